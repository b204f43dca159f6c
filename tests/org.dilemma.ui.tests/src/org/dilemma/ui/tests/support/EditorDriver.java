/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.tests.support;

import java.util.Arrays;
import java.util.List;
import org.dilemma.model.Scenario;
import org.dilemma.ui.internal.editor.ScenarioEditor;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IFile;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerService;

/** Drives the scenario editor by its widgets. */
public final class EditorDriver {
    private final ScenarioEditor editor;

    /**
     * Drives an editor.
     *
     * @param editor the active editor
     */
    public EditorDriver(ScenarioEditor editor) {
        this.editor = editor;
    }

    /**
     * Opens a file and drives its editor.
     *
     * @param file the file
     * @return the driver
     */
    public static EditorDriver open(IFile file) {
        return new EditorDriver(Scenarios.open(file));
    }

    /**
     * The editor.
     *
     * @return the editor
     */
    public ScenarioEditor editor() {
        return editor;
    }

    /**
     * The scenario.
     *
     * @return the model of the editor
     */
    public Scenario scenario() {
        return editor.document().scenario();
    }

    /**
     * The tree.
     *
     * @return the widget
     */
    public Tree tree() {
        return Ui.first(Ui.window().getShell(), Tree.class,
                t -> t.getItemCount() > 0 && t.getItem(0).getData() == scenario());
    }

    /**
     * Selects a node.
     *
     * @param node an element or group
     */
    public void select(Object node) {
        if (node instanceof EObject element) {
            editor.reveal(List.of(element));
        } else {
            editor.getSite().getSelectionProvider().setSelection(new StructuredSelection(node));
        }
        Ui.settle();
    }

    /**
     * Chooses an item of the tree's context menu.
     *
     * @param path texts of the item and of the menus it is in
     */
    public void choose(String... path) {
        Menu menu = tree().getMenu();
        for (int i = 0; i < path.length; i++) {
            menu.notifyListeners(SWT.Show, new Event());
            MenuItem item = item(menu, path[i]);
            if (i == path.length - 1) {
                Ui.click(item);
            } else {
                menu = item.getMenu();
            }
        }
    }

    private static MenuItem item(Menu menu, String text) {
        return Arrays.stream(menu.getItems()).filter(i -> i.getText().split("\t")[0].replace("&", "").equals(text))
                .findFirst().orElseThrow(() -> new AssertionError("No item " + text + " among "
                        + Arrays.stream(menu.getItems()).map(MenuItem::getText).toList()));
    }

    /**
     * A text field of the form.
     *
     * @param label its label, without the colon
     * @return the first text field after the label
     */
    public Text field(String label) {
        return field(label, 0);
    }

    /**
     * A text field of the form.
     *
     * @param label the label of its row, without the colon
     * @param column 0 for the first text field after the label
     * @return the field
     */
    public Text field(String label, int column) {
        Label found = Ui.first(Ui.window().getShell(), Label.class,
                l -> l.getText().equals(label + ":") && l.isVisible());
        List<Control> row = Arrays.asList(found.getParent().getChildren());
        return row.subList(row.indexOf(found), row.size()).stream().filter(Text.class::isInstance)
                .map(Text.class::cast).skip(column).findFirst().orElseThrow();
    }

    /** Chooses Undo as the Edit menu and Ctrl+Z do. */
    public void undo() {
        command(IWorkbenchCommandConstants.EDIT_UNDO);
    }

    /** Chooses Redo as the Edit menu does. */
    public void redo() {
        command(IWorkbenchCommandConstants.EDIT_REDO);
    }

    /** Saves as the File menu and Ctrl+S do. */
    public void save() {
        command(IWorkbenchCommandConstants.FILE_SAVE);
    }

    /** Takes back all that was not saved, as the File menu does. */
    public void revert() {
        command(IWorkbenchCommandConstants.FILE_REVERT);
    }

    private void command(String id) {
        Ui.page().activate(editor);
        try {
            Ui.window().getService(IHandlerService.class).executeCommand(id, null);
        } catch (CommandException e) {
            throw new AssertionError(e);
        }
        Ui.settle();
    }
}
