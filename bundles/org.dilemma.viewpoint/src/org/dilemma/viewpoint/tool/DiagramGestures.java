/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.tool;

import java.util.List;
import java.util.Optional;

import org.dilemma.viewpoint.description.Elements;
import org.dilemma.viewpoint.diagram.DiagramSession;
import org.dilemma.viewpoint.internal.tool.Creation;
import org.dilemma.viewpoint.internal.tool.Effects;
import org.dilemma.viewpoint.internal.tool.Messages;
import org.dilemma.viewpoint.internal.tool.Names;
import org.dilemma.viewpoint.internal.tool.ToolRunner;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.dilemma.viewpoint.view.DSemanticDecorator;
import org.eclipse.emf.ecore.EObject;

/**
 * What a person does with a diagram besides the tools of the palette: dropping, pasting, choosing in a wizard, clicking
 * twice and mending what a rule found. Each method makes a command that has not run yet.
 */
public final class DiagramGestures {
    private final DiagramSession session;
    private final ToolRunner runner;
    private final Commands commands;
    private final Creation creation;

    DiagramGestures(Editing editing, DiagramSession session, Creation creation) {
        this.session = session;
        this.runner = editing.runner();
        this.commands = new Commands(editing, creation);
        this.creation = creation;
    }

    /**
     * Drops a view into the diagram or into another view.
     *
     * @param tool      a ContainerDropDescription
     * @param container where it is dropped
     * @param dragged   the view that was dragged
     * @return the command
     */
    public EditCommand drop(EObject tool, DSemanticDecorator container, DDiagramElement dragged) {
        EObject old = dragged.eContainer() instanceof DSemanticDecorator decorator ? decorator.getTarget() : null;
        return drop(tool, container, dragged.getTarget(), old, () -> {
            if (dragged.eContainer() != null) {
                session.remove(dragged);
            }
        });
    }

    /**
     * Drops an element of the model, for instance from a tree, into the diagram or into a view.
     *
     * @param tool      a ContainerDropDescription
     * @param container where it is dropped
     * @param element   the element
     * @return the command
     */
    public EditCommand drop(EObject tool, DSemanticDecorator container, EObject element) {
        return drop(tool, container, element, null, () -> {
        });
    }

    private EditCommand drop(EObject tool, DSemanticDecorator container, EObject element, EObject old, Runnable after) {
        Names condition = new Names(tool).always("element", element).always("oldContainer", old)
                .always("newContainer", container.getTarget()).always("newContainerView", container);
        Names names = new Names(tool).put("element", element).put("newContainer", container.getTarget())
                .put("newViewContainer", container).put("oldContainer", old);
        return commands.command(tool, () -> runner.holds(tool, "precondition", element, condition.values()), () -> {
            Effects effects = commands.run(tool, names, container.getTarget());
            creation.createNodes(container, Elements.many(tool, "mappings"), List.of(element));
            after.run();
            return effects.created();
        });
    }

    /**
     * Pastes an element.
     *
     * @param tool      a PasteDescription
     * @param container where it is pasted
     * @param copied    the element that was copied
     * @param view      the view of it that was copied, or null
     * @return the command
     */
    public EditCommand paste(EObject tool, DSemanticDecorator container, EObject copied, DSemanticDecorator view) {
        Names condition = new Names(tool).always("container", container.getTarget())
                .always("containerView", container).always("copiedElement", copied).always("copiedView", view);
        Names names = new Names(tool).put("container", container.getTarget()).put("containerView", container)
                .put("copiedElement", copied).put("copiedView", view);
        return commands.command(tool,
                () -> runner.holds(tool, "precondition", container.getTarget(), condition.values()),
                () -> commands.run(tool, names, container.getTarget()).created());
    }

    /**
     * Runs a tool on elements that a person chose.
     *
     * @param tool      a SelectionWizardDescription or PaneBasedSelectionWizardDescription
     * @param container the diagram or a view
     * @param chosen    the elements; a tool that takes one takes the first
     * @return the command, which cannot run without elements
     */
    public EditCommand choose(EObject tool, DSemanticDecorator container, List<EObject> chosen) {
        boolean several = Elements.flag(tool, "multiple") || Elements.is(tool, "PaneBasedSelectionWizardDescription");
        Object value = several || chosen.isEmpty() ? chosen : chosen.get(0);
        Names names = new Names(tool).put("container", container.getTarget()).put("containerView", container)
                .put("element", value);
        return commands.command(tool, () -> {
            runner.begin(tool, names.values());
            return (several || !chosen.isEmpty()) && commands.holds(tool, container);
        }, () -> commands.run(tool, names.always("diagram", session.diagram()), container.getTarget()).created());
    }

    /**
     * Does what a double click on a view asks for.
     *
     * @param view the view
     * @return the command; empty if its mapping has no such tool
     */
    public Optional<EditCommand> doubleClick(DDiagramElement view) {
        return Optional.ofNullable(view.getMapping())
                .flatMap(mapping -> Elements.one(mapping, "doubleClickDescription")).map(tool -> {
            Names names = new Names(tool).put("element", view.getTarget()).put("elementView", view);
            return commands.command(tool, () -> commands.holds(tool, view),
                    () -> commands.run(tool, names, view.getTarget()).created());
        });
    }

    /**
     * Mends what a validation rule found.
     *
     * @param fix    a ValidationFix
     * @param target the element that the rule found
     * @return the command
     */
    public EditCommand fix(EObject fix, EObject target) {
        String name = Elements.name(fix);
        return commands.command(fix, name.isEmpty() ? Messages.get("fix") : name, () -> true,
                () -> runner.run(fix, target, creation).created());
    }
}
