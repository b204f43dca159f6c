/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dilemma.model.DilemmaPackage;
import org.dilemma.model.Labels;
import org.dilemma.model.Scenario;
import org.dilemma.model.io.ScenarioFiles;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Questions about elements of a scenario that several parts of the user interface ask. */
public final class Elements {

    private Elements() {
    }

    /**
     * Readable label of an element.
     *
     * @param element the element
     * @return the label, never empty
     */
    public static String label(EObject element) {
        String label = Labels.of(element);
        return label == null || label.isBlank() ? org.dilemma.ui.internal.Labels.words(element.eClass().getName())
                : label;
    }

    /**
     * The containment references that are shown as children in the tree, in the order of the metamodel: all but the
     * estimates, which the form shows.
     *
     * @param type a class of the metamodel
     * @return the references
     */
    public static List<EReference> childFeatures(EClass type) {
        List<EReference> features = new ArrayList<>();
        for (EReference reference : type.getEAllContainments()) {
            if (reference.getEReferenceType() != DilemmaPackage.Literals.ESTIMATE) {
                features.add(reference);
            }
        }
        return features;
    }

    /**
     * The nearest element that the tree shows: the element itself, or the owner of an estimate.
     *
     * @param element an element
     * @return the element to select for it
     */
    public static EObject shown(EObject element) {
        EObject shown = element;
        while (shown.eClass() == DilemmaPackage.Literals.ESTIMATE && shown.eContainer() != null) {
            shown = shown.eContainer();
        }
        return shown;
    }

    /**
     * The element with an id.
     *
     * @param scenario the scenario to look in
     * @param id the id
     * @return the element, if there is one
     */
    public static Optional<EObject> find(Scenario scenario, String id) {
        if (id == null || id.isEmpty()) {
            return Optional.empty();
        }
        List<EObject> all = new ArrayList<>(List.of(scenario));
        scenario.eAllContents().forEachRemaining(all::add);
        return all.stream().filter(e -> id.equals(ScenarioFiles.idOf(e))).findFirst();
    }

    /**
     * The scenario of an element.
     *
     * @param element an element
     * @return the scenario it is in
     */
    public static Optional<Scenario> scenario(EObject element) {
        return EcoreUtil.getRootContainer(element) instanceof Scenario s ? Optional.of(s) : Optional.empty();
    }
}
