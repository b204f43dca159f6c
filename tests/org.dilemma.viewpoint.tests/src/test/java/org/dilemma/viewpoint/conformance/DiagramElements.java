/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.conformance;

import java.util.List;
import java.util.Optional;

import org.dilemma.viewpoint.description.Elements;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.dilemma.viewpoint.view.DEdge;
import org.dilemma.viewpoint.view.DSemanticDecorator;
import org.dilemma.viewpoint.view.DSemanticDiagram;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Finds what a word of a step names: a number, a mapping and a name, or the diagram. */
final class DiagramElements {
    private final DSemanticDiagram diagram;
    private final List<DDiagramElement> views;
    private final Numbers numbers;

    DiagramElements(DSemanticDiagram diagram, List<DDiagramElement> views, Numbers numbers) {
        this.diagram = diagram;
        this.views = views;
        this.numbers = numbers;
    }

    Optional<DSemanticDecorator> find(String word) {
        if ("diagram".equals(word)) {
            return Optional.of(diagram);
        }
        if (word.startsWith("#")) {
            return views.stream().filter(view -> word.equals(numbers.of(view))).map(DSemanticDecorator.class::cast)
                    .findFirst();
        }
        int slash = word.indexOf('/');
        return slash < 0 ? Optional.empty() : find(word.substring(0, slash), word.substring(slash + 1));
    }

    private Optional<DSemanticDecorator> find(String mapping, String name) {
        return views.stream().filter(view -> mapping.equals(Elements.name(view.getMapping())))
                .filter(view -> isNamed(view, name)).map(DSemanticDecorator.class::cast).findFirst();
    }

    private static boolean isNamed(DDiagramElement view, String name) {
        if (name.equals(name(view.getTarget()))) {
            return true;
        }
        return view instanceof DEdge edge && edge.getTargetNode() instanceof DSemanticDecorator end
                && name.equals(name(view.getTarget()) + ">" + name(end.getTarget()));
    }

    private static String name(EObject object) {
        EStructuralFeature feature = object == null ? null : object.eClass().getEStructuralFeature("name");
        return feature == null ? "" : String.valueOf(object.eGet(feature));
    }
}
