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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dilemma.diagram.ui.internal.editor.DiagramEditor;
import org.dilemma.diagram.ui.internal.image.ImageWizard;
import org.dilemma.model.DilemmaPackage;
import org.dilemma.model.State;
import org.dilemma.ui.tests.support.Scenarios;
import org.dilemma.ui.tests.support.Screenshots;
import org.dilemma.ui.tests.support.Ui;
import org.eclipse.core.resources.IFile;
import org.eclipse.emf.edit.command.SetCommand;
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
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The wizard that exports diagrams as images. */
@ExtendWith(Screenshots.class)
class ImageWizardTest {
    @TempDir
    private Path folder;

    private Shell shell;

    @AfterEach
    void clear() {
        if (shell != null && !shell.isDisposed()) {
            shell.close();
        }
        Scenarios.clear();
    }

    private void wizard(IFile file) {
        ImageWizard wizard = new ImageWizard();
        wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(file));
        WizardDialog dialog = new WizardDialog(Ui.window().getShell(), wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
        shell = dialog.getShell();
        Ui.settle();
        Ui.first(shell, Text.class, t -> (t.getStyle() & SWT.READ_ONLY) == 0).setText(folder.toString());
    }

    private void check(String... titles) {
        Table table = Ui.first(shell, Table.class, t -> true);
        for (TableItem item : table.getItems()) {
            item.setChecked(List.of(titles).contains(item.getText()));
            Event event = new Event();
            event.item = item;
            event.detail = SWT.CHECK;
            table.notifyListeners(SWT.Selection, event);
        }
        assertEquals(titles.length, Arrays.stream(table.getItems()).filter(TableItem::getChecked).count());
    }

    private Button button(String text) {
        return Ui.first(shell, Button.class, b -> b.getText().replace("&", "").equals(text));
    }

    private void format(String name) {
        Combo combo = Ui.first(shell, Combo.class, c -> List.of(c.getItems()).contains(name));
        combo.setText(name);
        Ui.click(combo);
    }

    private List<String> finish(int count) {
        Ui.click(button("Finish"));
        Ui.until("the files are there", () -> files().size() == count && files().stream().noneMatch(n -> n.endsWith("tmp")));
        return files();
    }

    private List<String> files() {
        try (Stream<Path> found = Files.list(folder)) {
            return found.map(p -> p.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void writesSeveralDiagramsThatAreNotOpen() throws Exception {
        wizard(Scenarios.example("july-1914"));
        check("Scenario", "Four worlds");
        button("With legend").setSelection(true);
        format("SVG");
        Screenshots.take("image-wizard");
        assertEquals(List.of("july-1914 - Four worlds.svg", "july-1914 - Scenario.svg"), finish(2));
        String picture = Files.readString(folder.resolve("july-1914 - Scenario.svg"));
        assertTrue(picture.contains(">Serbia<") && picture.contains(">Perception<"));
        assertEquals(0, Ui.page().getEditorReferences().length);
    }

    @Test
    void writesWhatIsNotSavedAndAllFormats() throws Exception {
        IFile file = Scenarios.write("rivals.dilemma", Scenarios.RIVALS);
        DiagramEditor editor = (DiagramEditor) IDE.openEditor(Ui.page(), file, DiagramEditor.ID);
        State state = editor.document().scenario().getStates().get(0);
        editor.document().stack().execute(SetCommand.create(editor.document().domain(), state,
                DilemmaPackage.Literals.STATE__NAME, "Newland"));
        wizard(file);
        check("Scenario");
        format("SVG");
        finish(1);
        assertTrue(Files.readString(folder.resolve("rivals - Scenario.svg")).contains(">Newland<"));
        assertEquals("Newland", state.getName());
        wizard(file);
        check("Scenario");
        format("PDF");
        finish(2);
        wizard(file);
        check("Scenario");
        format("PNG");
        assertEquals(3, finish(3).size());
    }

    @Test
    void saysWhatIsMissing() throws Exception {
        wizard(Scenarios.write("rivals.dilemma", Scenarios.RIVALS));
        assertTrue(button("Finish").isEnabled());
        Ui.click(button("None"));
        assertFalse(button("Finish").isEnabled());
        Ui.click(button("All"));
        assertTrue(button("Finish").isEnabled());
        Ui.first(shell, Text.class, t -> (t.getStyle() & SWT.READ_ONLY) == 0).setText(folder + "/none");
        assertFalse(button("Finish").isEnabled());
    }
}
