/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.drop;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.dilemma.diagram.ui.internal.Messages;
import org.dilemma.diagram.ui.internal.clip.Pasting;
import org.dilemma.diagram.ui.internal.diagram.CommandSequence;
import org.dilemma.diagram.ui.internal.diagram.DiagramView;
import org.dilemma.viewpoint.layout.Box;
import org.dilemma.viewpoint.layout.Layout;
import org.dilemma.viewpoint.layout.NodePlace;
import org.dilemma.viewpoint.layout.Point;
import org.dilemma.viewpoint.tool.EditCommand;
import org.dilemma.viewpoint.view.AbstractDNode;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.dilemma.viewpoint.view.DNodeListElement;
import org.dilemma.viewpoint.view.DSemanticDecorator;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Drops elements of scenarios into a diagram, each time as one step. */
final class Dropping {
    private static final int GAP = 24;
    private static final int WIDTH = 160;

    private final DiagramView view;
    private final DropTools tools;

    /**
     * What came of a drop.
     *
     * @param elements the elements of the scenario, to be selected
     * @param message what a person should know; empty where all is as asked for
     */
    record Outcome(List<EObject> elements, String message) {
    }

    /**
     * For one diagram.
     *
     * @param view the diagram
     */
    Dropping(DiagramView view) {
        this.view = view;
        this.tools = new DropTools(view);
    }

    /**
     * Drops.
     *
     * @param dragged elements of this or another scenario
     * @param container the diagram or node into which they are dropped
     * @param at where, in the diagram
     */
    Outcome drop(List<EObject> dragged, DSemanticDecorator container, Point at) {
        List<EObject> own = new ArrayList<>();
        List<EObject> foreign = new ArrayList<>();
        for (EObject element : dragged) {
            Optional<EObject> found = Dragged.own(view.document().scenario(), element);
            found.ifPresentOrElse(own::add, () -> foreign.add(element));
        }
        return foreign.isEmpty() ? dropOwn(own, container, at) : copy(foreign, container, at);
    }

    private Outcome copy(List<EObject> elements, DSemanticDecorator container, Point at) {
        List<EObject> foreign = List.copyOf(EcoreUtil.filterDescendants(elements));
        Pasting pasting = new Pasting(view);
        EObject target = container.getTarget();
        if (!pasting.canPaste(target, foreign)) {
            return new Outcome(List.of(), Messages.Drop_noPlace);
        }
        List<Optional<Box>> places = new ArrayList<>();
        for (int i = 0; i < foreign.size(); i++) {
            places.add(Optional.of(new Box((int) at.x() + i * (WIDTH + GAP), (int) at.y(), 0, 0)));
        }
        List<EObject> copies = pasting.paste(target, foreign, places);
        return new Outcome(copies, notShown(copies));
    }

    private Outcome dropOwn(List<EObject> elements, DSemanticDecorator container, Point at) {
        List<Supplier<Optional<? extends Command>>> steps = new ArrayList<>();
        Set<EObject> made = new LinkedHashSet<>();
        for (EObject element : elements) {
            Optional<EditCommand> tool = tools.command(container, element);
            if (tool.isPresent()) {
                steps.add(() -> tool);
                made.add(element);
            }
        }
        steps.add(() -> {
            view.keys().update(view.diagram());
            return Optional.of(view.change(Messages.Drop_command, layout -> show(layout, elements, made, at)));
        });
        Layout after = new Layout(view.layout());
        show(after, elements, Set.of(), at);
        if (!made.isEmpty() || !after.equals(view.layout())) {
            view.execute(new CommandSequence(Messages.Drop_command, steps));
        }
        return new Outcome(elements, notShown(elements));
    }

    /** Reveals elements that a person hid, and moves their nodes: beside one another, from a point onwards. */
    private void show(Layout layout, List<EObject> elements, Set<EObject> made, Point at) {
        int x = (int) at.x();
        for (Map.Entry<String, DDiagramElement> each : views(elements, made).entrySet()) {
            reveal(layout, each.getValue());
            if (each.getValue() instanceof AbstractDNode node && node.eContainer() == view.diagram()
                    && !(node instanceof DNodeListElement)) {
                NodePlace old = layout.node(each.getKey()).orElse(new NodePlace(0, 0));
                layout.place(each.getKey(), new NodePlace(x, (int) at.y(), old.width(), old.height(), old.pinned()));
                x += GAP + view.geometry().node(node).map(shape -> shape.box().width()).orElse(WIDTH);
            }
        }
    }

    /** Something inside a hidden node is to be seen only with that node. */
    private void reveal(Layout layout, DDiagramElement element) {
        for (EObject shown = element; shown instanceof DDiagramElement part; shown = shown.eContainer()) {
            view.keys().key(part).filter(layout::isHidden).ifPresent(key -> layout.hide(key, false));
        }
    }

    /** The views that are shown, or would be if no person had hidden them, or were made a moment ago. */
    private Map<String, DDiagramElement> views(List<EObject> elements, Set<EObject> made) {
        Map<String, DDiagramElement> found = new LinkedHashMap<>();
        for (EObject element : elements) {
            view.keys().elements().forEach((key, shown) -> {
                if (shown.getTarget() == element
                        && (made.contains(element) || view.isShown(shown) || isHidden(shown))) {
                    found.put(key, shown);
                }
            });
        }
        return found;
    }

    private boolean isHidden(DDiagramElement element) {
        for (EObject shown = element; shown instanceof DDiagramElement part; shown = shown.eContainer()) {
            if (view.keys().key(part).filter(view.layout()::isHidden).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private String notShown(List<EObject> elements) {
        for (EObject element : elements) {
            if (view.views(List.of(element)).isEmpty()) {
                return new WhyNotShown(view).of(element);
            }
        }
        return "";
    }
}
