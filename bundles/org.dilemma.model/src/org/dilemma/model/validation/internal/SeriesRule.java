/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.model.validation.internal;

import java.util.HashSet;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dilemma.model.Capability;
import org.dilemma.model.CapabilityKind;
import org.dilemma.model.DilemmaPackage;
import org.dilemma.model.Observation;

/** A series has one observation a year and one unit throughout. */
final class SeriesRule implements Rule {
    /** Correlates of War gives military expenditure in pounds before this year and in dollars from it. */
    private static final int DOLLARS_FROM = 1914;

    @Override
    public void check(Context context) {
        context.all(Capability.class).forEach(capability -> check(context, capability));
    }

    private void check(Context context, Capability capability) {
        List<Observation> observations = capability.getObservations();
        if (observations.isEmpty()) {
            return;
        }
        Set<Integer> years = new HashSet<>();
        Set<Integer> repeated = new TreeSet<>();
        observations.stream().map(Observation::getYear).filter(year -> !years.add(year)).forEach(repeated::add);
        repeated.forEach(year -> context.report(IssueCode.SERIES_YEAR_TWICE, capability,
                DilemmaPackage.eINSTANCE.getCapability_Observations(), year.toString()));
        IntSummaryStatistics span = observations.stream().mapToInt(Observation::getYear).summaryStatistics();
        if (capability.getKind() == CapabilityKind.MILITARY_EXPENDITURE && span.getMin() < DOLLARS_FROM
                && span.getMax() >= DOLLARS_FROM) {
            context.report(IssueCode.SERIES_CROSSES_1914, capability,
                    DilemmaPackage.eINSTANCE.getCapability_Observations(), String.valueOf(span.getMin()),
                    String.valueOf(span.getMax()));
        }
    }
}
