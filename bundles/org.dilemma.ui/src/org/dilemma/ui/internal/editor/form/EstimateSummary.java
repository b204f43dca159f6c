/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.editor.form;

import java.util.ArrayList;
import java.util.List;
import org.dilemma.model.DilemmaPackage.Literals;
import org.dilemma.model.Distribution;
import org.dilemma.model.Estimate;
import org.dilemma.ui.internal.Labels;
import org.dilemma.ui.internal.Messages;
import org.eclipse.emf.ecore.EReference;

/** Says in a few words what the details of an estimate hold. */
final class EstimateSummary {

    private EstimateSummary() {
    }

    /**
     * The summary.
     *
     * @param estimate the estimate
     * @return for instance "Triangular, moderate confidence, 2 sources"
     */
    static String of(Estimate estimate) {
        List<String> parts = new ArrayList<>();
        if (estimate.getUnit() != null && !estimate.getUnit().isBlank()) {
            parts.add(estimate.getUnit());
        }
        parts.add(Labels.literal(distribution(estimate)));
        parts.add(Messages.bind(Messages.Estimate_confidence,
                Labels.literal(estimate.getConfidence()).toLowerCase()));
        parts.add(sources(estimate));
        return String.join(", ", parts);
    }

    /**
     * The unit and the number of sources, which is all that fits into a row.
     *
     * @param estimate the estimate
     * @param feature its feature
     * @return for instance "per year, 2 sources"
     */
    static String brief(Estimate estimate, EReference feature) {
        String unit = estimate.getUnit() == null || estimate.getUnit().isBlank() ? Ranges.unit(feature)
                : estimate.getUnit();
        return unit.isEmpty() ? sources(estimate) : unit + ", " + sources(estimate);
    }

    private static String sources(Estimate estimate) {
        int sources = estimate.getEvidence().size();
        return switch (sources) {
            case 0 -> Messages.Estimate_noSource;
            case 1 -> Messages.Estimate_oneSource;
            default -> Messages.bind(Messages.Estimate_sources, sources);
        };
    }

    /**
     * The distribution that holds.
     *
     * @param estimate the estimate
     * @return the one given, else the one that follows from the range
     */
    static Distribution distribution(Estimate estimate) {
        if (estimate.eIsSet(Literals.ESTIMATE__DISTRIBUTION)) {
            return estimate.getDistribution();
        }
        return estimate.eIsSet(Literals.ESTIMATE__LOW) || estimate.eIsSet(Literals.ESTIMATE__HIGH)
                ? Distribution.TRIANGULAR : Distribution.POINT;
    }
}
