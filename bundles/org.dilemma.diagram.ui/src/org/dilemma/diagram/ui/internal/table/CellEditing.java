/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.table;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.dilemma.viewpoint.table.TableSession;
import org.dilemma.viewpoint.tool.TableTools;
import org.dilemma.viewpoint.view.DCell;
import org.dilemma.viewpoint.view.DColumn;
import org.dilemma.viewpoint.view.DLine;
import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.jface.viewers.TreeViewer;

/** Edits the cells of a column in place, by the tools of the table. */
final class CellEditing extends EditingSupport {
    private final TextCellEditor editor;
    private final DColumn column;
    private final Supplier<TableTools> tools;
    private final Consumer<Command> run;

    /**
     * Makes it.
     *
     * @param viewer the grid
     * @param column the column
     * @param tools gives the tools of the table
     * @param run runs a command
     */
    CellEditing(TreeViewer viewer, DColumn column, Supplier<TableTools> tools, Consumer<Command> run) {
        super(viewer);
        this.editor = new TextCellEditor(viewer.getTree());
        this.column = column;
        this.tools = tools;
        this.run = run;
    }

    /** The field in which cells are edited. */
    CellEditor field() {
        return editor;
    }

    @Override
    protected CellEditor getCellEditor(Object line) {
        return editor;
    }

    @Override
    protected boolean canEdit(Object line) {
        return tools.get() != null && tools.get().edit((DLine) line, column, text((DLine) line))
                .filter(command -> text((DLine) line).isEmpty() || command.canExecute()).isPresent();
    }

    @Override
    protected Object getValue(Object line) {
        return text((DLine) line);
    }

    private String text(DLine line) {
        return TableSession.cell(line, column).map(DCell::getName).orElse("");
    }

    @Override
    protected void setValue(Object line, Object value) {
        String typed = String.valueOf(value);
        if (!typed.equals(text((DLine) line))) {
            tools.get().edit((DLine) line, column, typed).ifPresent(run);
        }
    }
}
