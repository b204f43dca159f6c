/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.diagram;

import java.util.ArrayList;
import java.util.List;

import org.dilemma.viewpoint.expression.Variables;
import org.dilemma.viewpoint.view.DEdge;
import org.dilemma.viewpoint.view.DSemanticDecorator;
import org.dilemma.viewpoint.view.EdgeTarget;
import org.eclipse.emf.ecore.EObject;

/** The views that an edge passes on its way, if its mapping says so. */
final class EdgePath {
    private final Scene scene;
    private final ViewIndex index;

    EdgePath(Scene scene, ViewIndex index) {
        this.scene = scene;
        this.index = index;
    }

    /** Takes away what left the diagram, and sets the path if one is found and differs. */
    void update(DEdge edge, EdgeMapping mapping) {
        if (mapping.path.isEmpty() || mapping.pathMappings.isEmpty()) {
            return;
        }
        edge.getPath().removeIf(view -> !scene.isOnDiagram(view));
        Variables variables = scene.variables;
        int mark = variables.mark();
        variables.set(Names.VIEWPOINT, scene.diagram).set(Names.DIAGRAM, scene.diagram)
                .set(Names.ELEMENT, edge.getTarget()).set(Names.SOURCE, target(edge.getSourceNode()))
                .set(Names.TARGET, target(edge.getTargetNode()));
        List<EdgeTarget> path = new ArrayList<>();
        for (EObject element : scene.interpreter.elements(mapping.path, edge.getTarget())) {
            view(mapping, element, path);
        }
        variables.reset(mark);
        if (!path.isEmpty() && !edge.getPath().equals(path)) {
            edge.getPath().clear();
            edge.getPath().addAll(path);
        }
    }

    private static EObject target(EdgeTarget end) {
        return ((DSemanticDecorator) end).getTarget();
    }

    /** Of several views for an element the last one counts. */
    private void view(EdgeMapping mapping, EObject element, List<EdgeTarget> path) {
        EdgeTarget found = null;
        for (EObject pathMapping : mapping.pathMappings) {
            for (EdgeTarget view : index.views(scene.plan.mapping(pathMapping), element)) {
                found = view;
            }
        }
        if (found != null) {
            path.add(found);
        }
    }
}
