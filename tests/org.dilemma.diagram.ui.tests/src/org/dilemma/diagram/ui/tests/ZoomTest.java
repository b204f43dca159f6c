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
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dilemma.diagram.ui.internal.actions.ActionIds;
import org.dilemma.diagram.ui.internal.grid.GridSettings;
import org.dilemma.diagram.ui.internal.grid.Snapping;
import org.dilemma.ui.tests.support.Scenarios;
import org.dilemma.ui.tests.support.Screenshots;
import org.dilemma.ui.tests.support.Ui;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Zoom, panning, grid and snapping. */
@ExtendWith(Screenshots.class)
class ZoomTest {
    private DiagramDriver diagram;
    private Control control;

    @BeforeEach
    void open() throws Exception {
        diagram = DiagramDriver.open(Scenarios.example("july-1914"));
        control = diagram.editor().viewer().getControl();
        Ui.settle(); // what was seen last is restored
        diagram.editor().zoom().setZoom(1);
    }

    @AfterEach
    void clear() {
        for (GridSettings setting : GridSettings.values()) {
            setting.set(setting == GridSettings.SNAP_TO_GEOMETRY);
        }
        Scenarios.clear();
    }

    @Test
    void theWheelZoomsAboutTheMouse() {
        Point mouse = new Point(200, 150);
        double x = (seen().x + mouse.x) / zoom();
        wheel(SWT.CTRL, 3, mouse);
        assertEquals(1.1, zoom(), 0.001);
        assertEquals(x, (seen().x + mouse.x) / zoom(), 1);
    }

    @Test
    void theLimitsHold() {
        for (int i = 0; i < 60; i++) {
            wheel(SWT.CTRL, 3, new Point(10, 10));
        }
        assertEquals(4, zoom(), 0.001);
        for (int i = 0; i < 60; i++) {
            wheel(SWT.CTRL, -3, new Point(10, 10));
        }
        assertEquals(0.05, zoom(), 0.001);
    }

    @Test
    void shiftAndTheWheelMoveAcross() {
        diagram.editor().zoom().setZoom(2);
        int before = seen().x;
        wheel(SWT.SHIFT, -3, new Point(10, 10));
        assertTrue(seen().x > before);
    }

    @Test
    void theMiddleButtonPans() {
        diagram.editor().zoom().setZoom(2);
        Point before = seen().getCopy();
        mouse(SWT.MouseDown, 300, 200);
        mouse(SWT.MouseMove, 280, 190);
        mouse(SWT.MouseUp, 280, 190);
        assertEquals(new Point(before.x + 20, before.y + 10), seen());
    }

    @Test
    void theSelectionIsFitted() {
        diagram.select(diagram.states().get(0));
        diagram.run(ActionIds.ZOOM_SELECTION);
        assertTrue(zoom() > 1);
        diagram.run(ActionIds.ZOOM_FIT);
        assertTrue(zoom() <= 1);
    }

    @Test
    void theGridIsDrawnAndRemembered() {
        diagram.run(ActionIds.GRID);
        assertTrue(GridSettings.GRID.isOn());
        assertTrue(diagram.editor().action(ActionIds.GRID).isChecked());
        assertEquals(true, diagram.editor().viewer().getProperty(SnapToGrid.PROPERTY_GRID_VISIBLE));
        diagram.picture("diagram-grid");
    }

    @Test
    void draggedNodesKeepToGridOrNeighbors() {
        GraphicalEditPart contents = (GraphicalEditPart) diagram.editor().viewer().getContents();
        assertTrue(Snapping.of(contents) instanceof SnapToGeometry);
        diagram.run(ActionIds.SNAP_GEOMETRY);
        assertNull(Snapping.of(contents));
        diagram.run(ActionIds.SNAP_GRID);
        assertTrue(Snapping.of(contents) instanceof SnapToGrid);
    }

    private double zoom() {
        return diagram.editor().zoom().getZoom();
    }

    private Point seen() {
        return diagram.editor().zoom().getViewport().getViewLocation();
    }

    private void wheel(int modifier, int count, Point at) {
        Event event = new Event();
        event.stateMask = modifier;
        event.count = count;
        event.detail = SWT.SCROLL_LINE;
        event.x = at.x;
        event.y = at.y;
        event.doit = true;
        control.notifyListeners(SWT.MouseWheel, event);
        Ui.settle();
    }

    private void mouse(int type, int x, int y) {
        Event event = new Event();
        event.button = type == SWT.MouseMove ? 0 : 2;
        event.stateMask = type == SWT.MouseDown ? 0 : SWT.BUTTON2;
        event.x = x;
        event.y = y;
        control.notifyListeners(type, event);
        Ui.settle();
    }
}
