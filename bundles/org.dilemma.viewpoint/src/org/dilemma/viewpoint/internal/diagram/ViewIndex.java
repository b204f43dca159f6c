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
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.dilemma.viewpoint.view.DDiagramElement;
import org.dilemma.viewpoint.view.EdgeTarget;
import org.eclipse.emf.ecore.EObject;

/** The views that a refresh has made or kept, by their mapping and by the element of the model. */
final class ViewIndex {

    /** The views of one mapping and of those that import it. */
    private static final class Entry {
        private final List<EdgeTarget> views = new ArrayList<>();
        private Map<EObject, List<EdgeTarget>> byElement;
    }

    private final Map<Mapping, Entry> entries = new IdentityHashMap<>();

    /** Notes that a mapping was refreshed, and its views in their order; also for what the mapping imports. */
    void add(Mapping mapping, List<? extends EdgeTarget> views) {
        for (Mapping known = mapping; known != null; known = known.imported) {
            Entry entry = entries.get(known);
            if (entry == null) {
                entry = new Entry();
                entries.put(known, entry);
            }
            entry.views.addAll(views);
            entry.byElement = null;
        }
    }

    /** Whether a mapping was refreshed. */
    boolean contains(Mapping mapping) {
        return entries.containsKey(mapping);
    }

    /** The views of a mapping. */
    List<EdgeTarget> views(Mapping mapping) {
        Entry entry = entries.get(mapping);
        return entry == null ? List.of() : entry.views;
    }

    /** The views of a mapping that stand for an element. */
    List<EdgeTarget> views(Mapping mapping, EObject element) {
        Entry entry = entries.get(mapping);
        if (entry == null) {
            return List.of();
        }
        if (entry.byElement == null) {
            entry.byElement = byElement(entry.views);
        }
        List<EdgeTarget> found = entry.byElement.get(element);
        return found == null ? List.of() : found;
    }

    private static Map<EObject, List<EdgeTarget>> byElement(List<EdgeTarget> views) {
        Map<EObject, List<EdgeTarget>> index = new IdentityHashMap<>(views.size());
        for (EdgeTarget view : views) {
            EObject element = ((DDiagramElement) view).getTarget();
            List<EdgeTarget> others = index.get(element);
            if (others == null) {
                index.put(element, List.of(view));
            } else {
                List<EdgeTarget> more = new ArrayList<>(others);
                more.add(view);
                index.put(element, more);
            }
        }
        return index;
    }
}
