/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.palette;

import java.util.List;
import java.util.Optional;
import org.dilemma.diagram.ui.internal.actions.Selected;
import org.dilemma.diagram.ui.internal.diagram.DiagramView;
import org.dilemma.diagram.ui.internal.diagram.ToolUse;
import org.dilemma.diagram.ui.internal.editor.DiagramEditor;
import org.dilemma.viewpoint.description.Elements;
import org.dilemma.viewpoint.tool.DiagramTools;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.dilemma.viewpoint.view.DSemanticDecorator;
import org.dilemma.viewpoint.view.EdgeTarget;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.action.Separator;

/**
 * The tools of the palette as a menu, for what is selected: a new node in the selected one or on the diagram, an edge
 * from the first of two selected ones to the second.
 */
public final class NewMenu {
    private final DiagramEditor editor;
    private final DiagramView view;
    private final boolean complete;
    private final List<DDiagramElement> selected;
    private final ToolIcons icons;

    /**
     * For what is selected now.
     *
     * @param editor shows a diagram
     * @param complete whether tools that cannot be used at the moment are shown as well
     */
    public NewMenu(DiagramEditor editor, boolean complete) {
        this.editor = editor;
        this.view = editor.view();
        this.complete = complete;
        this.selected = Selected.elements(editor.viewer());
        this.icons = new ToolIcons(view.images());
    }

    /**
     * Adds the tools.
     *
     * @param menu the menu
     */
    public void fill(IContributionManager menu) {
        for (ToolSections.Section section : ToolSections.of(view)) {
            menu.add(new Separator(Elements.name(section.description())));
            section.tools().forEach(tool -> add(tool, menu));
        }
    }

    private void add(EObject tool, IContributionManager menu) {
        Optional<? extends Command> command = command(tool).filter(Command::canExecute);
        if (complete || command.isPresent()) {
            Action action = new Action(ToolSections.label(tool), icons.of(tool, "iconPath")) {
                @Override
                public void run() {
                    command.ifPresent(NewMenu.this::execute);
                }
            };
            action.setEnabled(command.isPresent());
            menu.add(action);
        }
    }

    private Optional<? extends Command> command(EObject tool) {
        if (ToolSections.isEdge(tool)) {
            return connect(tool);
        }
        if (ToolSections.isNode(tool)) {
            return Optional.of(new ToolUse(view).create(tool, container(tool), null, 0, 0));
        }
        return selected.size() > 1 ? Optional.empty() : Optional.of(view.tools().run(tool, one()));
    }

    private Optional<? extends Command> connect(EObject tool) {
        DiagramTools tools = view.tools();
        return selected.size() == 2 && selected.get(0) instanceof EdgeTarget source
                && selected.get(1) instanceof EdgeTarget target && tools.mayStart(tool, source)
                        ? Optional.of(tools.connect(tool, source, target)) : Optional.empty();
    }

    private DSemanticDecorator container(EObject tool) {
        return view.tools().mayCreate(tool, one()) ? one() : view.diagram();
    }

    private DSemanticDecorator one() {
        return selected.size() == 1 ? selected.get(0) : view.diagram();
    }

    private void execute(Command command) {
        view.execute(command);
        NewElement.select(editor.viewer(), view, command.getResult()).ifPresent(NewElement::rename);
    }
}
