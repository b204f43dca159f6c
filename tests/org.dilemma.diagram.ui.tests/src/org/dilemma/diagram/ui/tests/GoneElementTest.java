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

import java.util.ArrayList;
import java.util.List;
import org.dilemma.diagram.ui.tests.support.DiagramDriver;
import org.dilemma.model.Scenario;
import org.dilemma.ui.internal.model.Edits;
import org.dilemma.ui.tests.support.Keys;
import org.dilemma.ui.tests.support.Mouse;
import org.dilemma.ui.tests.support.Scenarios;
import org.dilemma.ui.tests.support.Screenshots;
import org.dilemma.ui.tests.support.Ui;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.draw2d.IFigure;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An element may be deleted elsewhere in the middle of what a person does with it. */
@ExtendWith(Screenshots.class)
class GoneElementTest {
    private final List<IStatus> errors = new ArrayList<>();
    private final ILogListener log = (status, plugin) -> {
        if (status.matches(IStatus.ERROR)) {
            errors.add(status);
        }
    };
    private DiagramDriver diagram;

    @BeforeEach
    void open() {
        Platform.addLogListener(log);
        diagram = DiagramDriver.open(Scenarios.write("rivals.dilemma", Scenarios.RIVALS));
    }

    @AfterEach
    void clear() {
        Platform.removeLogListener(log);
        Scenarios.clear();
    }

    @Test
    void aStateIsDeletedWhileItIsDragged() {
        Point from = diagram.middle("Aland");
        diagram.select("Aland");
        Mouse.drag(diagram.canvas(), from, new Point(from.x + 80, from.y + 120),
                () -> delete(scenario().getStates().get(0)));
        assertEquals(1, scenario().getStates().size());
        staysUsable();
    }

    @Test
    void aStateIsTakenBackByUndoWhileItIsDragged() {
        diagram.create("NewState", 60, 240, "Cetia");
        while (diagram.editor().document().stack().getUndoCommand().getLabel().contains("Cetia")) {
            diagram.editor().document().stack().undo();
        }
        String label = diagram.editor().document().scenario().getStates().get(2).getName();
        Point from = diagram.middle(label);
        Mouse.drag(diagram.canvas(), from, new Point(from.x + 80, from.y + 40), () -> {
            while (scenario().getStates().size() > 2) {
                diagram.editor().document().stack().undo();
            }
        });
        staysUsable();
    }

    @Test
    void aStateIsDeletedWhileItsLabelIsEdited() {
        diagram.select("Aland");
        diagram.focus();
        Keys.press(0, SWT.F2);
        Text field = Ui.await("a field over the label",
                () -> Ui.all(diagram.canvas(), Text.class, Text::isVisible).stream().findFirst().orElse(null));
        Keys.type(field, "Nowhere");
        delete(scenario().getStates().get(0));
        Ui.settle();
        Ui.until("the field is gone", () -> field.isDisposed() || !field.isVisible());
        assertFalse(scenario().getStates().stream().anyMatch(s -> s.getName().equals("Nowhere")));
        staysUsable();
    }

    @Test
    void aStateIsDeletedWhileAConnectionFromItIsDrawn() {
        Point end = diagram.middle("Boria");
        diagram.choose("NewDefensePact");
        Point start = diagram.middle("Aland");
        Mouse.click(diagram.canvas(), start.x, start.y);
        Mouse.move(diagram.canvas(), (start.x + end.x) / 2, (start.y + end.y) / 2);
        delete(scenario().getStates().get(0));
        Ui.settle();
        Mouse.move(diagram.canvas(), end.x, end.y);
        Mouse.click(diagram.canvas(), end.x, end.y);
        assertEquals(0, scenario().getAlliances().size());
        staysUsable();
    }

    @Test
    void theEndOfAConnectionIsDeletedWhileItIsDrawn() {
        Point start = diagram.middle("Aland");
        Point end = diagram.middle("Boria");
        diagram.choose("NewDefensePact");
        Mouse.click(diagram.canvas(), start.x, start.y);
        Mouse.move(diagram.canvas(), end.x, end.y);
        delete(scenario().getStates().get(1));
        Ui.settle();
        Mouse.click(diagram.canvas(), end.x, end.y);
        assertEquals(0, scenario().getAlliances().size());
        Keys.press(SWT.ESC, 0);
        staysUsable();
    }

    /** What is left can be drawn upon, selected and moved, and no feedback stays. */
    private void staysUsable() {
        diagram.editor().getEditorSite().getPage().activate(diagram.editor());
        int before = scenario().getStates().size();
        diagram.create("NewState", 300, 300, "Daria");
        assertEquals(before + 1, scenario().getStates().size());
        Point from = diagram.middle("Daria");
        Mouse.drag(diagram.canvas(), from, new Point(from.x + 40, from.y - 60));
        Ui.until("it is moved", () -> diagram.middle("Daria").y < from.y - 40);
        IFigure feedback = LayerManager.Helper.find(diagram.part("Daria")).getLayer(LayerConstants.FEEDBACK_LAYER);
        assertEquals(List.of(), feedback.getChildren(), "no feedback stays");
        assertEquals(List.of(), errors);
    }

    private void delete(EObject element) {
        Edits.delete(diagram.editor().document().domain(), List.of(element));
    }

    private Scenario scenario() {
        return diagram.editor().document().scenario();
    }
}
