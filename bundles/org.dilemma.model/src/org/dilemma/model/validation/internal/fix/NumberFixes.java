/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.model.validation.internal.fix;

import org.dilemma.model.Observation;
import org.dilemma.model.validation.internal.NumberCheck;
import org.dilemma.model.validation.internal.Words;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Fixes for numbers that are no estimates. */
final class NumberFixes {

    private NumberFixes() {
    }

    static void range(Offer offer) {
        EObject element = offer.element();
        EStructuralFeature feature = offer.feature();
        NumberCheck.range(element, feature).filter(r -> Nearest.exists((Double) element.eGet(feature), r)).ifPresent(
                r -> offer.add("nearest", () -> element.eSet(feature, Nearest.of((Double) element.eGet(feature), r)),
                        Words.range(r)));
        unset(offer);
    }

    /** An observation is nothing without its number. */
    static void unset(Offer offer) {
        if (offer.element() instanceof Observation) {
            Removal.offer(offer);
        } else {
            offer.add("unset", () -> offer.element().eUnset(offer.feature()), Words.of(offer.feature()));
        }
    }
}
