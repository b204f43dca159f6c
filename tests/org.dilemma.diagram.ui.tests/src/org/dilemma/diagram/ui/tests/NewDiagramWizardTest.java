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
import org.dilemma.diagram.ui.internal.editor.DiagramEditor;
import org.dilemma.diagram.ui.internal.table.TableEditor;
import org.dilemma.diagram.ui.internal.wizard.NewDiagramWizard;
import org.dilemma.ui.internal.editor.ScenarioEditor;
import org.dilemma.ui.tests.support.Scenarios;
import org.dilemma.ui.tests.support.Screenshots;
import org.dilemma.ui.tests.support.Ui;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The wizard for new diagrams, by its widgets. */
@ExtendWith(Screenshots.class)
class NewDiagramWizardTest {
    private WizardDialog dialog;

    @AfterEach
    void clear() {
        if (dialog != null) {
            dialog.close();
        }
        Scenarios.clear();
    }

    @Test
    void aDiagramOfTheSelectedScenarioIsMadeUnderAFreeName() throws Exception {
        Scenarios.write("other.dilemma", Scenarios.RIVALS);
        IFile file = Scenarios.write("rivals.dilemma", Scenarios.RIVALS);
        ScenarioEditor form = Scenarios.open(file);
        Shell shell = open(StructuredSelection.EMPTY);
        assertEquals("Tests/rivals.dilemma", Ui.first(shell, Combo.class, c -> true).getText());
        choose(shell, "Feedback loops");
        Text name = Ui.first(shell, Text.class, t -> true);
        assertEquals("Feedback loops 2", name.getText());
        name.setText(" ");
        assertFalse(button(shell).isEnabled(), "a name is needed");
        name.setText("Loops of fear");
        boolean[] painted = new boolean[1];
        shell.addPaintListener(e -> painted[0] = true);
        shell.redraw();
        Ui.until("the wizard is painted", () -> painted[0]);
        Ui.settle();
        Screenshots.take("new-diagram");
        Ui.click(button(shell));
        DiagramEditor editor = (DiagramEditor) Ui.page().getActiveEditor();
        assertEquals("Loops of fear", editor.view().diagram().getName());
        assertEquals(file, editor.file());
        assertTrue(form.isDirty(), "the new diagram is a step that can be undone");
        Shell again = open(new StructuredSelection(file));
        choose(again, "Feedback loops");
        Ui.first(again, Text.class, t -> true).setText("Loops of fear");
        assertFalse(button(again).isEnabled(), "the name is taken");
    }

    @Test
    void aTableIsOpened() throws Exception {
        IFile file = Scenarios.write("rivals.dilemma", Scenarios.RIVALS);
        Shell shell = open(new StructuredSelection(file));
        choose(shell, "Perception matrix");
        assertFalse(Ui.first(shell, Text.class, t -> true).isEnabled());
        Ui.click(button(shell));
        assertTrue(Ui.page().getActiveEditor() instanceof TableEditor);
    }

    @Test
    void withoutAnyScenarioItSaysWhatToDo() throws Exception {
        Shell shell = open(StructuredSelection.EMPTY);
        assertFalse(button(shell).isEnabled());
        assertTrue(dialog.getCurrentPage().getErrorMessage().contains("New Scenario"));
    }

    private static void choose(Shell shell, String kind) {
        Table kinds = Ui.first(shell, Table.class, t -> true);
        TableItem item = Arrays.stream(kinds.getItems()).filter(i -> i.getText().equals(kind)).findFirst()
                .orElseThrow();
        kinds.setSelection(item);
        kinds.notifyListeners(SWT.Selection, new Event());
        Ui.settle();
    }

    private static Button button(Shell shell) {
        return Ui.first(shell, Button.class, b -> b.getText().replace("&", "").equals("Finish"));
    }

    private Shell open(IStructuredSelection selection) throws Exception {
        IWorkbenchWizard wizard = PlatformUI.getWorkbench().getNewWizardRegistry().findWizard(NewDiagramWizard.ID)
                .createWizard();
        wizard.init(PlatformUI.getWorkbench(), selection);
        dialog = new WizardDialog(Ui.window().getShell(), wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
        Ui.settle();
        return dialog.getShell();
    }
}
