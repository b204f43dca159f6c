/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.model.io;

import java.util.Map;
import org.dilemma.model.Scenario;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;

/**
 * A copy of a scenario to try something on, in a resource and resource set of its own. The elements of the copy have the
 * {@code xmi:id}s of the originals, so that whatever is said of the copy points at the original. For one thread.
 */
public final class ScenarioCopy {
    private final Scenario scenario;
    private final Map<EObject, EObject> copies;

    private ScenarioCopy(Scenario scenario, Map<EObject, EObject> copies) {
        this.scenario = scenario;
        this.copies = copies;
    }

    /**
     * Copies a scenario. Elements without an id have none in the copy either.
     *
     * @param original the scenario; not changed
     * @return the copy
     */
    public static ScenarioCopy of(Scenario original) {
        return copy(original, false);
    }

    /**
     * Copies a scenario and gives an id to each element that can be referred to and has none.
     *
     * @param original the scenario; not changed
     * @return the copy
     */
    public static ScenarioCopy identified(Scenario original) {
        return copy(original, true);
    }

    private static ScenarioCopy copy(Scenario original, boolean identified) {
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        Scenario scenario = (Scenario) copier.copy(original);
        copier.copyReferences();
        XMLResource resource = (XMLResource) ScenarioFiles.createResource(URI.createURI("copy.dilemma"));
        resource.getContents().add(scenario);
        copier.forEach((from, to) -> {
            String id = ScenarioFiles.idOf(from);
            if (!id.isEmpty() || !identified) {
                resource.setID(to, id.isEmpty() ? null : id);
            }
        });
        return new ScenarioCopy(scenario, copier);
    }

    /**
     * The copy.
     *
     * @return the scenario that may be changed
     */
    public Scenario scenario() {
        return scenario;
    }

    /**
     * The copy of an element.
     *
     * @param original an element of the original
     * @return its copy
     * @throws IllegalArgumentException if the original scenario does not contain the element
     */
    public EObject of(EObject original) {
        EObject copy = copies.get(original);
        if (copy == null) {
            throw new IllegalArgumentException("Not an element of the scenario: " + original.eClass().getName());
        }
        return copy;
    }
}
