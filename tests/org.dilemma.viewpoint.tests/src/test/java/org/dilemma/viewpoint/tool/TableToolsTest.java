/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.dilemma.viewpoint.table.TableSession;
import org.dilemma.viewpoint.view.DCell;
import org.dilemma.viewpoint.view.DColumn;
import org.dilemma.viewpoint.view.DLine;
import org.dilemma.viewpoint.view.DTable;
import org.junit.jupiter.api.Test;

class TableToolsTest {

    private static List<String> labels(DLine line) {
        return line.getCells().stream().map(DCell::getName).toList();
    }

    @Test
    void aCellEditIsUndoneAndRedoneAndKeepsLinesAndCells() {
        Fixture fixture = new Fixture("36-edition-table");
        TableTools tools = fixture.table();
        DTable table = tools.session().table();
        String before = fixture.state();
        DLine ann = table.getLines().get(0);
        fixture.stack.execute(tools.edit(ann, table.getColumns().get(0), "Anna").orElseThrow());
        assertEquals("Anna!", ann.getName());
        assertEquals(List.of("Anna", "7"), labels(ann));
        String after = fixture.state();
        fixture.stack.undo();
        assertEquals(before, fixture.state());
        fixture.stack.redo();
        assertEquals(after, fixture.state());
    }

    @Test
    void aColumnWithoutToolCannotBeEdited() {
        Fixture fixture = new Fixture("36-edition-table");
        TableTools tools = fixture.table();
        DTable table = tools.session().table();
        assertEquals(Optional.empty(), tools.edit(table.getLines().get(0), table.getColumns().get(1), "9"));
    }

    @Test
    void deletingALineDeletesItsElementAndEveryReferenceToIt() {
        Fixture fixture = new Fixture("37-cross-table");
        TableTools tools = fixture.table();
        DTable table = tools.session().table();
        String before = fixture.state();
        assertFalse(table.getLines().get(0).getCells().isEmpty());
        fixture.stack.execute(tools.delete(table.getLines().get(1)));
        assertEquals(List.of("Ann"), table.getLines().stream().map(DLine::getName).toList());
        assertEquals(List.of("Ann!"), table.getColumns().stream().map(DColumn::getName).toList());
        assertTrue(table.getLines().get(0).getCells().isEmpty());
        assertFalse(fixture.model().contains("target="), "links no longer end at Bob");
        fixture.stack.undo();
        assertEquals(before, fixture.state());
    }

    @Test
    void aRefreshWithNothingChangedChangesNothing() {
        for (String name : List.of("36-edition-table", "37-cross-table")) {
            Fixture fixture = new Fixture(name);
            TableSession session = fixture.table().session();
            fixture.editing.recorder().begin();
            session.refresh();
            assertEquals(0, fixture.editing.recorder().end().size(), name);
        }
    }

    @Test
    void cellsFollowTheOrderOfTheColumns() {
        Fixture fixture = new Fixture("37-cross-table");
        TableSession session = fixture.table().session();
        session.table().getLines().forEach(line -> {
            List<DColumn> columns = line.getCells().stream().map(DCell::getColumn).toList();
            assertEquals(columns, session.table().getColumns().stream().filter(columns::contains).toList());
        });
        assertNotEquals(0, session.table().getLines().size());
    }
}
