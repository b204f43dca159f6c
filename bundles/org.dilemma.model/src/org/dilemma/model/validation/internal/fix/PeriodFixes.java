/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.model.validation.internal.fix;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Fixes for periods. */
final class PeriodFixes {

    private PeriodFixes() {
    }

    static void reversed(Offer offer) {
        EObject element = offer.element();
        EStructuralFeature end = offer.feature();
        EStructuralFeature start = element.eClass().getEStructuralFeature("start");
        offer.add("swap-years", () -> {
            Object first = element.eGet(end);
            element.eSet(end, element.eGet(start));
            element.eSet(start, first);
        }, String.valueOf(element.eGet(end)), String.valueOf(element.eGet(start)));
    }
}
