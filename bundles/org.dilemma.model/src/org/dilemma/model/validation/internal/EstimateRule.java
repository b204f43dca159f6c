/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.model.validation.internal;

import java.util.Optional;
import org.dilemma.model.Defaults;
import org.dilemma.model.Defaults.FeatureRange;
import org.dilemma.model.Distribution;
import org.dilemma.model.Estimate;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** The numbers of an estimate are finite, credible, within the range of the feature and in order. */
final class EstimateRule implements Rule {
    @Override
    public void check(Context context) {
        context.all(Estimate.class).forEach(estimate -> check(context, estimate));
    }

    private void check(Context context, Estimate estimate) {
        EReference feature = estimate.eContainmentFeature();
        Optional<FeatureRange> range = Defaults.of(feature);
        number(context, estimate, "value", estimate.getValue(), range);
        if (estimate.isSetLow()) {
            number(context, estimate, "low", estimate.getLow(), range);
        }
        if (estimate.isSetHigh()) {
            number(context, estimate, "high", estimate.getHigh(), range);
        }
        order(context, estimate);
        distribution(context, estimate);
    }

    private void number(Context context, Estimate estimate, String part, double value, Optional<FeatureRange> range) {
        IssueCode code = switch (NumberCheck.of(value, range)) {
            case FINE -> null;
            case NOT_FINITE -> IssueCode.ESTIMATE_NOT_FINITE;
            case NOT_CREDIBLE -> IssueCode.ESTIMATE_NOT_CREDIBLE;
            case OUT_OF_RANGE -> IssueCode.ESTIMATE_RANGE;
        };
        if (code != null) {
            report(context, code, code.code(), estimate, context.text("estimate.part." + part), Words.number(value),
                    range.map(Words::range).orElse(""));
        }
    }

    /** Numbers that are wrong on their own are not compared: one mistake is reported once. */
    private void order(Context context, Estimate estimate) {
        if (!isNumber(estimate.getValue())) {
            return;
        }
        String value = Words.number(estimate.getValue());
        if (estimate.isSetLow() && isNumber(estimate.getLow()) && estimate.getLow() > estimate.getValue()) {
            report(context, IssueCode.ESTIMATE_ORDER, "estimate.order.low", estimate, Words.number(estimate.getLow()),
                    value);
        }
        if (estimate.isSetHigh() && isNumber(estimate.getHigh()) && estimate.getHigh() < estimate.getValue()) {
            report(context, IssueCode.ESTIMATE_ORDER, "estimate.order.high", estimate,
                    Words.number(estimate.getHigh()), value);
        }
    }

    private static boolean isNumber(double value) {
        return NumberCheck.of(value, Optional.empty()) == NumberCheck.FINE;
    }

    private void distribution(Context context, Estimate estimate) {
        if (!estimate.isSetDistribution()) {
            return;
        }
        boolean spread = estimate.isSetLow() || estimate.isSetHigh();
        boolean point = estimate.getDistribution() == Distribution.POINT;
        if (point && spread && !(estimate.isSetLow() && estimate.getLow() == estimate.getValue()
                && estimate.isSetHigh() && estimate.getHigh() == estimate.getValue())) {
            report(context, IssueCode.ESTIMATE_DISTRIBUTION, "estimate.distribution.point", estimate);
        } else if (!point && !spread) {
            report(context, IssueCode.ESTIMATE_DISTRIBUTION, "estimate.distribution.no-range", estimate);
        }
    }

    /** Reports at the element that the estimate belongs to; the first argument of the text is the feature in words. */
    private void report(Context context, IssueCode code, String key, Estimate estimate, Object... rest) {
        EObject owner = estimate.eContainer();
        EReference feature = estimate.eContainmentFeature();
        Object[] arguments = new Object[rest.length + 1];
        arguments[0] = Words.of(feature);
        System.arraycopy(rest, 0, arguments, 1, rest.length);
        context.report(code, key, owner, feature, arguments);
    }
}
