/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dilemma.diagram.ui.internal.Messages;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.dilemma.viewpoint.view.DEdge;
import org.dilemma.viewpoint.view.EdgeTarget;

/**
 * Something of a diagram that a person hid.
 *
 * @param key name of the element in the layout
 * @param label whether it is the labels of the element; else the element itself
 * @param text what people call it
 */
public record Hidden(String key, boolean label, String text) {

    /**
     * All that a person hid.
     *
     * @param view the diagram
     * @return ordered by text; without what has gone from the scenario
     */
    public static List<Hidden> in(DiagramView view) {
        List<Hidden> found = new ArrayList<>();
        view.keys().elements().forEach((key, element) -> {
            if (view.layout().isHidden(key)) {
                found.add(new Hidden(key, false, name(element)));
            }
            if (view.layout().isLabelHidden(key)) {
                found.add(new Hidden(key, true, Messages.bind(Messages.Hidden_labelOf, name(element))));
            }
        });
        found.sort(Comparator.comparing(Hidden::text, String.CASE_INSENSITIVE_ORDER).thenComparing(Hidden::key));
        return found;
    }

    /**
     * Whether a person hid something.
     *
     * @param view the diagram
     */
    public static boolean isAny(DiagramView view) {
        return view.keys().elements().keySet().stream()
                .anyMatch(k -> view.layout().isHidden(k) || view.layout().isLabelHidden(k));
    }

    /**
     * Shows hidden things again, as one step.
     *
     * @param view the diagram
     * @param label what a person reads behind Undo
     * @param hidden what is shown; nothing happens where it is empty
     */
    public static void reveal(DiagramView view, String label, List<Hidden> hidden) {
        if (hidden.isEmpty()) {
            return;
        }
        view.execute(view.change(label, layout -> hidden.forEach(h -> {
            if (h.label()) {
                layout.hideLabel(h.key(), false);
            } else {
                layout.hide(h.key(), false);
            }
        })));
    }

    /** What a person reads of an element: its label, or what it is; for an edge also its ends. */
    public static String name(DDiagramElement element) {
        String own = element.getName() == null ? "" : element.getName().strip().replaceAll("\\s+", " ");
        if (element instanceof DEdge edge) {
            return Messages.bind(Messages.Hidden_edge,
                    new Object[] {own.isEmpty() ? Labels.of(edge.getMapping()) : own, end(edge.getSourceNode()),
                        end(edge.getTargetNode())});
        }
        return own.isEmpty() ? Labels.of(element.getMapping()) : own;
    }

    private static String end(EdgeTarget target) {
        return target instanceof DDiagramElement element ? name(element) : "";
    }
}
