/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.diagram;

import org.dilemma.viewpoint.description.Problem;
import org.dilemma.viewpoint.description.Problem.Severity;
import org.dilemma.viewpoint.view.AbstractDNode;
import org.eclipse.emf.ecore.EObject;

/** Ends what would go on for ever: views that hold a view of the same mapping for the same element, or very deep ones. */
final class Nesting {
    private final Scene scene;
    private final int deepest;
    private boolean reported;

    Nesting(Scene scene, int deepest) {
        this.scene = scene;
        this.deepest = deepest;
    }

    /** Whether to go on inside a view. */
    boolean enter(AbstractDNode view, NodeMapping mapping) {
        int depth = 0;
        EObject holder = view.eContainer();
        while (holder instanceof AbstractDNode outer) {
            if (outer.getTarget() == view.getTarget() && outer.getMapping() == view.getMapping()
                    || ++depth > deepest) {
                report(mapping);
                return false;
            }
            holder = outer.eContainer();
        }
        return true;
    }

    private void report(NodeMapping mapping) {
        if (!reported) {
            reported = true;
            scene.session.problems().report(new Problem(Severity.WARNING, "nesting-endless",
                    scene.session.specification().place(mapping.description), Messages.get("nesting.endless")));
        }
    }
}
