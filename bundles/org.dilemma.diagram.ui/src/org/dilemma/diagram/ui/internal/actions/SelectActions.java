/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.actions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dilemma.diagram.ui.internal.Messages;
import org.dilemma.diagram.ui.internal.editor.DiagramEditor;
import org.dilemma.viewpoint.layout.Geometry;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.eclipse.emf.ecore.EObject;

/** Selects many elements at once. */
final class SelectActions {
    private final DiagramEditor editor;

    SelectActions(DiagramEditor editor) {
        this.editor = editor;
    }

    List<DiagramAction> all() {
        return List.of(
                new FunctionAction(editor, ActionIds.SELECT_SAME, Messages.Select_same,
                        () -> !Selected.elements(editor.viewer()).isEmpty(), this::same),
                new FunctionAction(editor, ActionIds.SELECT_NODES, Messages.Select_nodes, () -> true,
                        () -> select(geometry().nodes().stream().map(s -> (DDiagramElement) s.view()).toList())),
                new FunctionAction(editor, ActionIds.SELECT_EDGES, Messages.Select_edges, () -> true,
                        () -> select(geometry().edges().stream().map(s -> (DDiagramElement) s.view()).toList())));
    }

    private Geometry geometry() {
        return editor.view().geometry();
    }

    private void select(List<DDiagramElement> elements) {
        Selected.select(editor.viewer(), elements);
    }

    /** All elements of the kinds that are selected. */
    private void same() {
        Set<EObject> kinds = new HashSet<>();
        Selected.elements(editor.viewer()).forEach(e -> kinds.add(e.getMapping()));
        List<DDiagramElement> elements = new ArrayList<>();
        geometry().nodes().forEach(n -> elements.add(n.view()));
        geometry().edges().forEach(e -> elements.add(e.view()));
        elements.removeIf(e -> !kinds.contains(e.getMapping()));
        select(elements);
    }
}
