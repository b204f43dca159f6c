/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.tool;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.dilemma.viewpoint.description.Elements;
import org.dilemma.viewpoint.diagram.DiagramSession;
import org.dilemma.viewpoint.internal.tool.Creation;
import org.dilemma.viewpoint.internal.tool.Deletion;
import org.dilemma.viewpoint.internal.tool.Effects;
import org.dilemma.viewpoint.internal.tool.Messages;
import org.dilemma.viewpoint.internal.tool.Names;
import org.dilemma.viewpoint.internal.tool.Reconnection;
import org.dilemma.viewpoint.internal.tool.ToolRunner;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.dilemma.viewpoint.view.DDiagramElementContainer;
import org.dilemma.viewpoint.view.DEdge;
import org.dilemma.viewpoint.view.DSemanticDecorator;
import org.dilemma.viewpoint.view.DSemanticDiagram;
import org.dilemma.viewpoint.view.EdgeTarget;
import org.eclipse.emf.ecore.EObject;

/**
 * The tools of a diagram. Each method makes a command that has not run yet; one whose precondition does not hold cannot
 * be executed. Tools do what Sirius does, with its variables and its order.
 */
public final class DiagramTools {
    private final Editing editing;
    private final DiagramSession session;
    private final ToolRunner runner;
    private final Commands commands;
    private final Creation creation;
    private final Deletion deletion;

    /**
     * Makes the tools of a diagram, and brings the diagram in line after every change from now on.
     *
     * @param editing changes the model
     * @param session the diagram
     */
    public DiagramTools(Editing editing, DiagramSession session) {
        this.editing = editing;
        this.session = session;
        this.runner = editing.runner();
        this.creation = new Creation(session);
        this.commands = new Commands(editing, creation);
        this.deletion = new Deletion(session, editing.references());
        editing.show(session.diagram(), session::refresh);
    }

    /** The diagram. */
    public DiagramSession session() {
        return session;
    }

    /** What else a person does with a diagram: drop, paste, choose, click twice, mend. */
    public DiagramGestures gestures() {
        return new DiagramGestures(editing, session, creation);
    }

    /**
     * Creates a node or container. The command does not ask {@link #mayCreate}, as in Sirius.
     *
     * @param tool      a NodeCreationDescription or ContainerCreationDescription
     * @param container the diagram, or the view in which the tool is used
     * @return the command
     */
    public EditCommand create(EObject tool, DSemanticDecorator container) {
        boolean containers = Elements.is(tool, "ContainerCreationDescription");
        List<EObject> mappings = Elements.many(tool, containers ? "containerMappings" : "nodeMappings");
        boolean possible = container instanceof DSemanticDiagram || container instanceof DDiagramElementContainer
                || !containers && container instanceof EdgeTarget && !(container instanceof DEdge);
        Names names = new Names(tool).put("variable", container.getTarget()).put("viewVariable", container)
                .always("diagram", session.diagram());
        return commands.command(tool,
                () -> possible && container.getTarget() != null && commands.holds(tool, container), () -> {
            Effects effects = commands.run(tool, names, container.getTarget());
            creation.createNodes(container, mappings, effects.created());
            return effects.created();
        });
    }

    /**
     * Whether one of the mappings of a creation tool makes views in a container, or the tool names the mapping of the
     * container among its extra ones. Asked before a person uses the tool there; the command does not ask it.
     *
     * @param tool      a NodeCreationDescription or ContainerCreationDescription
     * @param container the diagram or a view
     */
    public boolean mayCreate(EObject tool, DSemanticDecorator container) {
        boolean containers = Elements.is(tool, "ContainerCreationDescription");
        return creation.accepts(container, Elements.many(tool, containers ? "containerMappings" : "nodeMappings"), tool);
    }

    /**
     * Creates an edge.
     *
     * @param tool   an EdgeCreationDescription
     * @param source the view at which it starts
     * @param target the view at which it ends
     * @return the command
     */
    public EditCommand connect(EObject tool, EdgeTarget source, EdgeTarget target) {
        EObject start = element(source);
        EObject end = element(target);
        Names names = new Names(tool).put("sourceVariable", start).put("targetVariable", end)
                .put("sourceViewVariable", source).put("targetViewVariable", target);
        return commands.command(tool, () -> start != null && end != null && mayConnect(tool, source, target), () -> {
            Effects effects = commands.run(tool, names, start);
            creation.createEdges(source, target, Elements.many(tool, "edgeMappings"), effects);
            return effects.created();
        });
    }

    /**
     * Whether an edge may start at a view. Asked before a person draws; the command does not ask it.
     *
     * @param tool   an EdgeCreationDescription
     * @param source the view
     * @return whether the tool's condition holds
     */
    public boolean mayStart(EObject tool, EdgeTarget source) {
        Names names = new Names(tool).always("preSource", element(source)).always("preSourceView", source)
                .always("container", session.diagram().getTarget()).always("diagram", session.diagram());
        return runner.holds(tool, "connectionStartPrecondition", element(source), names.values());
    }

    private boolean mayConnect(EObject tool, EdgeTarget source, EdgeTarget target) {
        Names names = new Names(tool).always("preSource", element(source)).always("preTarget", element(target))
                .always("preSourceView", source).always("preTargetView", target)
                .always("container", session.diagram().getTarget()).always("diagram", session.diagram());
        return runner.holds(tool, "precondition", element(source), names.values());
    }

    /**
     * Runs a generic tool.
     *
     * @param tool a ToolDescription
     * @param view the diagram or a view
     * @return the command
     */
    public EditCommand run(EObject tool, DSemanticDecorator view) {
        Names names = new Names(tool).put("element", view.getTarget()).put("elementView", view);
        return commands.command(tool, () -> {
            runner.begin(tool, names.values());
            return commands.holds(tool, view);
        }, () -> commands.run(tool, names.always("diagram", session.diagram()), view.getTarget()).created());
    }

    /**
     * Edits a label.
     *
     * @param view the view with the label
     * @param text what a person typed
     * @return the command, which cannot run if the text does not fit the tool; empty if there is no tool for it
     */
    public Optional<EditCommand> edit(DDiagramElement view, String text) {
        return tool(view, "labelDirectEdit").map(tool -> {
            Optional<Map<String, Object>> typed = commands.typed(tool, text);
            return commands.command(tool, () -> typed.isPresent() && commands.holds(tool, view),
                    () -> edit(tool, view, typed.orElseThrow()));
        });
    }

    /** The variables of the tool before are known too; those of this one are forgotten afterwards. */
    private Iterable<EObject> edit(EObject tool, DDiagramElement view, Map<String, Object> typed) {
        Map<String, Object> variables = new LinkedHashMap<>(typed);
        variables.put("diagram", session.diagram());
        variables.put("view", view);
        variables.forEach(runner.scope()::set);
        Iterable<EObject> created = runner.run(tool, view.getTarget(), creation).created();
        variables.keySet().forEach(runner.scope()::unset);
        return created;
    }

    /**
     * Deletes what a view shows, by the delete tool of its mapping if it has one.
     *
     * @param view the view
     * @return the command
     */
    public EditCommand delete(DDiagramElement view) {
        return tool(view, "deletionDescription").map(tool -> delete(tool, view)).orElseGet(
                () -> editing.command(Messages.get("delete"), () -> true, () -> deletion.deleteElements(view)));
    }

    private EditCommand delete(EObject tool, DDiagramElement view) {
        EObject element = view.getTarget();
        EObject container = view.eContainer();
        Names condition = new Names(tool).always("containerView", container).always("view", view)
                .always("element", element);
        Names names = new Names(tool).put("containerView", container).put("element", element)
                .put("elementView", view).always("diagram", session.diagram());
        return commands.command(tool, () -> runner.holds(tool, "precondition", element, condition.values()), () -> {
            Effects effects = commands.run(tool, names, element);
            deletion.afterTool(view, effects);
            return effects.created();
        });
    }

    /**
     * Moves an end of an edge, by the first tool of its mapping for that end.
     *
     * @param edge the edge
     * @param end  the end to move
     * @param to   the view to move it to
     * @return the command; empty if there is no tool for it
     */
    public Optional<EditCommand> reconnect(DEdge edge, EdgeEnd end, EdgeTarget to) {
        EdgeTarget from = end == EdgeEnd.SOURCE ? edge.getSourceNode() : edge.getTargetNode();
        return reconnectTool(edge, end).map(tool -> commands.command(tool, () -> true,
                () -> new Reconnection(runner, tool, users(tool), edge, from, to).run(creation).created()));
    }

    private List<EObject> users(EObject tool) {
        return Stream.concat(session.layers().stream(), Stream.of(session.diagram().getDescription()))
                .flatMap(layer -> Elements.many(layer, "edgeMappings").stream())
                .filter(mapping -> Elements.many(mapping, "reconnections").contains(tool)).distinct().toList();
    }

    /**
     * The tool that moves an end of an edge.
     *
     * @param edge the edge
     * @param end  the end
     * @return the first tool of the mapping for that end
     */
    public Optional<EObject> reconnectTool(DEdge edge, EdgeEnd end) {
        return Elements.many(edge.getMapping(), "reconnections").stream()
                .filter(tool -> List.of("RECONNECT_" + end, "RECONNECT_BOTH")
                        .contains(Elements.literal(tool, "reconnectionKind")))
                .findFirst();
    }

    private static Optional<EObject> tool(DDiagramElement view, String feature) {
        return Optional.ofNullable(view.getMapping()).flatMap(mapping -> Elements.one(mapping, feature));
    }

    private static EObject element(EdgeTarget view) {
        return view instanceof DSemanticDecorator decorator ? decorator.getTarget() : null;
    }
}
