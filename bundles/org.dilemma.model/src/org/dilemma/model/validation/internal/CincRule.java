/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.model.validation.internal;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.dilemma.model.Capability;
import org.dilemma.model.CapabilityKind;
import org.dilemma.model.DilemmaPackage;
import org.dilemma.model.Labels;
import org.dilemma.model.State;

/** The Composite Index of National Capability has six components (Singer, Bremer and Stuckey 1972). */
final class CincRule implements Rule {
    private static final Set<CapabilityKind> COMPONENTS =
            EnumSet.range(CapabilityKind.MILITARY_EXPENDITURE, CapabilityKind.URBAN_POPULATION);

    @Override
    public void check(Context context) {
        context.all(State.class).forEach(state -> check(context, state));
    }

    private void check(Context context, State state) {
        Set<CapabilityKind> missing = EnumSet.copyOf(COMPONENTS);
        state.getCapabilities().stream().filter(CincRule::isMeasured).map(Capability::getKind)
                .forEach(missing::remove);
        if (!missing.isEmpty() && missing.size() < COMPONENTS.size()) {
            context.report(IssueCode.CINC_INCOMPLETE, state, DilemmaPackage.eINSTANCE.getState_Capabilities(),
                    context.label(state), COMPONENTS.size() - missing.size(),
                    missing.stream().map(Labels::words).collect(Collectors.joining(", ")));
        }
    }

    private static boolean isMeasured(Capability capability) {
        return capability.getLevel() != null || !capability.getObservations().isEmpty();
    }
}
