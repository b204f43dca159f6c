/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dilemma.diagram.ui.internal.actions.ActionIds;
import org.dilemma.diagram.ui.internal.editor.DiagramEditor;
import org.dilemma.diagram.ui.internal.editor.DiagramInput;
import org.dilemma.diagram.ui.internal.outline.DiagramOutline;
import org.dilemma.diagram.ui.internal.table.TableEditor;
import org.dilemma.model.DilemmaPackage.Literals;
import org.dilemma.ui.DilemmaUi;
import org.dilemma.ui.internal.model.Edits;
import org.dilemma.ui.internal.model.ScenarioDocument;
import org.dilemma.ui.tests.support.Scenarios;
import org.dilemma.ui.tests.support.Screenshots;
import org.dilemma.ui.tests.support.Ui;
import org.eclipse.core.resources.IFile;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.graphics.DeviceData;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a closed editor needed is free again: its objects, the resources of the window system, and the widgets. */
@ExtendWith(Screenshots.class)
class ClosedEditorTest {
    private static final int TIMES = 3;

    private final Map<String, WeakReference<Object>> closed = new LinkedHashMap<>();
    private IFile file;
    private IFile other;

    /** Opens an editor, works in it and closes it. */
    private interface Visit {
        void run(int time) throws Exception;
    }

    @BeforeEach
    void write() {
        file = Scenarios.write("closed.dilemma", Scenarios.RIVALS);
        other = Scenarios.write("other.dilemma", Scenarios.RIVALS);
    }

    @AfterEach
    void clear() {
        Ui.display().setTracking(false);
        Scenarios.clear();
    }

    @Test
    void aClosedDiagramLeavesNothingBehind() throws Exception {
        leavesNothing(this::diagram);
    }

    @Test
    void aDiagramThatIsClosedWhileItsFormStaysOpenLeavesNothingBehind() throws Exception {
        Ui.page().openEditor(new FileEditorInput(file), DilemmaUi.EDITOR, true,
                IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID);
        leavesNothing(this::diagram);
    }

    @Test
    void aClosedTableLeavesNothingBehind() throws Exception {
        leavesNothing(this::table);
    }

    private void leavesNothing(Visit visit) throws Exception {
        Ui.display().setTracking(true);
        visit.run(0); // loads what is kept for all editors
        another();
        Map<String, Integer> resources = resources();
        int controls = controls();
        for (int time = 1; time <= TIMES; time++) {
            visit.run(time);
        }
        another();
        try {
            Ui.until("all is free", () -> controls() <= controls && more(resources).isEmpty() && held().isEmpty());
        } catch (AssertionError e) {
            throw new AssertionError((controls() - controls) + " more controls, more resources: " + more(resources)
                    + ", still held: " + held(), e);
        }
    }

    /** The workbench remembers what was active last. */
    private void another() throws Exception {
        IEditorPart editor = IDE.openEditor(Ui.page(), other, DilemmaUi.EDITOR);
        Ui.settle();
        Ui.page().closeEditor(editor, false);
        Ui.settle();
    }

    private void diagram(int time) throws Exception {
        DiagramDriver driver = DiagramDriver.open(file);
        DiagramEditor editor = driver.editor();
        ContentOutline outline = (ContentOutline) Ui.page().showView(IPageLayout.ID_OUTLINE);
        Ui.page().showView(IPageLayout.ID_PROP_SHEET);
        Ui.page().activate(editor);
        DiagramOutline page = (DiagramOutline) Ui.await("the outline",
                () -> outline.getCurrentPage() instanceof DiagramOutline shown ? shown : null);
        Ui.until("the overview is drawn", () -> page.overview().isUpToDate());
        page.showElements();
        driver.select(driver.states().get(0));
        driver.run(ActionIds.HIDE);
        driver.undo();
        driver.run(ActionIds.ZOOM_IN);
        driver.picture("closed-editor");
        rename(editor.document(), "Zedonia");
        hold("editor " + time, editor);
        hold("view " + time, driver.view());
        hold("painter " + time, editor.painter());
        hold("outline " + time, page);
        hold("figure " + time, ((GraphicalEditPart) editor.viewer().getContents()).getFigure());
        close(editor);
    }

    private void table(int time) throws Exception {
        TableEditor editor = (TableEditor) Ui.page().openEditor(
                new DiagramInput(new FileEditorInput(file), "PerceptionMatrix", "", "", "Perceptions"), TableEditor.ID);
        Ui.settle();
        assertTrue(editor.tools() != null, "the table is shown");
        rename(editor.document(), "Zedonia");
        hold("editor " + time, editor);
        hold("grid " + time, editor.grid());
        hold("table " + time, editor.tools().session());
        close(editor);
    }

    private static void rename(ScenarioDocument document, String name) {
        Edits.set(document.domain(), document.scenario().getStates().get(0), Literals.STATE__NAME, name);
        Ui.settle();
    }

    private static void close(IEditorPart editor) {
        Ui.page().closeEditor(editor, false);
        Ui.settle();
    }

    private void hold(String name, Object object) {
        closed.put(name, new WeakReference<>(object));
    }

    private List<String> held() {
        System.gc();
        List<String> names = new ArrayList<>();
        closed.forEach((name, reference) -> {
            if (reference.get() != null) {
                names.add(name);
            }
        });
        return names;
    }

    private static int controls() {
        return Ui.all(Ui.window().getShell(), Control.class, c -> true).size();
    }

    private static Map<String, Integer> more(Map<String, Integer> before) {
        Map<String, Integer> more = new TreeMap<>();
        resources().forEach((name, count) -> {
            int grown = count - before.getOrDefault(name, 0);
            if (grown > 0) {
                more.put(name, grown);
            }
        });
        return more;
    }

    private static Map<String, Integer> resources() {
        DeviceData data = Ui.display().getDeviceData();
        Map<String, Integer> counts = new TreeMap<>();
        for (Object object : data.objects) {
            if (object != null) {
                counts.merge(object.getClass().getSimpleName(), 1, Integer::sum);
            }
        }
        return counts;
    }
}
