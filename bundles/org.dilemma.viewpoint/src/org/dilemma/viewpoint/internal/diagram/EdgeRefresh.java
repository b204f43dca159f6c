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
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.dilemma.viewpoint.diagram.EdgeCandidate;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.dilemma.viewpoint.view.DEdge;
import org.dilemma.viewpoint.view.EdgeTarget;
import org.dilemma.viewpoint.view.ViewFactory;
import org.eclipse.emf.ecore.EObject;

/** Refreshes edges, those with edges at their ends after those. */
final class EdgeRefresh {
    private final Scene scene;
    private final ViewIndex index;
    private final EdgeCandidates candidates;
    private final ElementUpdater updater;
    private final EdgePath path;
    private final Set<DEdge> done = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Mapping, List<DEdge>> edges = new IdentityHashMap<>();

    EdgeRefresh(Scene scene, ViewIndex index, Candidates candidates, ElementUpdater updater) {
        this.scene = scene;
        this.index = index;
        this.candidates = new EdgeCandidates(scene, index, candidates);
        this.updater = updater;
        path = new EdgePath(scene, index);
    }

    void run() {
        collect();
        List<EdgeMapping> waiting = new ArrayList<>(scene.plan.edges);
        for (EdgeMapping mapping : scene.plan.edges) {
            if (!hasEdgesAtEnds(mapping)) {
                waiting.remove(mapping);
                refresh(mapping);
            }
        }
        while (!waiting.isEmpty()) {
            int before = waiting.size();
            for (EdgeMapping mapping : List.copyOf(waiting)) {
                if (endsAreReady(mapping)) {
                    waiting.remove(mapping);
                    refresh(mapping);
                }
            }
            if (waiting.size() == before) {
                return;
            }
        }
    }

    /** Groups the edges of the diagram by the root of their mapping. */
    private void collect() {
        List<DDiagramElement> views = scene.diagram.getOwnedDiagramElements();
        for (int i = 0, size = views.size(); i < size; i++) {
            if (views.get(i) instanceof DEdge edge) {
                Mapping mapping = scene.plan.mapping(edge.getMapping());
                if (mapping != null) {
                    edges.computeIfAbsent(mapping.root, key -> new ArrayList<>()).add(edge);
                }
            }
        }
    }

    private boolean hasEdgesAtEnds(EdgeMapping mapping) {
        return ends(mapping).stream().anyMatch(scene.plan.edges::contains);
    }

    private boolean endsAreReady(EdgeMapping mapping) {
        return ends(mapping).stream()
                .allMatch(end -> !scene.plan.edges.contains(end) || index.contains(end));
    }

    private Set<Mapping> ends(EdgeMapping mapping) {
        Set<Mapping> ends = new LinkedHashSet<>();
        mapping.sourceMappings.forEach(end -> ends.add(scene.plan.mapping(end)));
        mapping.targetMappings.forEach(end -> ends.add(scene.plan.mapping(end)));
        return ends;
    }

    private void refresh(EdgeMapping mapping) {
        List<DEdge> shown = shown(mapping);
        boolean create = mapping.isSynchronized(scene.diagram);
        List<EdgeCandidate> found = candidates.of(mapping, create, shown);
        List<DEdge> now = isUnchanged(shown, found) ? shown : sync(mapping, shown, found, create);
        now.forEach(edge -> keep(edge, mapping));
        edges.put(mapping.root, now);
        index.add(mapping, now);
    }

    private List<DEdge> shown(EdgeMapping mapping) {
        return edges.getOrDefault(mapping.root, List.of());
    }

    private static boolean isUnchanged(List<DEdge> shown, List<EdgeCandidate> found) {
        if (shown.size() != found.size()) {
            return false;
        }
        for (int i = 0; i < shown.size(); i++) {
            DEdge edge = shown.get(i);
            EdgeCandidate candidate = found.get(i);
            if (edge.getTarget() != candidate.element() || edge.getSourceNode() != candidate.source()
                    || edge.getTargetNode() != candidate.target()) {
                return false;
            }
        }
        return true;
    }

    private List<DEdge> sync(EdgeMapping mapping, List<DEdge> shown, List<EdgeCandidate> found, boolean create) {
        Map<EdgeCandidate, DEdge> old = new HashMap<>();
        List<DEdge> gone = new ArrayList<>();
        Set<EdgeCandidate> wanted = new LinkedHashSet<>(found);
        for (DEdge edge : shown) {
            EdgeCandidate key = new EdgeCandidate(edge.getTarget(), edge.getSourceNode(), edge.getTargetNode());
            if (done.contains(edge)) {
                old.put(key, edge);
            } else if (!wanted.contains(key) || old.putIfAbsent(key, edge) != null) {
                gone.add(edge);
            }
        }
        gone.removeIf(edge -> isShownElsewhere(edge, mapping));
        Removal.removeAll(scene.diagram.getOwnedDiagramElements(), gone);
        if (create) {
            wanted.stream().filter(candidate -> !old.containsKey(candidate))
                    .forEach(candidate -> old.put(candidate, create(mapping, candidate)));
        }
        return inOrder(shown, gone, old, wanted);
    }

    /** All edges of the root as they stand in the diagram: the old ones, then the new ones. */
    private static List<DEdge> inOrder(List<DEdge> shown, List<DEdge> gone, Map<EdgeCandidate, DEdge> all,
            Set<EdgeCandidate> wanted) {
        Set<DEdge> order = Collections.newSetFromMap(new IdentityHashMap<>());
        order.addAll(shown);
        List<DEdge> now = new ArrayList<>(shown);
        if (!gone.isEmpty()) {
            Set<DEdge> removed = Collections.newSetFromMap(new IdentityHashMap<>());
            removed.addAll(gone);
            now.removeIf(removed::contains);
        }
        for (EdgeCandidate candidate : wanted) {
            DEdge edge = all.get(candidate);
            if (edge != null && order.add(edge)) {
                now.add(edge);
            }
        }
        return now;
    }

    /** An edge whose ends are on the diagram, but in layers that are not active, stays and is hidden. */
    private boolean isShownElsewhere(DEdge edge, EdgeMapping mapping) {
        return scene.isOnDiagram(edge.getSourceNode()) && scene.isOnDiagram(edge.getTargetNode())
                && (!isDisplayed(edge.getSourceNode(), mapping.sourceMappings)
                        || !isDisplayed(edge.getTargetNode(), mapping.targetMappings));
    }

    private boolean isDisplayed(EdgeTarget end, List<EObject> mappings) {
        Mapping own = scene.plan.mapping(((DDiagramElement) end).getMapping());
        return own != null && mappings.stream().map(scene.plan::mapping)
                .anyMatch(mapping -> mapping != null && index.contains(mapping) && own.isOrImports(mapping));
    }

    private DEdge create(EdgeMapping mapping, EdgeCandidate candidate) {
        DEdge edge = ViewFactory.eINSTANCE.createDEdge();
        edge.setName("");
        edge.setBeginLabel("");
        edge.setEndLabel("");
        edge.setTarget(candidate.element());
        edge.setMapping(mapping.description);
        edge.setSourceNode(candidate.source());
        edge.setTargetNode(candidate.target());
        scene.diagram.getOwnedDiagramElements().add(edge);
        return edge;
    }

    /** Only mappings that import others look after the same edges. */
    private boolean isFirst(DEdge edge) {
        return !scene.plan.hasImports || done.add(edge);
    }

    private void keep(DEdge edge, EdgeMapping mapping) {
        if (edge.getSourceNode() != null && edge.getTargetNode() != null && isFirst(edge)) {
            if (edge.getMapping() != mapping.description) {
                edge.setMapping(mapping.description);
            }
            updater.update(edge, mapping);
            path.update(edge, mapping);
        }
    }

    /** Makes the wanted edges that are not there yet, whether the mapping is synchronized or not. */
    List<DEdge> create(EdgeMapping mapping, Predicate<EdgeCandidate> wanted) {
        collect();
        Set<EdgeCandidate> shown = new LinkedHashSet<>();
        shown(mapping).forEach(edge -> shown
                .add(new EdgeCandidate(edge.getTarget(), edge.getSourceNode(), edge.getTargetNode())));
        List<DEdge> created = new ArrayList<>();
        for (EdgeCandidate candidate : candidates.of(mapping, true, List.of())) {
            if (wanted.test(candidate) && shown.add(candidate)) {
                created.add(create(mapping, candidate));
            }
        }
        created.forEach(edge -> keep(edge, mapping));
        return created;
    }
}
