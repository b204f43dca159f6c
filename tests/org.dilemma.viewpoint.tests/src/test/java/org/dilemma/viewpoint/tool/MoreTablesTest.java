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
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.dilemma.viewpoint.description.Elements;
import org.dilemma.viewpoint.table.TableSession;
import org.dilemma.viewpoint.view.DCell;
import org.dilemma.viewpoint.view.DColumn;
import org.dilemma.viewpoint.view.DLine;
import org.dilemma.viewpoint.view.DTable;
import org.dilemma.viewpoint.view.DTableElementStyle;
import org.dilemma.viewpoint.view.LabelFormat;
import org.junit.jupiter.api.Test;

class MoreTablesTest {
    private final Fixture fixture = new Fixture("../tools/more-tables");
    private final TableTools tools = fixture.table();
    private final DTable table = tools.session().table();

    private DLine line(int index) {
        return table.getLines().get(index);
    }

    private DColumn column(int index) {
        return table.getColumns().get(index);
    }

    private void run(EditCommand command) {
        String before = fixture.state();
        assertTrue(command.canExecute());
        fixture.stack.execute(command);
        String after = fixture.state();
        fixture.stack.undo();
        assertEquals(before, fixture.state());
        fixture.stack.redo();
        assertEquals(after, fixture.state());
    }

    @Test
    void aLineFindsItsCellsWhereThePreconditionOfTheColumnHolds() {
        assertEquals(List.of("Ann+Cid"), line(0).getCells().stream().map(DCell::getName).toList());
        assertEquals(List.of("Actor Ann", "Actor Bob", "Actor Cid"),
                table.getLines().stream().map(DLine::getName).toList());
        assertEquals(40, column(0).getWidth());
    }

    @Test
    void aColorThatIsTheUsualOneIsNoStyleOfItsOwn() {
        DTableElementStyle ann = line(0).getCurrentStyle();
        assertTrue(ann.isDefaultForegroundStyle());
        assertEquals(10, ann.getLabelSize());
        assertNull(ann.getBackgroundColor());
        assertFalse(ann.isDefaultBackgroundStyle());
        DTableElementStyle bob = line(1).getCurrentStyle();
        assertFalse(bob.isDefaultForegroundStyle());
        assertEquals("#ef2929", bob.getForegroundColor().toString());
        assertEquals(List.of(LabelFormat.BOLD), bob.getLabelFormat());
    }

    @Test
    void aCellShowsItsConditionOrTheDefaultOfItsColumn() {
        DCell cell = line(0).getCells().get(0);
        assertEquals("#8ae234", cell.getCurrentStyle().getBackgroundColor().toString());
        run(fixture.editing.command("", () -> true, () -> {
            var actor = line(0).getTarget();
            actor.eSet(actor.eClass().getEStructuralFeature("strength"), 1.0);
        }));
        assertEquals("#fce94f", cell.getCurrentStyle().getBackgroundColor().toString());
        assertTrue(cell.getCurrentStyle().isDefaultBackgroundStyle());
        assertEquals("#fce94f", column(0).getCurrentStyle().getBackgroundColor().toString());
    }

    @Test
    void anEmptyPlaceIsFilledByTheCreateTool() {
        run(tools.edit(line(2), column(0), "pal").orElseThrow());
        assertEquals("Cid+Ann", TableSession.cell(line(2), column(0)).orElseThrow().getName());
        assertTrue(fixture.model().contains("<tags>pal</tags>"));
    }

    @Test
    void aTextThatDoesNotFitTheMaskIsRefused() {
        assertFalse(tools.edit(line(0), column(2), "yes").orElseThrow().canExecute());
        run(tools.edit(line(0), column(2), "no").orElseThrow());
        assertTrue(line(0).getCells().isEmpty());
    }

    @Test
    void linesAreCreatedAndDeletedByTheirTools() {
        var mapping = line(0).getMapping();
        run(tools.create(Elements.many(mapping, "create").get(0), table));
        assertEquals(4, table.getLines().size());
        assertFalse(tools.delete(line(1)).canExecute(), "Bob is hostile");
        run(tools.delete(line(0)));
        assertEquals(3, table.getLines().size());
        run(tools.delete(column(0)));
        assertEquals(2, table.getLines().size(), "without a tool, a column deletes its element");
    }
}
