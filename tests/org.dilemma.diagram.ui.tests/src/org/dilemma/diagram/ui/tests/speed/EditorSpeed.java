/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.tests.speed;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import org.dilemma.diagram.ui.internal.editor.DiagramEditor;
import org.dilemma.diagram.ui.internal.parts.DiagramRoot;
import org.dilemma.model.Scenario;
import org.dilemma.ui.tests.support.Ui;
import org.dilemma.viewpoint.layout.ArrangeOptions;
import org.dilemma.viewpoint.layout.Layout;
import org.dilemma.viewpoint.layout.Progress;
import org.dilemma.viewpoint.picture.PngWriter;
import org.dilemma.viewpoint.picture.Theme;
import org.eclipse.core.resources.IFile;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.ide.IDE;

/** Measures one diagram in the window of the workbench: from what a person does to what is painted. */
final class EditorSpeed {
    private static final String OUTLINE = "org.eclipse.ui.views.ContentOutline";
    private static final int FRAMES = 30;
    private static final long QUIET = 400_000_000;

    private final IFile file;
    private final int rounds;
    private final StringBuilder report;
    private Control canvas;
    private int painted;
    private long lastPaint;
    private long pause;
    private long slept;
    private double baseline = 1;

    EditorSpeed(IFile file, int rounds, StringBuilder report) {
        this.file = file;
        this.rounds = rounds;
        this.report = report;
    }

    void measure() throws Exception {
        IViewPart outline = Ui.page().showView(OUTLINE);
        DiagramEditor editor = open();
        measureBaseline(editor);
        times("arrange all", 2, () -> arrange(editor));
        Ui.page().saveEditor(editor, false);
        times("edit one value, outline open", 3 * rounds, () -> edit(editor));
        Ui.page().hideView(outline);
        times("edit one value, outline closed", 3 * rounds, () -> edit(editor));
        times("paint the window anew", rounds, () -> {
            editor.viewer().getControl().redraw();
            awaitPaint();
        });
        frames("drag a state", () -> drag(editor));
        frames("zoom", () -> zoom(editor));
        Ui.page().closeEditor(editor, false);
        times("open to the last paint", rounds, () -> {
            DiagramEditor again = open();
            unmeasured(() -> Ui.page().closeEditor(again, false));
        });
    }

    /** Painting the same drawing with Java 2D, without a window, is what everything is compared with. */
    private void measureBaseline(DiagramEditor editor) throws Exception {
        PngWriter writer = new PngWriter(PngWriter.SCREEN / 4, Theme.LIGHT);
        double least = Double.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long start = System.nanoTime();
            writer.write(editor.view().drawing(), OutputStream.nullOutputStream());
            least = Math.min(least, (System.nanoTime() - start) / 1e6);
        }
        baseline = least;
        line("baseline: a picture of it, 24 dpi", least, "least of 3");
    }

    private DiagramEditor open() throws Exception {
        DiagramEditor editor = (DiagramEditor) IDE.openEditor(Ui.page(), file, DiagramEditor.ID);
        canvas = editor.viewer().getControl();
        canvas.addListener(SWT.Paint, e -> {
            painted++;
            lastPaint = System.nanoTime();
        });
        painted = 0;
        Ui.until("the diagram is painted", () -> painted > 0);
        long first = System.nanoTime();
        Ui.until("nothing is painted any more", () -> System.nanoTime() - lastPaint > QUIET
                || System.nanoTime() - first > 10 * QUIET);
        pause += System.nanoTime() - lastPaint;
        return editor;
    }

    private void arrange(DiagramEditor editor) {
        Layout layout = new Layout(editor.view().layout());
        editor.view().arranger().arrangeAll(editor.view().diagram(), layout, editor.view().keys(),
                ArrangeOptions.of(editor.view().diagram()), Progress.NONE);
        editor.view().execute(editor.view().change("Arrange", l -> l.set(layout)));
        awaitPaint();
    }

    private void edit(DiagramEditor editor) {
        Scenario scenario = editor.document().scenario();
        var level = scenario.getStates().get(0).getCapabilities().get(0).getLevel();
        editor.document().stack().execute(SetCommand.create(editor.document().domain(), level,
                level.eClass().getEStructuralFeature("value"), level.getValue() + 1));
        awaitPaint();
    }

    private void drag(DiagramEditor editor) {
        GraphicalEditPart state = (GraphicalEditPart) editor.viewer().getContents().getChildren().get(0);
        editor.viewer().reveal(state);
        Ui.settle();
        var box = state.getFigure().getBounds().getCopy();
        state.getFigure().translateToAbsolute(box);
        Point at = new Point(box.x + box.width / 2, box.y + 8);
        mouse(editor, SWT.MouseDown, at.x, at.y, 1);
        for (int i = 0; i < FRAMES; i++) {
            mouse(editor, SWT.MouseMove, at.x + 4 * (i + 1), at.y + 3 * (i + 1), 0);
            awaitPaint();
        }
        mouse(editor, SWT.MouseUp, at.x + 4 * FRAMES, at.y + 3 * FRAMES, 1);
        Ui.settle();
        editor.document().stack().undo();
    }

    private static void mouse(DiagramEditor editor, int type, int x, int y, int button) {
        Control canvas = editor.viewer().getControl();
        Event event = new Event();
        event.x = x;
        event.y = y;
        event.button = button;
        event.stateMask = type == SWT.MouseDown ? 0 : SWT.BUTTON1;
        canvas.notifyListeners(type, event);
    }

    private void zoom(DiagramEditor editor) {
        ZoomManager zoom = ((DiagramRoot) editor.viewer().getRootEditPart()).getZoomManager();
        for (int i = 0; i < FRAMES; i++) {
            zoom.setZoom(0.1 * Math.pow(1.08, i));
            awaitPaint();
        }
        zoom.setZoom(1);
        awaitPaint();
    }

    /** Waits until what has changed is painted; a corner is painted in any case. Sleeping is no work. */
    private void awaitPaint() {
        int before = painted;
        canvas.redraw(0, 0, 1, 1, false);
        while (painted == before) {
            if (!canvas.getDisplay().readAndDispatch()) {
                long start = System.nanoTime();
                canvas.getDisplay().sleep();
                slept += System.nanoTime() - start;
            }
        }
    }

    private void frames(String what, Step step) throws Exception {
        step.run();
        slept = 0;
        long start = System.nanoTime();
        step.run();
        double millis = (System.nanoTime() - start - slept) / 1e6 / FRAMES;
        line(what, millis, String.format(Locale.ROOT, "a frame: up to %.0f a second", 1000 / millis));
    }

    private void times(String what, int times, Step step) throws Exception {
        double[] millis = new double[times];
        for (int i = 0; i < times; i++) {
            pause = 0;
            long start = System.nanoTime();
            step.run();
            millis[i] = (System.nanoTime() - start - pause) / 1e6;
        }
        Arrays.sort(millis);
        line(what, millis[times / 2], String.format(Locale.ROOT, "median of %d; least %.1f, most %.1f", times, millis[0],
                millis[times - 1]));
    }

    /** Does what is not measured. */
    private void unmeasured(Runnable rest) {
        long start = System.nanoTime();
        rest.run();
        pause += System.nanoTime() - start;
    }

    private void line(String what, double millis, String remark) {
        report.append(String.format(Locale.ROOT, "  %-32s %8.1f ms %7.2f x  %s%n", what, millis, millis / baseline,
                remark));
    }

    /** Something that takes time. */
    private interface Step {
        void run() throws Exception;
    }
}
