/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.table;

import java.util.Optional;

import org.dilemma.viewpoint.description.Elements;
import org.dilemma.viewpoint.internal.table.CellRefresh;
import org.dilemma.viewpoint.internal.table.ColumnRefresh;
import org.dilemma.viewpoint.internal.table.LineRefresh;
import org.dilemma.viewpoint.internal.table.TableScene;
import org.dilemma.viewpoint.session.Session;
import org.dilemma.viewpoint.view.DCell;
import org.dilemma.viewpoint.view.DColumn;
import org.dilemma.viewpoint.view.DLine;
import org.dilemma.viewpoint.view.DTable;
import org.dilemma.viewpoint.view.ViewFactory;
import org.eclipse.emf.ecore.EObject;

/**
 * One table: its lines, columns and cells. Nothing here records changes; who needs undo records the model and the
 * views. Belongs to one thread at a time.
 */
public final class TableSession {
    private final Session session;
    private final DTable table;

    /**
     * Makes an empty table. Call {@link #refresh()} to fill it.
     *
     * @param session     the model with its viewpoints
     * @param description an EditionTableDescription or CrossTableDescription of the specification
     * @param target      the element of the model that the table shows
     * @param name        name of the table
     */
    public TableSession(Session session, EObject description, EObject target, String name) {
        this.session = session;
        this.table = ViewFactory.eINSTANCE.createDTable();
        table.setDescription(description);
        table.setTarget(target);
        table.setName(name);
    }

    /** The model with its viewpoints. */
    public Session session() {
        return session;
    }

    /** The views. */
    public DTable table() {
        return table;
    }

    /** Whether its columns stand for elements and its cells for what two elements have in common. */
    public boolean isCrossTable() {
        return Elements.is(table.getDescription(), "CrossTableDescription");
    }

    /**
     * Brings the views in line with the model, lines first, then columns, then cells: views keep their identity, and
     * only what differs is changed. Where the specification has services, the views may change in another thread than
     * this one, which waits for it.
     */
    public void refresh() {
        session.guard().repeat(this::refreshAll);
    }

    private void refreshAll() {
        TableScene scene = new TableScene(session, table);
        new LineRefresh(scene).refresh();
        new ColumnRefresh(scene).refresh();
        new CellRefresh(scene).refresh();
    }

    /**
     * The cell at a place.
     *
     * @param line   a line
     * @param column a column
     * @return the cell; empty if the place has none
     */
    public static Optional<DCell> cell(DLine line, DColumn column) {
        return line.getCells().stream().filter(cell -> cell.getColumn() == column).findFirst();
    }
}
