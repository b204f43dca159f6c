/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.model.validation.internal.fix;

import java.util.List;
import org.dilemma.model.Estimate;
import org.dilemma.model.Scenario;
import org.dilemma.model.validation.internal.Words;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Fixes for references that lead out of the scenario. */
final class ReferenceFixes {

    private ReferenceFixes() {
    }

    static void outside(Offer offer) {
        if (offer.element().eGet(offer.feature()) instanceof Estimate estimate) {
            offer.scenario().ifPresent(s -> remove(offer, s, estimate, estimate.getEvidence(), "evidence"));
        } else {
            offer.scenario().ifPresent(s -> outside(offer, s, (EReference) offer.feature()));
        }
    }

    private static void outside(Offer offer, Scenario scenario, EReference reference) {
        EObject element = offer.element();
        if (!reference.isMany()) {
            if (reference.isRequired()) {
                Removal.offer(offer);
            } else {
                offer.add("remove-reference", () -> element.eUnset(reference), Words.of(reference));
            }
            return;
        }
        List<?> values = (List<?>) element.eGet(reference);
        if (values.stream().filter(v -> isInside(scenario, v)).distinct().count() < reference.getLowerBound()) {
            Removal.offer(offer);
        } else {
            remove(offer, scenario, element, values, Words.of(reference));
        }
    }

    private static void remove(Offer offer, Scenario scenario, EObject owner, List<?> values, String name) {
        if (EcoreUtil.isAncestor(scenario, owner)) {
            offer.add("remove-reference", () -> values.removeIf(v -> !isInside(scenario, v)), name);
        }
    }

    private static boolean isInside(Scenario scenario, Object value) {
        return EcoreUtil.getRootContainer((EObject) value) == scenario;
    }
}
