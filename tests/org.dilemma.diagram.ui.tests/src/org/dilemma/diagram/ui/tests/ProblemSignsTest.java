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
import java.util.stream.Stream;
import org.dilemma.diagram.ui.internal.canvas.Sign;
import org.dilemma.diagram.ui.internal.grid.GridSettings;
import org.dilemma.diagram.ui.internal.parts.DiagramRoot;
import org.dilemma.diagram.ui.tests.support.ProblemScenario;
import org.dilemma.model.DilemmaPackage;
import org.dilemma.model.State;
import org.dilemma.model.validation.IssueLevel;
import org.dilemma.ui.tests.support.Scenarios;
import org.dilemma.ui.tests.support.Screenshots;
import org.dilemma.ui.tests.support.Ui;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.eclipse.core.resources.IFile;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.geometry.PrecisionPoint;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The signs on elements with errors and warnings. */
@ExtendWith(Screenshots.class)
class ProblemSignsTest {
    private DiagramDriver diagram;

    @BeforeEach
    void open() throws Exception {
        diagram = DiagramDriver.open(Scenarios.write("problems.dilemma", ProblemScenario.TEXT));
    }

    @AfterEach
    void clear() {
        GridSettings.PROBLEMS.set(true);
        Scenarios.clear();
    }

    @Test
    void onlyElementsWithErrorsAndWarningsAreMarked() {
        assertEquals(List.of(IssueLevel.ERROR), levels("a"));
        assertEquals(List.of(), levels("c"), "all is well");
        assertEquals(List.of(IssueLevel.WARNING), levels("ca"), "an edge that is one-way");
        assertEquals(List.of(IssueLevel.ERROR), levels("ab"));
        String tooltip = ((Label) part("a").getFigure().getToolTip()).getText().replace("\n", " ");
        assertTrue(tooltip.contains("Error: The value of the greed is 2"), tooltip);
        assertTrue(tooltip.contains("Enter a number that is between 0 and 1"), tooltip);
        assertTrue(((Label) part("ca").getFigure().getToolTip()).getText().contains("Warning:"));
    }

    @Test
    void theSignIsPaintedAtTheCorner() {
        Sign sign = sign("a");
        assertTrue(isPaintedAt(sign));
        GridSettings.PROBLEMS.set(false);
        assertFalse(isPaintedAt(sign));
    }

    @Test
    void signsFollowEditsAndUndo() {
        State state = (State) element("a");
        diagram.editor().document().stack().execute(SetCommand.create(diagram.editor().document().domain(),
                state, DilemmaPackage.Literals.STATE__GREED, SetCommand.UNSET_VALUE));
        Ui.until("the sign is gone", () -> levels("a").isEmpty());
        diagram.undo();
        Ui.until("the sign is back", () -> !levels("a").isEmpty());
    }

    @Test
    void theMenuTurnsThemOffForGood() throws Exception {
        diagram.choose("Show Errors and Warnings");
        assertEquals(List.of(), signs());
        assertFalse(GridSettings.PROBLEMS.isOn());
        IFile file = diagram.editor().file();
        Ui.page().closeEditor(diagram.editor(), false);
        diagram = DiagramDriver.open(file);
        assertEquals(List.of(), signs());
        diagram.choose("Show Errors and Warnings");
        assertFalse(signs().isEmpty());
    }

    private static String id(EObject element) {
        return org.dilemma.model.io.ScenarioFiles.idOf(element);
    }

    private EObject element(String id) {
        return view(id).getTarget();
    }

    private DDiagramElement view(String id) {
        return Stream.concat(diagram.view().geometry().nodes().stream().map(n -> (DDiagramElement) n.view()),
                diagram.view().geometry().edges().stream().map(e -> (DDiagramElement) e.view()))
                .filter(v -> id(v.getTarget()).equals(id)).findFirst().orElseThrow();
    }

    private GraphicalEditPart part(String id) {
        return (GraphicalEditPart) diagram.editor().viewer().getEditPartRegistry().get(view(id));
    }

    private List<Sign> signs() {
        return ((DiagramRoot) diagram.editor().viewer().getRootEditPart()).signs().signs();
    }

    private List<IssueLevel> levels(String id) {
        return signs().stream().filter(s -> isOf(s, id)).map(Sign::level).toList();
    }

    private Sign sign(String id) {
        return signs().stream().filter(s -> isOf(s, id)).findFirst().orElseThrow();
    }

    /** At the corner of the node, or on the edge. */
    private boolean isOf(Sign sign, String id) {
        int x = (int) Math.round(sign.center().x());
        int y = (int) Math.round(sign.center().y());
        var figure = part(id).getFigure();
        return figure instanceof org.eclipse.draw2d.Connection ? figure.containsPoint(x, y)
                : figure.getBounds().getTopRight().getDistance(new org.eclipse.draw2d.geometry.Point(x, y)) < 8;
    }

    private boolean isPaintedAt(Sign sign) {
        Control canvas = diagram.editor().viewer().getControl();
        boolean[] painted = new boolean[1];
        canvas.addPaintListener(e -> painted[0] = true);
        canvas.redraw();
        Ui.until("the diagram is painted", () -> painted[0]);
        Ui.settle();
        PrecisionPoint at = new PrecisionPoint(sign.center().x(), sign.center().y());
        part("a").getFigure().translateToAbsolute(at);
        Image image = new Image(canvas.getDisplay(), 16, 16);
        GC gc = new GC(canvas);
        gc.copyArea(image, at.x - 8, at.y - 8);
        gc.dispose();
        ImageData data = image.getImageData();
        image.dispose();
        for (int i = 0; i < 256; i++) {
            RGB rgb = data.palette.getRGB(data.getPixel(i % 16, i / 16));
            if (rgb.red - rgb.green > 100 && rgb.red - rgb.blue > 100) {
                return true;
            }
        }
        return false;
    }
}
