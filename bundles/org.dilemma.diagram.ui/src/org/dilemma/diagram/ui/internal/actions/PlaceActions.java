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
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import org.dilemma.diagram.ui.internal.Messages;
import org.dilemma.diagram.ui.internal.diagram.DiagramView;
import org.dilemma.diagram.ui.internal.editor.DiagramEditor;
import org.dilemma.viewpoint.layout.Box;
import org.dilemma.viewpoint.layout.Layout;
import org.dilemma.viewpoint.layout.Point;
import org.dilemma.viewpoint.view.AbstractDNode;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.dilemma.viewpoint.view.DEdge;
import org.dilemma.viewpoint.view.DNode;
import org.dilemma.viewpoint.view.ResizeKind;

/** Distributes and sizes nodes, and gives nodes, edges and labels back to themselves. Each is one step. */
final class PlaceActions {
    private final DiagramEditor editor;

    PlaceActions(DiagramEditor editor) {
        this.editor = editor;
    }

    List<DiagramAction> all() {
        return List.of(
                new FunctionAction(editor, ActionIds.DISTRIBUTE_ACROSS, Messages.Place_distributeAcross,
                        () -> movable().size() > 2, () -> distribute(Messages.Place_distributeAcross, true)),
                new FunctionAction(editor, ActionIds.DISTRIBUTE_DOWN, Messages.Place_distributeDown,
                        () -> movable().size() > 2, () -> distribute(Messages.Place_distributeDown, false)),
                new FunctionAction(editor, ActionIds.MATCH_SIZE, Messages.Place_matchSize,
                        () -> movable().size() > 1, this::matchSize),
                new FunctionAction(editor, ActionIds.RESET_SIZE, Messages.Place_resetSize,
                        () -> !movable().isEmpty(), this::resetSize),
                new FunctionAction(editor, ActionIds.STRAIGHTEN, Messages.Place_straighten,
                        () -> edges().stream().anyMatch(this::isBent), this::straighten),
                new FunctionAction(editor, ActionIds.RESET_LABELS, Messages.Place_resetLabels,
                        () -> selected().stream().anyMatch(this::isLabelMoved), this::resetLabels));
    }

    private DiagramView view() {
        return editor.view();
    }

    private List<DDiagramElement> selected() {
        return Selected.elements(editor.viewer());
    }

    private List<AbstractDNode> movable() {
        return Selected.movable(editor.viewer());
    }

    private List<DEdge> edges() {
        return Selected.edges(editor.viewer());
    }

    private Box box(AbstractDNode node) {
        return view().geometry().node(node).map(s -> s.box()).orElse(new Box(0, 0, 0, 0));
    }

    private String key(DDiagramElement element) {
        return view().keys().key(element).orElse("");
    }

    private <T extends DDiagramElement> void change(String label, List<T> elements, BiConsumer<Layout, T> change) {
        view().execute(view().change(label, layout -> elements.forEach(e -> change.accept(layout, e))));
    }

    private void distribute(String label, boolean across) {
        List<AbstractDNode> nodes = new ArrayList<>(movable());
        nodes.sort(Comparator.comparingInt(n -> start(box(n), across)));
        Box first = box(nodes.get(0));
        Box last = box(nodes.get(nodes.size() - 1));
        int sizes = nodes.stream().mapToInt(n -> size(box(n), across)).sum();
        double gap = (start(last, across) + size(last, across) - start(first, across) - sizes)
                / (nodes.size() - 1.0);
        List<Integer> ways = new ArrayList<>();
        double at = start(first, across);
        for (AbstractDNode node : nodes) {
            ways.add((int) Math.round(at) - start(box(node), across));
            at += size(box(node), across) + gap;
        }
        change(label, nodes, (layout, node) -> layout.node(key(node)).ifPresent(place -> {
            int way = ways.get(nodes.indexOf(node));
            layout.place(key(node), across ? place.at(place.x() + way, place.y()) : place.at(place.x(), place.y() + way));
        }));
    }

    private static int start(Box box, boolean across) {
        return across ? box.x() : box.y();
    }

    private static int size(Box box, boolean across) {
        return across ? box.width() : box.height();
    }

    private void matchSize() {
        List<AbstractDNode> nodes = movable();
        Box model = box(nodes.get(nodes.size() - 1));
        change(Messages.Place_matchSize, nodes.stream().filter(PlaceActions::isResizable).toList(),
                (layout, node) -> layout.node(key(node)).ifPresent(
                        place -> layout.place(key(node), place.sized(model.width(), model.height()))));
    }

    private static boolean isResizable(AbstractDNode node) {
        return !(node instanceof DNode simple) || simple.getResizeKind() == ResizeKind.NSEW;
    }

    private void resetSize() {
        change(Messages.Place_resetSize, movable(), (layout, node) -> layout.node(key(node))
                .ifPresent(place -> layout.place(key(node), place.sized(0, 0))));
    }

    private boolean isBent(DEdge edge) {
        return !view().layout().bends(key(edge)).isEmpty();
    }

    private void straighten() {
        change(Messages.Place_straighten, edges(), (layout, edge) -> layout.bend(key(edge), List.of()));
    }

    private boolean isLabelMoved(DDiagramElement element) {
        for (Layout.Label label : Layout.Label.values()) {
            if (view().layout().label(key(element), label).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private void resetLabels() {
        change(Messages.Place_resetLabels, selected(), (layout, element) -> {
            for (Layout.Label label : Layout.Label.values()) {
                layout.moveLabel(key(element), label, new Point(0, 0));
            }
        });
    }
}
