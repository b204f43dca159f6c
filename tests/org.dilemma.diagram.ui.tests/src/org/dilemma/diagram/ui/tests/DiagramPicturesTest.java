/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.dilemma.analysis.Evaluation;
import org.dilemma.diagram.ui.internal.editor.DiagramEditor;
import org.dilemma.diagram.ui.internal.editor.DiagramInput;
import org.dilemma.diagram.ui.internal.grid.GridSettings;
import org.dilemma.diagram.ui.tests.support.ProblemScenario;
import org.dilemma.ui.tests.support.Scenarios;
import org.dilemma.ui.tests.support.Screenshots;
import org.dilemma.ui.tests.support.Ui;
import org.dilemma.ui.internal.verdict.EvaluationLoop;
import org.dilemma.viewpoint.layout.Guide;
import org.eclipse.core.resources.IFile;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.FileEditorInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Takes pictures of each kind of diagram in the window, to be looked at. The build runs it once in light
 * and once in dark.
 */
@ExtendWith(Screenshots.class)
class DiagramPicturesTest {
    private static final List<String> KINDS = List.of("Scenario", "FeedbackLoops", "FourWorlds");

    private static final boolean DARK = String.valueOf(System.getenv("GTK_THEME")).endsWith(":dark");

    @AfterEach
    void clear() {
        GridSettings.RULERS.set(false);
        Scenarios.clear();
    }

    @Test
    void showsEachKindOfDiagram() throws Exception {
        IFile file = Scenarios.example("july-1914");
        for (String kind : KINDS) {
            take(file, kind, DARK ? "dark" : "light");
        }
    }

    @Test
    void showsWhatIsWrong() throws Exception {
        DiagramEditor editor = (DiagramEditor) IDE.openEditor(Ui.page(),
                Scenarios.write("problems.dilemma", ProblemScenario.TEXT), DiagramEditor.ID);
        Ui.settle();
        awaitPaint(editor.viewer().getControl());
        Screenshots.take("diagram-problems-" + (DARK ? "dark" : "light"));
        editor.zoom().setZoom(2);
        awaitPaint(editor.viewer().getControl());
        Screenshots.take("diagram-problems-large-" + (DARK ? "dark" : "light"));
    }

    @Test
    void showsRulersAndGuides() throws Exception {
        DiagramEditor editor = (DiagramEditor) IDE.openEditor(Ui.page(), Scenarios.example("july-1914"),
                DiagramEditor.ID);
        GridSettings.RULERS.set(true);
        editor.view().execute(editor.view().change("guides", layout -> {
            layout.addGuide(new Guide(Guide.Axis.X, 500));
            layout.addGuide(new Guide(Guide.Axis.Y, 450));
        }));
        Ui.settle();
        awaitPaint(editor.viewer().getControl());
        Screenshots.take("diagram-guides-" + (DARK ? "dark" : "light"));
    }

    private static void take(IFile file, String kind, String theme) throws Exception {
        DiagramInput input = new DiagramInput(new FileEditorInput(file), kind, "", "", kind);
        DiagramEditor editor = (DiagramEditor) IDE.openEditor(Ui.page(), input, DiagramEditor.ID);
        AtomicBoolean evaluated = new AtomicBoolean();
        EvaluationLoop.Listener listener = new EvaluationLoop.Listener() {
            @Override
            public void evaluated(Evaluation evaluation) {
                evaluated.set(true);
            }
        };
        editor.evaluation().add(listener);
        Ui.until("the scenario is evaluated", evaluated::get);
        editor.evaluation().remove(listener);
        Ui.settle();
        assertFalse(editor.view().drawing().groups().isEmpty(), kind);
        awaitPaint(editor.viewer().getControl());
        Screenshots.take("diagram-" + kind + "-" + theme);
        Ui.page().closeEditor(editor, false);
    }

    private static void awaitPaint(Control canvas) {
        AtomicBoolean painted = new AtomicBoolean();
        canvas.addListener(SWT.Paint, e -> painted.set(true));
        canvas.redraw();
        Ui.until("the diagram is painted", painted::get);
        Ui.settle();
    }
}
