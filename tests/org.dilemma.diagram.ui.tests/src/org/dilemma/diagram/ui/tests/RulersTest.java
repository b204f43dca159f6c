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

import java.util.Arrays;
import java.util.List;
import org.dilemma.diagram.ui.internal.actions.ActionIds;
import org.dilemma.diagram.ui.internal.grid.GridSettings;
import org.dilemma.ui.tests.support.Keys;
import org.dilemma.ui.tests.support.Mouse;
import org.dilemma.ui.tests.support.Scenarios;
import org.dilemma.ui.tests.support.Screenshots;
import org.dilemma.ui.tests.support.Ui;
import org.dilemma.viewpoint.layout.Box;
import org.dilemma.viewpoint.layout.Guide;
import org.dilemma.viewpoint.view.AbstractDNode;
import org.eclipse.core.resources.IFile;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Rulers, and guides that are made in them by mouse and keyboard. */
@ExtendWith(Screenshots.class)
class RulersTest {
    private static final int INSIDE = 6;

    private IFile file;
    private DiagramDriver diagram;

    @BeforeEach
    void open() throws Exception {
        file = Scenarios.example("july-1914");
        diagram = DiagramDriver.open(file);
        Ui.settle(); // what was seen last is restored
        diagram.editor().zoom().setZoom(1);
    }

    @AfterEach
    void clear() {
        GridSettings.RULERS.set(false);
        Scenarios.clear();
    }

    @Test
    void aStateSnapsToAGuideThatIsSavedWithTheDiagram() throws Exception {
        assertEquals(1, canvas().getParent().getChildren().length, "no rulers at first");
        assertEquals("Ctrl+Alt+R", Ui.window().getService(IBindingService.class)
                .getBestActiveBindingFormattedFor(ActionIds.RULERS));
        diagram.run(ActionIds.RULERS);
        Control top = ruler(true);
        AbstractDNode state = diagram.states().get(0);
        Box before = diagram.box(state);
        diagram.editor().zoom().getViewport()
                .setViewLocation(new org.eclipse.draw2d.geometry.Point(before.x() - 60, before.y() - 60));
        Guide guide = guide(top, before.x() + 40);
        assertEquals(List.of(guide), guides());
        Point from = new Point(before.x() + 12 - scrolled().x, before.y() + 8 - scrolled().y);
        Mouse.drag(canvas(), from, new Point(from.x + 43, from.y + 30));
        assertEquals(guide.position(), diagram.box(state).x());
        diagram.picture("diagram-rulers");
        diagram.undo();
        assertEquals(before, diagram.box(state));
        diagram.undo();
        assertEquals(List.of(), guides());
        diagram.editor().document().stack().redo();
        assertTrue(diagram.editor().isDirty());
        Ui.page().saveEditor(diagram.editor(), false);
        assertFalse(diagram.editor().isDirty());
        Ui.page().closeEditor(diagram.editor(), false);
        diagram = DiagramDriver.open(file);
        assertEquals(List.of(guide), guides());
        assertTrue(ruler(true).isVisible(), "rulers are remembered");
    }

    @Test
    void aGuideIsDraggedAndDraggedOff() {
        diagram.run(ActionIds.RULERS);
        Control left = ruler(false);
        Mouse.click(left, INSIDE, 120);
        int first = guides().get(0).position();
        Mouse.drag(left, new Point(INSIDE, 120), new Point(INSIDE, 160));
        assertEquals(List.of(new Guide(Guide.Axis.Y, first + 40)), guides());
        Mouse.drag(left, new Point(INSIDE, 160), new Point(INSIDE + 90, 160));
        assertEquals(List.of(), guides());
        diagram.undo();
        diagram.undo();
        assertEquals(List.of(new Guide(Guide.Axis.Y, first)), guides());
    }

    @Test
    void deleteInARulerDeletesTheGuideAndNotTheSelectedState() {
        diagram.run(ActionIds.RULERS);
        int states = diagram.states().size();
        diagram.select(diagram.states().get(0));
        Control top = ruler(true);
        guide(top, scrolled().x + 100);
        Ui.until("the ruler has the focus", () -> {
            top.getShell().forceActive();
            return top.forceFocus() && top.isFocusControl();
        });
        Ui.settle();
        Keys.press(0, SWT.DEL);
        Ui.until("the guide is deleted", () -> guides().isEmpty());
        assertEquals(states, diagram.states().size());
    }

    private List<Guide> guides() {
        return diagram.view().layout().guides();
    }

    /** Makes a guide by a click in the ruler above the diagram. */
    private Guide guide(Control top, int x) {
        Mouse.click(top, Ui.display().map(canvas(), top, x - scrolled().x, 0).x, INSIDE);
        Ui.until("there is a guide", () -> !guides().isEmpty());
        Guide guide = guides().get(guides().size() - 1);
        assertEquals(x, guide.position());
        return guide;
    }

    private org.eclipse.draw2d.geometry.Point scrolled() {
        return diagram.editor().zoom().getViewport().getViewLocation();
    }

    private Control canvas() {
        return diagram.editor().viewer().getControl();
    }

    private Control ruler(boolean above) {
        return Ui.await("a ruler", () -> Arrays.stream(canvas().getParent().getChildren())
                .filter(c -> c != canvas() && c.getSize().x > 0 && c.getSize().y > 0)
                .filter(c -> c.getSize().x > c.getSize().y == above).findFirst().orElse(null));
    }
}
