/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dilemma.ui.DilemmaUi;
import org.dilemma.ui.internal.editor.ScenarioPart;
import org.dilemma.ui.tests.support.Scenarios;
import org.dilemma.ui.tests.support.Screenshots;
import org.dilemma.ui.tests.support.Ui;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The two wizards, by their widgets. */
@ExtendWith(Screenshots.class)
class NewScenarioWizardTest {
    private WizardDialog dialog;

    @BeforeEach
    void begin() {
        Scenarios.clear();
    }

    @AfterEach
    void clear() {
        if (dialog != null) {
            dialog.close();
        }
        Scenarios.clear();
    }

    @Test
    void aNewScenarioIsMadeInANewProjectAndOpened() throws CoreException {
        Shell shell = open(DilemmaUi.NEW_SCENARIO);
        Button finish = button(shell, "Finish");
        assertFalse(finish.isEnabled(), "a title is needed");
        Text title = Ui.all(shell, Text.class, t -> true).get(0);
        title.setText("Zürich & the Alps");
        assertTrue(finish.isEnabled());
        Ui.click(finish);
        ScenarioPart editor = diagram();
        assertEquals("/Scenarios/zurich-the-alps.dilemma", editor.file().getFullPath().toString());
        assertEquals("Zürich & the Alps", editor.document().scenario().getTitle());
        assertFalse(Ui.page().getActiveEditor().isDirty());
    }

    @Test
    void aFileThatExistsIsNotReplaced() throws CoreException {
        Scenarios.write("taken.dilemma", Scenarios.RIVALS);
        Shell shell = open(DilemmaUi.NEW_SCENARIO);
        Text title = Ui.all(shell, Text.class, t -> true).get(0);
        title.setText("Taken");
        assertEquals("taken-2.dilemma", fileName(shell).getText());
        fileName(shell).setText("taken.dilemma");
        assertFalse(button(shell, "Finish").isEnabled());
    }

    @Test
    void anExampleIsCopiedAndOpened() throws CoreException {
        Shell shell = open(DilemmaUi.NEW_FROM_EXAMPLE);
        Table list = Ui.first(shell, Table.class, t -> true);
        assertTrue(list.getItemCount() >= 3, "the three reference cases");
        Ui.click(button(shell, "Finish"));
        ScenarioPart editor = diagram();
        assertTrue(editor.document().isLoaded());
        assertTrue(ResourcesPlugin.getWorkspace().getRoot().exists(IPath.fromPortableString("/Scenarios")));
    }

    /** The diagram that the wizard opens, which later opens with the file as well. */
    private static ScenarioPart diagram() {
        IEditorPart editor = Ui.await("the editor", Ui.page()::getActiveEditor);
        assertEquals(DilemmaUi.DIAGRAM_EDITOR, editor.getSite().getId());
        ScenarioPart part = Adapters.adapt(editor, ScenarioPart.class);
        assertEquals(DilemmaUi.DIAGRAM_EDITOR, IDE.getDefaultEditor(part.file()).getId());
        return part;
    }

    private Shell open(String id) throws CoreException {
        IWorkbenchWizard wizard = PlatformUI.getWorkbench().getNewWizardRegistry().findWizard(id).createWizard();
        wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
        dialog = new WizardDialog(Ui.window().getShell(), wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
        Ui.settle();
        return dialog.getShell();
    }

    private static Text fileName(Shell shell) {
        return Ui.first(shell, Text.class, t -> t.getText().endsWith(".dilemma"));
    }

    private static Button button(Shell shell, String text) {
        return Ui.first(shell, Button.class, b -> b.getText().replace("&", "").equals(text));
    }
}
