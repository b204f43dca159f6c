/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.editor.form;

import java.util.List;
import java.util.Optional;
import org.dilemma.model.DilemmaPackage;
import org.dilemma.model.Dyad;
import org.dilemma.model.Estimate;
import org.dilemma.model.Scenario;
import org.dilemma.model.validation.Issue;
import org.dilemma.ui.internal.model.Edits;
import org.dilemma.ui.internal.model.Elements;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * The place of an estimate: a feature of the element that the form shows, or of a part of it that may not exist yet.
 *
 * @param context the form
 * @param element the element
 * @param part containment reference of the part, if the estimate is in one
 * @param feature the containment reference of the estimate
 */
record EstimateSlot(FormContext context, EObject element, Optional<EReference> part, EReference feature) {

    /**
     * The owner of the estimate.
     *
     * @return the element or its part, if that exists
     */
    Optional<EObject> owner() {
        return part.isEmpty() ? Optional.of(element) : part.map(p -> (EObject) element.eGet(p));
    }

    /**
     * The estimate.
     *
     * @return the estimate, if it is set
     */
    Optional<Estimate> estimate() {
        return owner().map(o -> (Estimate) o.eGet(feature));
    }

    /**
     * The estimate that holds while this one is not set: that of the scenario's balance, for the balance of a dyad.
     *
     * @return the inherited estimate, if there is one
     */
    Optional<Estimate> inherited() {
        boolean ofDyad = element instanceof Dyad || element.eContainer() instanceof Dyad;
        return Elements.scenario(element).filter(s -> ofDyad).map(Scenario::getBalance)
                .filter(b -> feature.getEContainingClass().isInstance(b)).map(b -> (Estimate) b.eGet(feature));
    }

    /**
     * Names a field of the estimate.
     *
     * @param attribute the field
     * @return its key
     */
    FieldKey key(String attribute) {
        return new FieldKey(element, part.map(p -> p.getName() + ".").orElse("") + feature.getName() + "." + attribute);
    }

    /**
     * Sets the value, making the estimate where there is none.
     *
     * @param value the value
     */
    void setValue(double value) {
        Optional<Estimate> estimate = estimate();
        if (estimate.isPresent()) {
            Edits.setEstimate(context.domain(), estimate.get(),
                    DilemmaPackage.Literals.ESTIMATE__VALUE, value);
        } else if (owner().isPresent()) {
            Edits.newEstimate(context.domain(), owner().get(), feature, value);
        } else {
            Edits.newEstimateInPart(context.domain(), element, part.get(), feature, value);
        }
    }

    /** Removes the estimate, so that the default holds again. */
    void clear() {
        if (estimate().isPresent()) {
            Edits.set(context.domain(), owner().get(), feature, null);
        }
    }

    /**
     * What validation says of the estimate.
     *
     * @return the issues
     */
    List<Issue> issues() {
        return owner().map(o -> context.issues(o, feature)).orElse(List.of());
    }
}
