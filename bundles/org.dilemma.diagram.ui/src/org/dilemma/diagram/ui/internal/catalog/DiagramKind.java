/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.catalog;

import java.util.List;
import java.util.Optional;
import org.dilemma.diagram.ui.internal.diagram.Diagrams;
import org.dilemma.model.DilemmaPackage;
import org.dilemma.ui.internal.model.Notations;
import org.dilemma.viewpoint.description.Elements;
import org.dilemma.viewpoint.session.DomainType;
import org.eclipse.emf.ecore.EObject;

/**
 * A kind of diagrams or tables that the installed notations have.
 *
 * @param name its name in the specification
 * @param label what people call it
 * @param isTable whether it is one of tables
 * @param ofScenario whether it shows whole scenarios and not single elements of them
 */
public record DiagramKind(String name, String label, boolean isTable, boolean ofScenario) {

    /** All kinds, in the order of the notations. May be called in any thread. */
    public static List<DiagramKind> all() {
        return Notations.get().specification().representations().stream().map(DiagramKind::of).toList();
    }

    /**
     * One of them.
     *
     * @param name its name
     * @return empty where no notation has it
     */
    public static Optional<DiagramKind> find(String name) {
        return all().stream().filter(kind -> kind.name().equals(name)).findFirst();
    }

    /** The kind of diagrams in which scenarios are drawn if nobody says otherwise; empty without any notation. */
    public static Optional<DiagramKind> first() {
        return all().stream().filter(kind -> kind.ofScenario() && !kind.isTable()).findFirst();
    }

    private static DiagramKind of(EObject description) {
        String label = Elements.text(description, "label");
        String name = Elements.name(description);
        return new DiagramKind(name, label.isEmpty() ? name : label, !Diagrams.isDiagram(description),
                new DomainType(Elements.text(description, "domainClass")).isMatch(DilemmaPackage.Literals.SCENARIO));
    }
}
