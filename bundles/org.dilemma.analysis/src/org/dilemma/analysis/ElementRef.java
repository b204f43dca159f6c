/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis;

import java.util.Objects;
import org.dilemma.model.Labels;
import org.dilemma.model.Scenario;
import org.dilemma.model.State;
import org.dilemma.model.io.ScenarioFiles;
import org.eclipse.emf.ecore.EObject;

/**
 * Points at a model element without holding it, so that results outlive the model they came from.
 *
 * @param id the {@code xmi:id} of the element, empty when it has none
 * @param type name of the element's class, for instance {@code State}
 * @param label readable label: the abbreviation of a state, else its name; for others what they connect
 */
public record ElementRef(String id, String type, String label) {

    /** Refuses parts that are missing. */
    public ElementRef {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(label, "label");
    }

    /**
     * Points at an element; of many elements of one scenario {@link ElementFinder#ref(EObject)} makes the references in
     * less time.
     *
     * @param element an element of a scenario
     * @return the reference
     */
    public static ElementRef of(EObject element) {
        String label = element instanceof State state && state.eContainer() instanceof Scenario scenario
                ? new StateLabels(scenario.getStates()).of(state) : Labels.of(element);
        return new ElementRef(ScenarioFiles.idOf(element), element.eClass().getName(), label);
    }
}
