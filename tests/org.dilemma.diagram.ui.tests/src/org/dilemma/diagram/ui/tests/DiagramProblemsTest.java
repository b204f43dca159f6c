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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.dilemma.diagram.ui.internal.editor.DiagramEditor;
import org.dilemma.diagram.ui.internal.editor.DiagramInput;
import org.dilemma.diagram.ui.tests.support.Plugin;
import org.dilemma.diagram.ui.tests.support.TroubleServices;
import org.dilemma.model.DilemmaPackage.Literals;
import org.dilemma.model.State;
import org.dilemma.ui.DilemmaUi;
import org.dilemma.ui.internal.editor.ScenarioEditor;
import org.dilemma.ui.internal.model.Edits;
import org.dilemma.ui.tests.support.Scenarios;
import org.dilemma.ui.tests.support.Screenshots;
import org.dilemma.ui.tests.support.Ui;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.FileEditorInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is wrong with a notation and with positions stands in the Problems view as long as a diagram is open. */
@ExtendWith(Screenshots.class)
class DiagramProblemsTest {

    @AfterEach
    void clear() {
        Scenarios.clear();
        TroubleServices.release();
    }

    @Test
    void aFailingServiceIsSaidUntilItIsMendedOrItsDiagramClosed() throws Exception {
        try (Plugin plugin = Plugin.with("description/trouble.odesign")) {
            IFile file = Scenarios.write("rivals.dilemma", Scenarios.RIVALS);
            DiagramEditor editor = open(file, "Troubles");
            State state = editor.document().scenario().getStates().get(0);
            String name = state.getName();
            rename(editor, state, TroubleServices.FAILING);
            IMarker marker = Ui.await("a marker", () -> first(file, DilemmaUi.NOTATION_MARKER, "troubleLabel"));
            String text = marker.getAttribute(IMarker.MESSAGE, "");
            assertTrue(text.contains("trouble.odesign:") && text.contains("'TroubleN'"), "place: " + text);
            assertTrue(text.contains("no label for it") && text.contains("Failing"), "cause: " + text);
            assertTrue(text.contains("Correct the service"), "remedy: " + text);
            picture("service");
            rename(editor, state, name);
            Ui.until("no marker", () -> first(file, DilemmaUi.NOTATION_MARKER, "troubleLabel") == null);
            editor.document().stack().undo();
            Ui.until("a marker again", () -> first(file, DilemmaUi.NOTATION_MARKER, "troubleLabel") != null);
            IEditorPart form = IDE.openEditor(Ui.page(), first(file, DilemmaUi.NOTATION_MARKER, "troubleLabel"));
            assertTrue(form instanceof ScenarioEditor, "it opens the scenario");
            Ui.page().closeEditor(editor, false);
            Ui.until("no marker without diagram", () -> first(file, DilemmaUi.NOTATION_MARKER, "") == null);
        }
    }

    @Test
    void aBrokenNotationAndDamagedPositionsAreSaidApart() throws Exception {
        try (Plugin plugin = Plugin.with("description/broken.odesign")) {
            IFile file = Scenarios.write("rivals.dilemma", Scenarios.RIVALS);
            IFile layout = Scenarios.write("rivals.layout", "<layout");
            DiagramEditor editor = open(file, "Scenario");
            IMarker notation = Ui.await("a marker", () -> first(file, DilemmaUi.NOTATION_MARKER, "broken.odesign"));
            assertEquals(IMarker.SEVERITY_ERROR, notation.getAttribute(IMarker.SEVERITY, 0));
            IMarker positions = Ui.await("a marker", () -> first(file, DilemmaUi.LAYOUT_MARKER, "rivals.layout:1"));
            picture("notation");
            rename(editor, editor.document().scenario().getStates().get(0), "");
            Ui.until("a marker of the model", () -> first(file, DilemmaUi.PROBLEM_MARKER, "") != null);
            assertTrue(notation.exists() && positions.exists(), "each kind is replaced for itself");
            editor.document().stack().undo();
            layout.delete(true, null);
            Ui.until("no marker of positions", () -> first(file, DilemmaUi.LAYOUT_MARKER, "") == null);
            assertTrue(notation.exists());
        }
    }

    /** Takes a picture, to be looked at, once the view shows problems. */
    private static void picture(String name) throws Exception {
        Ui.page().showView(IPageLayout.ID_PROBLEM_VIEW);
        Ui.until("the Problems view shows something", () -> Ui.all(Ui.window().getShell(), Tree.class, Tree::isVisible)
                .stream().anyMatch(tree -> tree.getItemCount() > 0 && tree.getColumnCount() > 3));
        Ui.settle();
        Screenshots.take("problems-" + name);
    }

    private static DiagramEditor open(IFile file, String kind) throws CoreException {
        return (DiagramEditor) IDE.openEditor(Ui.page(),
                new DiagramInput(new FileEditorInput(file), kind, "", "", kind), DiagramEditor.ID);
    }

    private static void rename(DiagramEditor editor, State state, String name) {
        Edits.set(editor.document().domain(), state, Literals.STATE__NAME, name);
        Ui.settle();
    }

    private static IMarker first(IFile file, String type, String part) {
        try {
            List<IMarker> markers = Arrays.asList(file.findMarkers(type, false, IResource.DEPTH_ZERO));
            return markers.stream().filter(m -> m.getAttribute(IMarker.MESSAGE, "").contains(part)).findFirst()
                    .orElse(null);
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }
}
