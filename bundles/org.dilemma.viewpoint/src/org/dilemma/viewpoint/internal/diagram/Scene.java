/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.diagram;

import org.dilemma.viewpoint.expression.Interpreter;
import org.dilemma.viewpoint.expression.Variables;
import org.dilemma.viewpoint.session.Session;
import org.dilemma.viewpoint.view.DSemanticDiagram;
import org.eclipse.emf.ecore.EObject;

/** What all parts of a refresh need. */
final class Scene {
    final Session session;
    final DSemanticDiagram diagram;
    final DiagramPlan plan;
    final Interpreter interpreter;
    final Variables variables;

    Scene(Session session, DSemanticDiagram diagram, DiagramPlan plan) {
        this.session = session;
        this.diagram = diagram;
        this.plan = plan;
        interpreter = session.interpreter();
        variables = interpreter.variables();
    }

    /** Whether an element is a part of some model, and not taken out of it. */
    boolean isAttached(EObject element) {
        return element != null
                && (element.eContainer() != null || element.eResource() != null || session.roots().contains(element));
    }

    /** Whether a view is on the diagram, and not taken off it. */
    boolean isOnDiagram(EObject view) {
        EObject holder = view;
        while (holder != null && holder != diagram) {
            holder = holder.eContainer();
        }
        return holder != null;
    }
}
