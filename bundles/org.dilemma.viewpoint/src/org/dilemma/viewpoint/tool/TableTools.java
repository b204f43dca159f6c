/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.tool;

import java.util.Map;
import java.util.Optional;

import org.dilemma.viewpoint.description.Elements;
import org.dilemma.viewpoint.internal.tool.Messages;
import org.dilemma.viewpoint.internal.tool.Names;
import org.dilemma.viewpoint.internal.tool.ToolRunner;
import org.dilemma.viewpoint.internal.tool.Views;
import org.dilemma.viewpoint.table.TableSession;
import org.dilemma.viewpoint.view.DCell;
import org.dilemma.viewpoint.view.DColumn;
import org.dilemma.viewpoint.view.DLine;
import org.dilemma.viewpoint.view.DSemanticDecorator;
import org.dilemma.viewpoint.view.DTableElement;
import org.dilemma.viewpoint.view.DTargetColumn;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * The tools of a table. Each method makes a command that has not run yet; one whose precondition does not hold, or
 * whose text does not fit, cannot be executed.
 */
public final class TableTools {
    private final Editing editing;
    private final TableSession session;
    private final ToolRunner runner;
    private final Commands commands;

    /**
     * Makes the tools of a table, and brings the table in line after every change from now on.
     *
     * @param editing changes the model
     * @param session the table
     */
    public TableTools(Editing editing, TableSession session) {
        this.editing = editing;
        this.session = session;
        this.runner = editing.runner();
        this.commands = new Commands(editing, Views.NONE);
        editing.show(session.table(), session::refresh);
    }

    /** The table. */
    public TableSession session() {
        return session;
    }

    /**
     * Edits the place at a line and a column: its cell, or in a cross table without a cell there, a new one.
     *
     * @param line   a line
     * @param column a column
     * @param text   what a person typed
     * @return the command; empty if there is no tool for it
     */
    public Optional<EditCommand> edit(DLine line, DColumn column, String text) {
        Optional<DCell> cell = TableSession.cell(line, column);
        if (cell.isPresent()) {
            return edit(cell.get(), text);
        }
        return column instanceof DTargetColumn target ? create(line, target, text) : Optional.empty();
    }

    /**
     * Edits a cell.
     *
     * @param cell the cell
     * @param text what a person typed
     * @return the command; empty if there is no tool for it
     */
    public Optional<EditCommand> edit(DCell cell, String text) {
        EObject mapping = cell.getIntersectionMapping() == null ? cell.getColumn().getMapping()
                : cell.getIntersectionMapping();
        DLine line = cell.getLine();
        EObject context = cell.getTarget() == null ? line.getTarget() : cell.getTarget();
        return Elements.one(mapping, "directEdit").map(tool -> typed(tool, text,
                cellNames(tool, line, cell.getColumn()).declared("element", cell.getTarget()).declared("view", cell)
                        .declared("container", line.getTarget()).declared("containerView", line), context));
    }

    /**
     * Creates what a cell of a cross table stands for.
     *
     * @param line   a line
     * @param column a column
     * @param text   what a person typed
     * @return the command; empty if there is no tool for it
     */
    public Optional<EditCommand> create(DLine line, DTargetColumn column, String text) {
        return Elements.many(session.table().getDescription(), "intersection").stream()
                .filter(mapping -> Elements.one(mapping, "columnMapping").orElse(null) == column.getMapping())
                .filter(mapping -> Elements.many(mapping, "lineMapping").contains(line.getMapping()))
                .flatMap(mapping -> Elements.one(mapping, "create").stream()).findFirst()
                .map(tool -> typed(tool, text, cellNames(tool, line, column), line.getTarget()));
    }

    private Names cellNames(EObject tool, DLine line, DColumn column) {
        Names names = new Names(tool).declared("table", session.table()).declared("root", session.table().getTarget())
                .declared("line", line).declared("lineSemantic", line.getTarget()).declared("column", column);
        return column instanceof DTargetColumn ? names.declared("columnSemantic", column.getTarget()) : names;
    }

    private EditCommand typed(EObject tool, String text, Names names, EObject context) {
        Optional<Map<String, Object>> typed = Elements.one(tool, "mask").isEmpty() ? Optional.of(Map.of())
                : commands.typed(tool, text);
        return commands.command(tool, Messages.get("edit"), typed::isPresent, () -> {
            runner.begin(tool, names.values());
            typed.orElseThrow().forEach(runner.scope()::set);
            return runner.run(tool, context, Views.NONE).created();
        });
    }

    /**
     * Creates what a line or column stands for.
     *
     * @param tool      a CreateLineTool, CreateColumnTool or CreateCrossColumnTool
     * @param container the table, or the line in which it is used
     * @return the command
     */
    public EditCommand create(EObject tool, DSemanticDecorator container) {
        EObject element = container.getTarget();
        Names names = new Names(tool).declared("root", session.table().getTarget()).declared("container", element)
                .declared("element", element);
        return commands.command(tool, () -> runner.holds(tool, "precondition", element,
                Map.of("container", element)),
                () -> commands.run(tool, names, element).created());
    }

    /**
     * Deletes what a line or column stands for, by the delete tool of its mapping if it has one.
     *
     * @param element a line, or a column of a cross table
     * @return the command
     */
    public EditCommand delete(DTableElement element) {
        EObject target = element.getTarget();
        return Elements.one(element.getMapping(), "delete").map(tool -> delete(tool, target)).orElseGet(
                () -> editing.command(Messages.get("delete"), () -> target != null, () -> {
                    editing.references().clear(target);
                    EcoreUtil.remove(target);
                }));
    }

    private EditCommand delete(EObject tool, EObject target) {
        EObject root = session.table().getTarget();
        Names names = new Names(tool).declared("root", root).declared("element", target);
        return commands.command(tool, () -> runner.holds(tool, "precondition", target,
                Map.of("root", root, "element", target)),
                () -> commands.run(tool, names, target).created());
    }
}
