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
import org.dilemma.model.Defaults.FeatureRange;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/** Numbers that are attributes are finite, credible and within their range. */
final class NumberRule implements Rule {
    @Override
    public void check(Context context) {
        NumberCheck.attributes().forEach((attribute, range) -> context
                .all(attribute.getEContainingClass().getInstanceClass().asSubclass(EObject.class))
                .forEach(element -> check(context, element, attribute, range)));
    }

    private void check(Context context, EObject element, EAttribute attribute, FeatureRange range) {
        double value = (Double) element.eGet(attribute);
        IssueCode code = switch (NumberCheck.of(value, Optional.of(range))) {
            case FINE -> null;
            case NOT_FINITE -> IssueCode.NUMBER_NOT_FINITE;
            case NOT_CREDIBLE -> IssueCode.NUMBER_NOT_CREDIBLE;
            case OUT_OF_RANGE -> IssueCode.NUMBER_RANGE;
        };
        if (code != null) {
            context.report(code, element, attribute, Words.of(attribute), Words.number(value), Words.range(range));
        }
    }
}
