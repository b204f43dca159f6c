/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.diagram;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

import org.dilemma.viewpoint.description.Problem;
import org.dilemma.viewpoint.description.Problem.Severity;
import org.dilemma.viewpoint.view.AbstractDNode;
import org.eclipse.emf.ecore.EObject;

/**
 * Ends what would go on for ever: views that hold a view of the same mapping for the same element, very deep ones, and
 * elements that are shown again and again in views that hold one another.
 */
final class Nesting {
    /** How often elements may be shown once more inside views of the same mapping: in a tree they never are. */
    private static final int MOST = 1_000;

    private final Scene scene;
    private final int deepest;
    private final Map<NodeMapping, Set<EObject>> seen = new IdentityHashMap<>();
    private int repeated;
    private boolean reported;

    Nesting(Scene scene, int deepest) {
        this.scene = scene;
        this.deepest = deepest;
    }

    /** Whether to go on inside a view. */
    boolean enter(AbstractDNode view, NodeMapping mapping) {
        int depth = 0;
        boolean again = false;
        EObject holder = view.eContainer();
        while (holder instanceof AbstractDNode outer) {
            boolean same = outer.getMapping() == view.getMapping();
            if (same && outer.getTarget() == view.getTarget() || ++depth > deepest) {
                report(mapping);
                return false;
            }
            again |= same;
            holder = outer.eContainer();
        }
        return !again || isAmongTheFirst(view.getTarget(), mapping);
    }

    private boolean isAmongTheFirst(EObject element, NodeMapping mapping) {
        Set<EObject> before = seen.computeIfAbsent(mapping, key -> Collections.newSetFromMap(new IdentityHashMap<>()));
        if (!before.add(element) && ++repeated > MOST) {
            report(mapping);
            return false;
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
