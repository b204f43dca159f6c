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

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.dilemma.diagram.ui.internal.actions.Selected;
import org.dilemma.diagram.ui.internal.diagram.DiagramView;
import org.dilemma.diagram.ui.internal.editor.DiagramEditor;
import org.dilemma.ui.tests.support.Screenshots;
import org.dilemma.ui.tests.support.Ui;
import org.dilemma.viewpoint.layout.Box;
import org.dilemma.viewpoint.layout.NodePlace;
import org.dilemma.viewpoint.view.AbstractDNode;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.FileEditorInput;

/** Drives an open diagram by its menus, actions and selection. */
final class DiagramDriver {
    private final DiagramEditor editor;
    private final DiagramView view;

    private DiagramDriver(DiagramEditor editor) {
        this.editor = editor;
        this.view = editor.view();
    }

    /**
     * Opens the first diagram of a scenario and gives it the focus.
     *
     * @param file the file of the scenario
     */
    static DiagramDriver open(IFile file) throws PartInitException {
        DiagramEditor editor = (DiagramEditor) Ui.page().openEditor(new FileEditorInput(file), DiagramEditor.ID, true,
                IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID);
        Ui.settle();
        DiagramDriver diagram = new DiagramDriver(editor);
        diagram.focus();
        return diagram;
    }

    /** Gives the diagram the focus. */
    void focus() {
        Control control = editor.viewer().getControl();
        Ui.until("the diagram has the focus", () -> {
            control.getShell().forceActive();
            return control.forceFocus() && control.isFocusControl();
        });
        Ui.settle();
    }

    /** The editor. */
    DiagramEditor editor() {
        return editor;
    }

    /** The diagram. */
    DiagramView view() {
        return view;
    }

    /** The states that are shown. */
    List<AbstractDNode> states() {
        return view.geometry().nodes().stream().map(n -> n.view()).filter(n -> n.eContainer() == view.diagram())
                .filter(n -> n.getTarget() instanceof org.dilemma.model.State).toList();
    }

    /**
     * Selects elements.
     *
     * @param elements elements of the diagram
     */
    void select(DDiagramElement... elements) {
        Selected.select(editor.viewer(), List.of(elements));
        Ui.settle();
    }

    /**
     * Name of an element in the layout.
     *
     * @param element an element of the diagram
     */
    String key(DDiagramElement element) {
        return view.keys().key(element).orElseThrow();
    }

    /**
     * Where a node was put.
     *
     * @param node a node of the diagram
     */
    NodePlace place(AbstractDNode node) {
        return view.layout().node(key(node)).orElseThrow();
    }

    /**
     * Where a node is drawn.
     *
     * @param node a node of the diagram
     */
    Box box(AbstractDNode node) {
        return view.geometry().node(node).orElseThrow().box();
    }

    /**
     * Runs an action, which must be possible.
     *
     * @param id its identifier
     */
    void run(String id) {
        IAction action = editor.action(id);
        assertTrue(action.isEnabled(), id);
        action.run();
        Ui.settle();
    }

    /**
     * Takes a picture of the window once the diagram is painted anew.
     *
     * @param name name of the picture
     */
    void picture(String name) {
        boolean[] painted = new boolean[1];
        Control control = editor.viewer().getControl();
        control.addPaintListener(e -> painted[0] = true);
        control.getShell().redraw();
        control.redraw();
        Ui.until("the diagram is painted", () -> painted[0]);
        Ui.settle();
        try {
            Screenshots.take(name);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Takes back the last step. */
    void undo() {
        editor.document().stack().undo();
        Ui.settle();
    }

    /**
     * Chooses an item of the context menu.
     *
     * @param path texts of the item and of the menus that it is in
     */
    void choose(String... path) {
        Menu menu = editor.viewer().getControl().getMenu();
        menu.notifyListeners(SWT.Show, new Event());
        for (int i = 0; i < path.length - 1; i++) {
            menu = menu(menu, path[i]);
            menu.notifyListeners(SWT.Show, new Event());
        }
        Ui.click(item(menu, path[path.length - 1]));
    }

    /**
     * A menu in a menu.
     *
     * @param menu the menu around it
     * @param text its text
     */
    static Menu menu(Menu menu, String text) {
        return item(menu, text).getMenu();
    }

    private static MenuItem item(Menu menu, String text) {
        return Arrays.stream(menu.getItems()).filter(i -> plain(i.getText()).equals(text)).findFirst()
                .orElseThrow(() -> new AssertionError("No item " + text + " among "
                        + Arrays.stream(menu.getItems()).map(MenuItem::getText).toList()));
    }

    /**
     * The text of an item without its key and mnemonic.
     *
     * @param text the text as it is
     */
    static String plain(String text) {
        return text.split("\t")[0].replace("&", "");
    }
}
