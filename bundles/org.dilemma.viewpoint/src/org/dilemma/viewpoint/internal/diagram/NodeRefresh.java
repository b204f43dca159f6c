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
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.dilemma.viewpoint.view.AbstractDNode;
import org.dilemma.viewpoint.view.DNodeContainer;
import org.dilemma.viewpoint.view.DNodeList;
import org.dilemma.viewpoint.view.DSemanticDecorator;
import org.eclipse.emf.ecore.EObject;

/** Refreshes nodes, containers and lists with all that they hold. */
final class NodeRefresh {
    /** Deeper nesting is taken for an endless one. */
    private static final int DEEPEST = 100;

    private final Scene scene;
    private final ViewIndex index;
    private final Candidates candidates;
    private final NodeSync sync;
    private final Nesting nesting;
    private final Takeover takeover;
    private final Taken taken = new Taken();

    NodeRefresh(Scene scene, ViewIndex index, Candidates candidates, ElementUpdater updater) {
        this.scene = scene;
        this.index = index;
        this.candidates = candidates;
        sync = new NodeSync(scene, updater);
        nesting = new Nesting(scene, DEEPEST);
        takeover = new Takeover(scene, candidates);
    }

    /** Refreshes everything directly on the diagram and what that holds: nodes first, then containers. */
    void run() {
        Holder holder = Holder.inside(scene.diagram);
        takeover.in(holder, scene.plan.nodes);
        takeover.in(holder, scene.plan.containers);
        for (NodeMapping mapping : scene.plan.nodes) {
            refreshNodes(holder, mapping);
        }
        taken.clear();
        for (NodeMapping mapping : scene.plan.containers) {
            refreshContainers(holder, mapping, false);
        }
    }

    private void refreshNodes(Holder holder, NodeMapping mapping) {
        for (AbstractDNode view : refresh(holder, mapping, true)) {
            refreshBorder(view, mapping);
        }
    }

    private void refreshContainers(Holder holder, NodeMapping mapping, boolean ordered) {
        for (AbstractDNode view : refresh(holder, mapping, ordered)) {
            refreshBorder(view, mapping);
            if (nesting.enter(view, mapping)) {
                refreshInside(view, mapping);
            }
        }
    }

    private List<AbstractDNode> refresh(Holder holder, NodeMapping mapping, boolean ordered) {
        List<AbstractDNode> views = holder.views(mapping);
        List<EObject> elements = elements(holder, mapping, views);
        List<AbstractDNode> now = sync.refresh(holder, mapping, views, elements, ordered);
        index.add(mapping, now);
        return now;
    }

    private List<EObject> elements(Holder holder, NodeMapping mapping, List<AbstractDNode> views) {
        Collection<? extends EObject> found = candidates.ofNodes(mapping, holder.view(),
                mapping.isSynchronized(scene.diagram), views);
        List<EObject> elements = new ArrayList<>(found.size());
        // a copy: a precondition may change what was found
        for (EObject element : List.copyOf(found)) {
            if (isFree(holder, mapping, element) && candidates.isLetIn(mapping, holder.view(), element)) {
                elements.add(element);
                if (scene.plan.hasImports) {
                    taken.take(holder.view(), mapping, element);
                }
            }
        }
        return elements;
    }

    private boolean isFree(Holder holder, NodeMapping mapping, EObject element) {
        return !scene.plan.hasImports || !taken.isTaken(holder.view(), mapping, element);
    }

    private void refreshBorder(AbstractDNode view, NodeMapping mapping) {
        List<NodeMapping> borders = scene.plan.borders(mapping);
        if (!borders.isEmpty() && nesting.enter(view, mapping)) {
            Holder holder = Holder.border(view);
            takeover.in(holder, borders);
            for (NodeMapping border : borders) {
                for (AbstractDNode node : refresh(holder, border, false)) {
                    refreshBorder(node, border);
                }
            }
        }
    }

    private void refreshInside(AbstractDNode view, NodeMapping mapping) {
        if (view instanceof DNodeContainer) {
            Holder holder = Holder.inside(view);
            boolean stack = mapping.isStack();
            takeover.in(holder, scene.plan.containers(mapping));
            takeover.in(holder, scene.plan.nodes(mapping));
            for (NodeMapping child : scene.plan.containers(mapping)) {
                refreshContainers(holder, child, stack);
            }
            if (!stack) {
                scene.plan.nodes(mapping).forEach(child -> refreshNodes(holder, child));
            }
        } else if (view instanceof DNodeList) {
            Holder holder = Holder.inside(view);
            takeover.in(holder, scene.plan.nodes(mapping));
            scene.plan.nodes(mapping).forEach(child -> refreshNodes(holder, child));
        }
    }

    /** Makes views for the wanted candidates that have none, whether the mapping is synchronized or not. */
    List<AbstractDNode> create(NodeMapping mapping, DSemanticDecorator view, boolean border,
            Predicate<EObject> wanted) {
        Holder holder = border ? Holder.border((AbstractDNode) view) : Holder.inside(view);
        Map<EObject, Boolean> shown = new IdentityHashMap<>();
        holder.views(mapping, scene.plan).forEach(old -> shown.put(old.getTarget(), true));
        List<EObject> elements = new ArrayList<>();
        for (EObject element : candidates.ofNodes(mapping, view, true, List.of())) {
            if (wanted.test(element) && candidates.isLetIn(mapping, view, element)
                    && shown.put(element, true) == null) {
                elements.add(element);
            }
        }
        return sync.create(holder, mapping, elements);
    }
}
