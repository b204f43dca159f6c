/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.model.validation.internal;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.dilemma.model.Capability;
import org.dilemma.model.CapabilityKind;
import org.dilemma.model.DilemmaPackage;

/** Levels of one kind of capability are compared where their unit is the same; money must be in one unit. */
final class CapabilityUnitRule implements Rule {
    @Override
    public void check(Context context) {
        Map<CapabilityKind, Capability> firsts = new EnumMap<>(CapabilityKind.class);
        context.all(Capability.class).stream().filter(capability -> !unit(capability).isEmpty())
                .forEach(capability -> firsts.putIfAbsent(capability.getKind(), capability));
        context.all(Capability.class).stream()
                .filter(capability -> capability.getLevel() != null && firsts.containsKey(capability.getKind()))
                .forEach(capability -> compare(context, firsts.get(capability.getKind()), capability));
    }

    private void compare(Context context, Capability first, Capability capability) {
        String unit = unit(capability);
        if (unit.isEmpty()) {
            report(context, IssueCode.CAPABILITY_NO_UNIT, first, capability);
        } else if (!unit.toLowerCase(Locale.ROOT).equals(unit(first).toLowerCase(Locale.ROOT))) {
            report(context, capability.getKind() == CapabilityKind.MILITARY_EXPENDITURE
                    ? IssueCode.CAPABILITY_MIXED_UNITS : IssueCode.CAPABILITY_UNITS_DIFFER, first, capability);
        }
    }

    private void report(Context context, IssueCode code, Capability first, Capability capability) {
        context.report(code, capability, DilemmaPackage.eINSTANCE.getCapability_Level(), context.label(capability),
                unit(capability), context.label(first), unit(first));
    }

    private static String unit(Capability capability) {
        String unit = capability.getLevel() == null ? null : capability.getLevel().getUnit();
        return unit == null ? "" : unit.strip().replaceAll("\\s+", " ");
    }
}
