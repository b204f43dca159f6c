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

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.dilemma.diagram.ui.internal.editor.DiagramEditor;
import org.dilemma.diagram.ui.tests.support.DiagramDriver;
import org.dilemma.model.Scenario;
import org.dilemma.model.io.ScenarioFiles;
import org.dilemma.ui.tests.support.Keys;
import org.dilemma.ui.tests.support.Mouse;
import org.dilemma.ui.tests.support.Scenarios;
import org.dilemma.ui.tests.support.Screenshots;
import org.dilemma.ui.tests.support.Ui;
import org.dilemma.viewpoint.picture.SvgWriter;
import org.eclipse.core.resources.IFile;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A person draws a scenario from nothing, by mouse and keyboard. */
@ExtendWith(Screenshots.class)
class DrawingTest {
    private static final String EMPTY = """
            <?xml version="1.0" encoding="UTF-8"?>
            <dilemma:Scenario xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                xmlns:dilemma="http://www.dilemma-workbench.org/model/1.0" xmi:id="s" title="Three powers"/>
            """;

    private IFile file;
    private DiagramDriver diagram;

    @BeforeEach
    void open() {
        file = Scenarios.write("powers.dilemma", EMPTY);
        diagram = DiagramDriver.open(file);
    }

    @AfterEach
    void clear() {
        Scenarios.clear();
    }

    @Test
    void drawsUndoesRedoesSavesAndOpensAgain() throws IOException {
        String empty = model();
        diagram.create("NewState", 60, 40, "aland");
        diagram.create("NewState", 400, 40, "boria");
        diagram.create("NewState", 230, 260, "cetia");
        diagram.connect("NewDefensePact", "aland", "boria");
        diagram.connect("NewNeutralityPact", "boria", "cetia");
        diagram.connect("NewPerception", "aland", "cetia");
        diagram.connect("NewPerception", "cetia", "aland");
        diagram.connect("NewPerception", "aland", "boria");
        diagram.connect("NewPerception", "boria", "aland");
        diagram.rename("cetia", "daria");
        assertEquals("CET", scenario().getStates().get(2).getAbbreviation());
        reconnectLastPerception("daria");
        Point from = diagram.middle("boria");
        Mouse.drag(diagram.canvas(), from, new Point(from.x + 30, from.y + 24));
        Screenshots.take("diagram-drawn");
        String drawn = model();
        String picture = picture();
        assertEquals(3, scenario().getStates().size());
        assertEquals(2, scenario().getAlliances().size());
        assertEquals(4, scenario().getPerceptions().size());
        assertEquals("daria", scenario().getPerceptions().get(3).getTarget().getName());
        diagram.focus();
        undoAll(empty);
        redoAll(drawn, picture);
        Keys.chord(SWT.CTRL, 's');
        Ui.until("it is saved", () -> !diagram.editor().isDirty());
        Ui.page().closeEditor(diagram.editor(), false);
        diagram = DiagramDriver.open(file);
        assertEquals(drawn, model());
        assertEquals(picture, picture());
    }

    private void undoAll(String empty) throws IOException {
        while (editor().document().stack().canUndo()) {
            step('z');
        }
        assertEquals(empty, model());
        assertTrue(editor().view().drawing().groups().isEmpty());
        assertFalse(editor().isDirty());
    }

    /** Presses Ctrl and a key, and waits until the history has moved. */
    private void step(char key) {
        Object before = editor().document().stack().getUndoCommand();
        Keys.chord(SWT.CTRL, key);
        Ui.until("Ctrl+" + key + " has moved the history",
                () -> editor().document().stack().getUndoCommand() != before);
    }

    private void redoAll(String drawn, String picture) throws IOException {
        while (editor().document().stack().canRedo()) {
            step('y');
        }
        assertEquals(drawn, model());
        assertEquals(picture, picture());
    }

    /** Drags the end of the last perception to another state. */
    private void reconnectLastPerception(String state) {
        Object view = editor().view().views(java.util.List.of(scenario().getPerceptions().get(3))).get(0);
        ConnectionEditPart edge = (ConnectionEditPart) editor().viewer().getEditPartRegistry().get(view);
        editor().viewer().select(edge);
        Ui.settle();
        PointList points = ((org.eclipse.draw2d.Connection) edge.getFigure()).getPoints().getCopy();
        edge.getFigure().translateToAbsolute(points);
        org.eclipse.draw2d.geometry.Point end = points.getLastPoint();
        Mouse.drag(diagram.canvas(), new Point(end.x, end.y), diagram.middle(state));
        Ui.until("the perception is about " + state,
                () -> scenario().getPerceptions().get(3).getTarget().getName().equals(state));
    }

    private DiagramEditor editor() {
        return diagram.editor();
    }

    private Scenario scenario() {
        return editor().document().scenario();
    }

    private String model() throws IOException {
        return new String(ScenarioFiles.toBytes(scenario()), StandardCharsets.UTF_8);
    }

    private String picture() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new SvgWriter().write(editor().view().drawing(), bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
