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
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.dilemma.viewpoint.tool.EditCommand;
import org.dilemma.viewpoint.view.AbstractDNode;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.dilemma.viewpoint.view.DNodeListElement;
import org.dilemma.viewpoint.view.DSemanticDecorator;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;

/** Uses the tools of the specification at places of the diagram. */
public final class ToolUse {
    private final DiagramView view;

    /**
     * For one diagram.
     *
     * @param view the diagram
     */
    public ToolUse(DiagramView view) {
        this.view = view;
    }

    /**
     * Creates a node where a person clicked. It cannot run where the tool makes no views.
     *
     * @param tool a NodeCreationDescription or ContainerCreationDescription
     * @param container the diagram or the view in which was clicked
     * @param at the place in the diagram; null for any
     * @param width width that a person drew, 0 for none
     * @param height height that a person drew, 0 for none
     * @return the command
     */
    public Command create(EObject tool, DSemanticDecorator container, Point at, int width, int height) {
        EditCommand create = view.tools().create(tool, container);
        List<Supplier<Optional<? extends Command>>> steps = new ArrayList<>();
        steps.add(() -> Optional.of(create));
        if (at != null) {
            steps.add(() -> {
                view.keys().update(view.diagram());
                return made(create).filter(node -> !(node instanceof DNodeListElement))
                        .map(node -> view.place(create.getLabel(), node, at.x, at.y, width, height));
            });
        }
        return new CommandSequence(create.getLabel(), steps) {
            @Override
            protected boolean prepare() {
                return view.tools().mayCreate(tool, container) && create.canExecute();
            }
        };
    }

    private Optional<AbstractDNode> made(EditCommand create) {
        return view.keys().elements().values().stream().filter(AbstractDNode.class::isInstance)
                .map(AbstractDNode.class::cast).filter(node -> create.getResult().contains(node.getTarget())).findFirst();
    }

    /**
     * Deletes what views show, as one command. A view that goes with one before is no longer asked.
     *
     * @param label what a person reads behind Undo
     * @param views the views
     * @return the command
     */
    public Command delete(String label, List<DDiagramElement> views) {
        List<Supplier<Optional<? extends Command>>> steps = new ArrayList<>();
        views.forEach(v -> steps.add(() -> isThere(v) ? Optional.of(view.tools().delete(v)) : Optional.empty()));
        return new CommandSequence(label, steps);
    }

    private boolean isThere(DDiagramElement element) {
        EObject outermost = element;
        while (outermost.eContainer() != null) {
            outermost = outermost.eContainer();
        }
        return outermost == view.diagram() && element.getTarget() != null;
    }

    /** Whether at least one of the views may be deleted. */
    public boolean mayDelete(List<DDiagramElement> views) {
        return views.stream().anyMatch(v -> isThere(v) && view.tools().delete(v).canExecute());
    }
}
