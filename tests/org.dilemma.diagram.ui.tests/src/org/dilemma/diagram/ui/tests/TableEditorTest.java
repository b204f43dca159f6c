/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.dilemma.diagram.ui.internal.catalog.DiagramEntry;
import org.dilemma.diagram.ui.internal.catalog.DiagramList;
import org.dilemma.diagram.ui.internal.catalog.OpenDiagrams;
import org.dilemma.diagram.ui.internal.table.TableEditor;
import org.dilemma.ui.tests.support.Keys;
import org.dilemma.ui.tests.support.Scenarios;
import org.dilemma.ui.tests.support.Screenshots;
import org.dilemma.ui.tests.support.Ui;
import org.dilemma.viewpoint.view.DTable;
import org.eclipse.core.resources.IFile;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The matrix of perceptions in its editor. */
@ExtendWith(Screenshots.class)
class TableEditorTest {

    @AfterEach
    void clear() {
        Scenarios.clear();
    }

    @Test
    void showsLinesColumnsAndCells() throws Exception {
        TableEditor editor = open();
        Tree tree = editor.grid().viewer().getTree();
        assertEquals(3, tree.getColumnCount());
        assertEquals(2, tree.getItemCount());
        assertTrue(tree.getItem(0).getText(0).contains("Aland"), tree.getItem(0).getText(0));
        assertTrue(tree.getItem(0).getText(2).startsWith("0.6"), tree.getItem(0).getText(2));
        assertEquals("", tree.getItem(0).getText(1));
        Screenshots.take("table-rivals");
    }

    @Test
    void aCellIsEditedInPlaceAndTheEditIsUndone() throws Exception {
        TableEditor editor = open();
        Tree tree = editor.grid().viewer().getTree();
        editor.grid().viewer().editElement(table(editor).getLines().get(0), 2);
        Text field = Ui.first(tree, Text.class, Text::isVisible);
        field.setSelection(0);
        Keys.chord(SWT.CTRL, 'a');
        assertEquals(field.getText(), field.getSelectionText());
        field.setText("0.3");
        Event enter = new Event();
        enter.character = SWT.CR;
        field.notifyListeners(SWT.DefaultSelection, enter);
        Ui.settle();
        assertEquals(0.3, editor.document().scenario().getPerceptions().get(0).getPerceivedGreed().getValue());
        assertTrue(tree.getItem(0).getText(2).startsWith("0.3"), tree.getItem(0).getText(2));
        assertTrue(editor.isDirty());
        editor.document().stack().undo();
        assertTrue(tree.getItem(0).getText(2).startsWith("0.6"), tree.getItem(0).getText(2));
        assertFalse(editor.isDirty());
    }

    @Test
    void copiesAsTextWithTabs() throws Exception {
        TableEditor editor = open();
        List<String> lines = editor.grid().text(table(editor).getLines()).lines().toList();
        assertEquals(3, lines.size());
        lines.forEach(line -> assertEquals(2, line.chars().filter(c -> c == '\t').count(), line));
    }

    private static DTable table(TableEditor editor) {
        return editor.tools().session().table();
    }

    static TableEditor open() throws Exception {
        IFile file = Scenarios.write("rivals.dilemma", Scenarios.RIVALS);
        DiagramEntry matrix = DiagramList.of(file, DiagramList.saved(file, Optional.empty())).stream()
                .filter(DiagramEntry::isTable).findFirst().orElseThrow();
        TableEditor editor = (TableEditor) new OpenDiagrams(Ui.page()).open(matrix.input()).orElseThrow();
        Ui.settle();
        return editor;
    }
}
