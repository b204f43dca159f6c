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

import java.time.Duration;
import org.dilemma.diagram.ui.internal.editor.DiagramEditor;
import org.dilemma.diagram.ui.internal.editor.DiagramInput;
import org.dilemma.diagram.ui.tests.support.Plugin;
import org.dilemma.diagram.ui.tests.support.TroubleServices;
import org.dilemma.model.DilemmaPackage.Literals;
import org.dilemma.model.State;
import org.dilemma.ui.DilemmaUi;
import org.dilemma.ui.internal.model.Edits;
import org.dilemma.ui.tests.support.Scenarios;
import org.dilemma.ui.tests.support.Screenshots;
import org.dilemma.ui.tests.support.Ui;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.FileEditorInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The bar above a diagram says what is wrong with it and helps, and goes with the cause. */
@ExtendWith(Screenshots.class)
class NoticesTest {
    private static final String THEME = String.valueOf(System.getenv("GTK_THEME")).endsWith(":dark") ? "-dark" : "";

    @AfterEach
    void clear() {
        Scenarios.clear();
        TroubleServices.release();
    }

    @Test
    void damagedPositionsAreKeptAndBegunAnewOnDemand() throws Exception {
        IFile file = Scenarios.write("rivals.dilemma", Scenarios.RIVALS);
        Scenarios.write("rivals.layout", "<layout");
        DiagramEditor editor = open(file, "Scenario");
        Link notice = notice("damaged");
        assertTrue(notice.getText().contains("the file stays as it is"), notice.getText());
        assertTrue(notice.getText().contains("rivals.layout.new"), notice.getText());
        Ui.settle();
        Screenshots.take("notice-positions" + THEME);
        follow(notice, "Start Afresh");
        assertFalse(isNoticed());
        assertEquals("<layout", Scenarios.onDisk(beside(file, "rivals.layout.old")));
        assertTrue(Scenarios.onDisk(beside(file, "rivals.layout")).contains("name=\"" + editor.view().name() + "\""));
        editor.doSave(new NullProgressMonitor());
        assertFalse(beside(file, "rivals.layout.new").exists());
        Ui.until("no marker", () -> markers(file) == 0);
    }

    @Test
    void newerPositionsAreSaidUntilTheFileIsMoved() throws Exception {
        IFile file = Scenarios.write("rivals.dilemma", Scenarios.RIVALS);
        IFile layout = Scenarios.write("rivals.layout",
                "<layout xmlns=\"http://www.dilemma-workbench.org/layout\" version=\"99\" model=\"s\"/>");
        open(file, "Scenario");
        follow(notice("newer version"), "Show Problems");
        assertTrue(Ui.page().isPartVisible(Ui.page().findView(IPageLayout.ID_PROBLEM_VIEW)));
        layout.move(IPath.fromPortableString("away.layout"), true, null);
        Ui.until("no notice", () -> !isNoticed());
    }

    @Test
    void anEndlessServiceIsSwitchedOffAndOnAgain() throws Exception {
        try (Plugin plugin = Plugin.with("description/trouble.odesign")) {
            TroubleServices.hang();
            DiagramEditor editor = open(Scenarios.write("rivals.dilemma", Scenarios.RIVALS), "Troubles");
            editor.document().editing().session().guard().limit(Duration.ofMillis(300));
            State state = editor.document().scenario().getStates().get(0);
            rename(editor, state, TroubleServices.FAILING);
            notice("Services of the notation fail");
            rename(editor, state, TroubleServices.ENDLESS);
            Link notice = notice("did not end in time");
            Screenshots.take("notice-services" + THEME);
            TroubleServices.release();
            follow(notice, "Try Again");
            Ui.until("no notice", () -> !isNoticed());
            assertTrue(editor.view().diagram().getOwnedDiagramElements().stream()
                    .anyMatch(e -> "label of Endless".equals(e.getName())));
        }
    }

    private static DiagramEditor open(IFile file, String kind) throws CoreException {
        DiagramEditor editor = (DiagramEditor) IDE.openEditor(Ui.page(),
                new DiagramInput(new FileEditorInput(file), kind, "", "", kind), DiagramEditor.ID);
        Ui.settle();
        return editor;
    }

    private static void rename(DiagramEditor editor, State state, String name) {
        Edits.set(editor.document().domain(), state, Literals.STATE__NAME, name);
        Ui.settle();
    }

    private static Link notice(String part) {
        return Ui.await("a notice: " + part, () -> Ui.all(Ui.window().getShell(), Link.class,
                l -> l.isVisible() && l.getText().contains(part)).stream().findFirst().orElse(null));
    }

    private static boolean isNoticed() {
        return !Ui.all(Ui.window().getShell(), Link.class, l -> l.isVisible() && l.getText().contains("Show Problems"))
                .isEmpty();
    }

    private static void follow(Link notice, String link) {
        Event event = new Event();
        String before = notice.getText().substring(0, notice.getText().indexOf(">" + link + "<"));
        event.text = before.substring(before.lastIndexOf("href=\"") + 6, before.lastIndexOf('"'));
        notice.notifyListeners(SWT.Selection, event);
        Ui.settle();
    }

    private static IFile beside(IFile file, String name) {
        return file.getParent().getFile(IPath.fromPortableString(name));
    }

    private static int markers(IFile file) {
        try {
            return file.findMarkers(DilemmaUi.LAYOUT_MARKER, false, IResource.DEPTH_ZERO).length;
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }
}
