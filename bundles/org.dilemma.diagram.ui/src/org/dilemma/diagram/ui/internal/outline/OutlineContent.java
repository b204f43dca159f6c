/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.outline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dilemma.diagram.ui.internal.diagram.DiagramView;
import org.dilemma.viewpoint.layout.EdgeShape;
import org.dilemma.viewpoint.layout.NodeShape;
import org.dilemma.viewpoint.view.DEdge;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.Viewer;

/** What is shown of a diagram: its nodes with those in them, then its edges by mapping. */
final class OutlineContent implements ITreeContentProvider {
    private final Map<EObject, List<DDiagramElement>> children = new LinkedHashMap<>();
    private final Map<EObject, Edges> edges = new LinkedHashMap<>();
    private final List<DDiagramElement> top = new ArrayList<>();
    private Object read;

    /**
     * The edges of a mapping.
     *
     * @param mapping the mapping
     */
    record Edges(EObject mapping, List<DEdge> list) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Edges o && o.mapping == mapping;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(mapping);
        }
    }

    @Override
    public void inputChanged(Viewer viewer, Object old, Object now) {
        read = null;
    }

    private void read(DiagramView view) {
        if (read == view.geometry()) {
            return;
        }
        read = view.geometry();
        children.clear();
        edges.clear();
        top.clear();
        for (NodeShape node : view.geometry().nodes()) {
            if (node.view().eContainer() == view.diagram()) {
                top.add(node.view());
            } else {
                children.computeIfAbsent(node.view().eContainer(), k -> new ArrayList<>()).add(node.view());
            }
        }
        for (EdgeShape edge : view.geometry().edges()) {
            edges.computeIfAbsent(edge.view().getMapping(), m -> new Edges(m, new ArrayList<>())).list()
                    .add(edge.view());
        }
    }

    @Override
    public Object[] getElements(Object input) {
        read((DiagramView) input);
        List<Object> elements = new ArrayList<>(top);
        elements.addAll(edges.values());
        return elements.toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return parent instanceof Edges group ? group.list().toArray()
                : children.getOrDefault(parent, List.of()).toArray();
    }

    @Override
    public Object getParent(Object element) {
        if (element instanceof DEdge edge) {
            return edges.get(edge.getMapping());
        }
        return element instanceof DDiagramElement view && view.eContainer() instanceof DDiagramElement parent ? parent
                : null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof Edges || children.containsKey(element);
    }
}
