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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.dilemma.viewpoint.view.AbstractDNode;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.eclipse.emf.ecore.EObject;

/**
 * Brings the views of one mapping in one holder in line with the elements that have to be shown. The order is that of
 * Sirius: in an ordered list kept views move to the place that their element has among the candidates, and a new view
 * whose place is the very first one goes to the end; in others new views go to the end.
 */
final class NodeSync {
    private final Scene scene;
    private final ElementUpdater updater;
    private final NodeFactory factory;

    NodeSync(Scene scene, ElementUpdater updater) {
        this.scene = scene;
        this.updater = updater;
        this.factory = new NodeFactory(updater);
    }

    /**
     * Refreshes the views of a mapping.
     *
     * @param holder   holds them
     * @param mapping  the mapping
     * @param views    its views at present
     * @param elements what has to be shown
     * @param ordered  whether kept views move to their places
     * @return the new views, then the kept ones
     */
    List<AbstractDNode> refresh(Holder holder, NodeMapping mapping, List<AbstractDNode> views,
            List<EObject> elements, boolean ordered) {
        if (isUnchanged(views, elements)) {
            views.forEach(view -> keep(view, mapping));
            if (ordered) {
                order(holder, views);
            }
            return views;
        }
        Map<EObject, AbstractDNode> old = removeOthers(holder, views, elements);
        Set<EObject> wanted = new LinkedHashSet<>(elements);
        return ordered ? refreshOrdered(holder, mapping, old, wanted) : refreshLoose(holder, mapping, old, wanted);
    }

    private static boolean isUnchanged(List<AbstractDNode> views, List<EObject> elements) {
        if (views.size() != elements.size()) {
            return false;
        }
        for (int i = 0; i < views.size(); i++) {
            if (views.get(i).getTarget() != elements.get(i)) {
                return false;
            }
        }
        return true;
    }

    private void keep(AbstractDNode view, NodeMapping mapping) {
        if (view.getMapping() != mapping.description) {
            view.setMapping(mapping.description);
        }
        updater.update(view, mapping);
    }

    /** Views in their right sequence may still have others between them. */
    private static void order(Holder holder, List<AbstractDNode> views) {
        if (views.isEmpty()) {
            return;
        }
        List<DDiagramElement> list = holder.list();
        int begin = list.indexOf(views.get(0));
        for (int i = 1; i < views.size(); i++) {
            if (begin + i >= list.size() || list.get(begin + i) != views.get(i)) {
                moveAll(holder, views);
                return;
            }
        }
    }

    private static void moveAll(Holder holder, List<AbstractDNode> views) {
        Places places = new Places(holder, views);
        for (int i = 0; i < views.size(); i++) {
            places.move(views.get(i), i);
        }
    }

    /** Where the views of a mapping were in the list before anything moved. */
    private static final class Places {
        private final Holder holder;
        private final Map<DDiagramElement, Integer> old = new IdentityHashMap<>();
        private int begin;

        Places(Holder holder, Iterable<AbstractDNode> views) {
            this.holder = holder;
            views.forEach(view -> old.put(view, null));
            begin = holder.list().size();
            int place = 0;
            for (DDiagramElement element : holder.list()) {
                if (old.containsKey(element)) {
                    begin = Math.min(begin, place);
                    old.put(element, place);
                }
                place++;
            }
        }

        /** Moves a view to its place, unless it was there at the start. */
        void move(AbstractDNode view, int index) {
            int place = Math.min(begin + index, holder.list().size() - 1);
            if (old.get(view) != place) {
                holder.list().move(place, view);
            }
        }
    }

    private Map<EObject, AbstractDNode> removeOthers(Holder holder, List<AbstractDNode> views,
            List<EObject> elements) {
        Map<EObject, Boolean> wanted = new IdentityHashMap<>(elements.size());
        elements.forEach(element -> wanted.put(element, true));
        Map<EObject, AbstractDNode> kept = new IdentityHashMap<>(views.size());
        List<AbstractDNode> others = new ArrayList<>();
        for (AbstractDNode view : views) {
            if (!wanted.containsKey(view.getTarget()) || kept.putIfAbsent(view.getTarget(), view) != null) {
                others.add(view);
            }
        }
        Removal.removeAll(holder.list(), others);
        return kept;
    }

    private List<AbstractDNode> refreshOrdered(Holder holder, NodeMapping mapping, Map<EObject, AbstractDNode> old,
            Set<EObject> wanted) {
        boolean create = mapping.isSynchronized(scene.diagram);
        List<AbstractDNode> created = new ArrayList<>();
        List<AbstractDNode> kept = new ArrayList<>();
        Places places = new Places(holder, old.values());
        int index = 0;
        for (EObject element : wanted) {
            AbstractDNode view = old.get(element);
            if (view != null) {
                keep(view, mapping);
                kept.add(view);
                places.move(view, index);
            } else if (create) {
                created.add(factory.create(mapping, element, holder, places.begin + index));
            }
            index++;
        }
        created.addAll(kept);
        return created;
    }

    private List<AbstractDNode> refreshLoose(Holder holder, NodeMapping mapping, Map<EObject, AbstractDNode> old,
            Set<EObject> wanted) {
        List<AbstractDNode> kept = new ArrayList<>();
        for (EObject element : wanted) {
            AbstractDNode view = old.get(element);
            if (view != null) {
                keep(view, mapping);
                kept.add(view);
            }
        }
        List<AbstractDNode> all = new ArrayList<>();
        if (mapping.isSynchronized(scene.diagram)) {
            wanted.stream().filter(element -> !old.containsKey(element))
                    .forEach(element -> all.add(factory.create(mapping, element, holder, NodeFactory.END)));
        }
        all.addAll(kept);
        return all;
    }

    /** Makes views that a tool asks for, at the end. */
    List<AbstractDNode> create(Holder holder, NodeMapping mapping, Iterable<EObject> elements) {
        List<AbstractDNode> created = new ArrayList<>();
        elements.forEach(element -> created.add(factory.create(mapping, element, holder, NodeFactory.END)));
        return created;
    }
}
