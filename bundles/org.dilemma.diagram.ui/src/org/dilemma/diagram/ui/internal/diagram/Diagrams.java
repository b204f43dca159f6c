/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.diagram;

import java.util.List;
import java.util.Optional;
import org.dilemma.ui.internal.model.ScenarioDocument;
import org.dilemma.viewpoint.description.Elements;
import org.dilemma.viewpoint.layout.LayoutFile;
import org.dilemma.viewpoint.session.Representations;
import org.dilemma.viewpoint.session.Representations.Possible;
import org.dilemma.viewpoint.session.Session;
import org.eclipse.emf.ecore.EObject;

/** The diagrams and tables that the installed notations have for a scenario. */
public final class Diagrams {
    private final Session session;
    private final EObject scenario;

    /**
     * Looks at a scenario.
     *
     * @param document the scenario, loaded
     */
    public Diagrams(ScenarioDocument document) {
        this(document.editing().session(), document.scenario());
    }

    /**
     * Looks at a scenario that is not being edited.
     *
     * @param session what shows it
     * @param scenario the scenario
     */
    public Diagrams(Session session, EObject scenario) {
        this.session = session;
        this.scenario = scenario;
    }

    /** All that its elements can have, in the order of the notations. */
    public List<Possible> all() {
        return new Representations(session).all();
    }

    /** The diagrams and tables of the scenario itself, in the order of the notations. */
    public List<Possible> ofScenario() {
        Representations representations = new Representations(session);
        return representations.descriptions().stream().filter(d -> representations.isPossible(d, scenario))
                .map(d -> new Possible(d, scenario, representations.title(d, scenario))).toList();
    }

    /**
     * One of them.
     *
     * @param description name of its description; empty for the first diagram
     * @param element identifier of the element that it shows; empty for the scenario
     * @return empty where no notation has such a diagram or the element is not there
     */
    public Optional<Possible> find(String description, String element) {
        if (description.isEmpty()) {
            return ofScenario().stream().filter(p -> isDiagram(p.description())).findFirst();
        }
        if (element.isEmpty()) {
            return ofScenario().stream().filter(p -> description.equals(Elements.name(p.description()))).findFirst();
        }
        return all().stream().filter(p -> description.equals(Elements.name(p.description())))
                .filter(p -> element.equals(LayoutFile.identity(p.target()))).findFirst();
    }

    /** Whether a description is one of a diagram; a table otherwise. */
    public static boolean isDiagram(EObject description) {
        return Elements.is(description, "DiagramDescription");
    }
}
