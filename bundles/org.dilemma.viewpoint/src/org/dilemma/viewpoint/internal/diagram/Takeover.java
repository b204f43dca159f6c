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
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.dilemma.viewpoint.view.AbstractDNode;
import org.eclipse.emf.ecore.EObject;

/**
 * Gives each view to the first mapping that wants its element, before anything is refreshed: so an import takes over the
 * views of what it imports, and gives them back when it is gone. Needed only where there are imports.
 */
final class Takeover {
    private final Scene scene;
    private final Candidates candidates;

    Takeover(Scene scene, Candidates candidates) {
        this.scene = scene;
        this.candidates = candidates;
    }

    /** Looks through the views of a holder for mappings in the order of their refresh. */
    void in(Holder holder, List<NodeMapping> mappings) {
        if (!scene.plan.hasImports || holder.list().isEmpty()) {
            return;
        }
        Taken taken = new Taken();
        for (NodeMapping mapping : mappings) {
            List<AbstractDNode> views = new ArrayList<>(holder.views(mapping, scene.plan));
            views.removeIf(view -> taken.isTaken(holder.view(), mapping, view.getTarget()));
            if (!views.isEmpty()) {
                take(holder, mapping, views, taken);
            }
        }
    }

    private void take(Holder holder, NodeMapping mapping, List<AbstractDNode> views, Taken taken) {
        Set<EObject> wanted = wanted(holder, mapping, views);
        for (AbstractDNode view : views) {
            if (wanted.contains(view.getTarget())) {
                taken.take(holder.view(), mapping, view.getTarget());
                if (view.getMapping() != mapping.description) {
                    view.setMapping(mapping.description);
                }
            }
        }
    }

    private Set<EObject> wanted(Holder holder, NodeMapping mapping, List<AbstractDNode> views) {
        Set<EObject> wanted = Collections.newSetFromMap(new IdentityHashMap<>());
        for (EObject element : candidates.ofNodes(mapping, holder.view(), mapping.isSynchronized(scene.diagram),
                views)) {
            if (candidates.isLetIn(mapping, holder.view(), element)) {
                wanted.add(element);
            }
        }
        return wanted;
    }
}
