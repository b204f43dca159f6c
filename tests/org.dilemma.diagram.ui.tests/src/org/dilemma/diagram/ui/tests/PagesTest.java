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
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.dilemma.diagram.ui.internal.editor.DiagramEditor;
import org.dilemma.diagram.ui.internal.editor.DiagramInput;
import org.dilemma.diagram.ui.tests.support.Plugin;
import org.dilemma.ui.internal.editor.ScenarioEditor;
import org.dilemma.ui.internal.model.Edits;
import org.dilemma.ui.tests.support.Answers;
import org.dilemma.ui.tests.support.Scenarios;
import org.dilemma.ui.tests.support.Screenshots;
import org.dilemma.ui.tests.support.Ui;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.FileEditorInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Where a diagram cannot be shown a page says why, until it can. */
@ExtendWith(Screenshots.class)
class PagesTest {
    private static final String THEME = String.valueOf(System.getenv("GTK_THEME")).endsWith(":dark") ? "-dark" : "";

    @AfterEach
    void clear() {
        Scenarios.clear();
    }

    @Test
    void aFileThatCannotBeReadIsExplainedUntilItIsMended() throws Exception {
        IFile file = Scenarios.write("rivals.dilemma", Scenarios.RIVALS.substring(0, 700));
        DiagramEditor editor = open(file, "Scenario", "");
        assertTrue(button("Try Again").isVisible());
        Screenshots.take("page-unreadable" + THEME);
        file.setContents(new ByteArrayInputStream(Scenarios.RIVALS.getBytes()), true, false, null);
        Ui.until("the diagram is shown", () -> editor.view() != null && canvas(editor).isVisible());
    }

    @Test
    void aKindThatNoPluginProvidesIsNamedUntilThePluginIsThere() throws Exception {
        DiagramEditor editor = open(Scenarios.write("rivals.dilemma", Scenarios.RIVALS), "Troubles", "");
        assertNotNull(label("No plug-in provides the kind of diagram 'Troubles'"));
        assertFalse(canvas(editor).isVisible());
        Screenshots.take("page-kind" + THEME);
        try (Plugin plugin = Plugin.with("description/trouble.odesign")) {
            Ui.until("the diagram is shown", () -> editor.view() != null && canvas(editor).isVisible());
        }
    }

    @Test
    void anElementThatIsGoneIsSaidUntilItIsBack() throws Exception {
        try (Plugin plugin = Plugin.with("description/trouble.odesign")) {
            IFile file = Scenarios.write("rivals.dilemma", Scenarios.RIVALS);
            DiagramEditor editor = open(file, "StateAlone", "a");
            assertNotNull(editor.view());
            Edits.delete(editor.document().domain(), List.of(editor.document().scenario().getStates().get(0)));
            Ui.settle();
            assertNull(editor.view());
            assertNotNull(label("is not in the scenario any more"));
            Screenshots.take("page-element" + THEME);
            editor.document().stack().undo();
            Ui.until("the diagram is shown", () -> editor.view() != null && canvas(editor).isVisible());
            editor.document().stack().redo();
            Ui.click(button("Open as Form"));
            assertTrue(Ui.page().getActiveEditor() instanceof ScenarioEditor);
            Ui.page().activate(editor);
            Ui.settle();
            try (Answers answers = Answers.by("Open Diagram", shell -> {
                Table list = Ui.first(shell, Table.class, t -> true);
                Ui.until("the first is selected", () -> list.getSelectionIndex() == 0);
                Ui.click(Ui.first(shell, Button.class, b -> b.getText().equals("OK")));
            })) {
                Ui.click(button("Choose Another Diagram..."));
            }
            Ui.until("the page is closed", () -> Ui.page().findEditor(editor.getEditorInput()) == null);
            assertTrue(Ui.page().getActiveEditor() != editor);
        }
    }

    private static DiagramEditor open(IFile file, String kind, String element) throws CoreException {
        DiagramEditor editor = (DiagramEditor) IDE.openEditor(Ui.page(),
                new DiagramInput(new FileEditorInput(file), kind, element, "", kind), DiagramEditor.ID);
        Ui.settle();
        return editor;
    }

    private static Control canvas(DiagramEditor editor) {
        return editor.viewer().getControl();
    }

    private static Label label(String part) {
        return Ui.first(Ui.window().getShell(), Label.class, l -> l.isVisible() && l.getText().contains(part));
    }

    private static Button button(String text) {
        return Ui.first(Ui.window().getShell(), Button.class, b -> b.isVisible() && b.getText().equals(text));
    }
}
