/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.design.internal;

import java.util.Optional;
import org.dilemma.model.DilemmaFactory;
import org.dilemma.model.Estimate;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** Sets estimates to what somebody types on a diagram. */
public final class EstimateEdit {

    private EstimateEdit() {
    }

    /**
     * Sets a feature. A blank text takes the estimate away, so that the default holds again; a text that is no estimate
     * changes nothing.
     *
     * @param element an element
     * @param feature a feature of it that contains an estimate
     * @param text what was typed
     */
    public static void set(EObject element, EReference feature, String text) {
        if (text == null || text.isBlank()) {
            element.eUnset(feature);
            return;
        }
        Optional<TypedEstimate> typed = TypedEstimate.read(text, feature);
        if (typed.isPresent()) {
            if (element.eGet(feature) instanceof Estimate estimate) {
                typed.get().writeTo(estimate);
            } else {
                Estimate estimate = DilemmaFactory.eINSTANCE.createEstimate();
                typed.get().writeTo(estimate);
                element.eSet(feature, estimate);
            }
        }
    }
}
