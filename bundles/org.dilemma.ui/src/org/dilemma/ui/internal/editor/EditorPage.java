/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.editor;

import java.util.List;
import org.dilemma.ui.internal.Messages;
import org.dilemma.ui.internal.editor.form.FormPane;
import org.dilemma.ui.internal.editor.tree.TreePane;
import org.dilemma.ui.internal.model.Edits;
import org.dilemma.ui.internal.model.Elements;
import org.dilemma.ui.internal.model.NewElements;
import org.dilemma.ui.internal.model.ScenarioDocument;
import org.dilemma.ui.internal.model.TreeGroup;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;

/** Tree and form side by side, and what can be done with them. */
final class EditorPage {
    private final ScenarioDocument document;
    private final SashForm sash;
    private final TreePane tree;
    private final FormPane form;
    private final TreeActions actions;
    private final NewElementMenu newElements;
    private final TreeQuickFix quickFix;

    /**
     * Makes the page.
     *
     * @param parent its parent
     * @param editor the editor
     * @param pendingChanged told when text starts or ceases to wait for being written
     */
    EditorPage(Composite parent, ScenarioEditor editor, Runnable pendingChanged) {
        document = editor.document();
        sash = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
        tree = new TreePane(sash, document);
        form = new FormPane(sash, document, pendingChanged, group -> create(group.owner(), group.feature()));
        sash.setWeights(26, 74);
        tree.viewer().addSelectionChangedListener(e -> form.show(e.getStructuredSelection().getFirstElement()));
        actions = new TreeActions(document, tree, editor.getEditorSite().getActionBars());
        newElements = new NewElementMenu(document.adapterFactory(), this::create);
        quickFix = new TreeQuickFix(document, tree, form::commit);
        quickFix.install(editor.getSite());
        MenuManager menu = new MenuManager("#Tree", "org.dilemma.ui.editor.tree");
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        tree.viewer().getTree().setMenu(menu.createContextMenu(tree.viewer().getTree()));
        editor.getEditorSite().registerContextMenu(menu.getId(), menu, tree.viewer(), false);
        tree.viewer().getTree().addKeyListener(KeyListener.keyPressedAdapter(e -> {
            if (e.keyCode == SWT.F2) {
                form.focus(null);
            }
        }));
    }

    private void fill(IMenuManager menu) {
        if (tree.selection().size() == 1) {
            newElements.fill(menu, tree.selection().getFirstElement());
        }
        menu.add(new Separator("edit"));
        for (ActionFactory factory : List.of(ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE,
                ActionFactory.DELETE)) {
            menu.add(actions.get(factory));
        }
        menu.add(new Separator());
        Action rename = new Action(Messages.Tree_edit) {
            @Override
            public void run() {
                form.focus(null);
            }
        };
        rename.setAccelerator(SWT.F2);
        menu.add(rename);
        quickFix.fill(menu);
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    private void create(EObject owner, EReference feature) {
        form.commit();
        EObject element = NewElements.create(owner, feature);
        Edits.add(document.domain(), owner, feature, element, -1);
        tree.select(List.of(element));
        form.focus(null);
    }

    /**
     * The widget.
     *
     * @return tree and form
     */
    Control control() {
        return sash;
    }

    /**
     * Who says what is selected.
     *
     * @return the tree
     */
    ISelectionProvider selectionProvider() {
        return tree.viewer();
    }

    /** Shows the model that the document has now. */
    void replace() {
        form.reset();
        tree.replace();
    }

    /** Shows changes of the model. */
    void refresh() {
        tree.refresh();
        form.refresh();
        selectExisting();
    }

    private void selectExisting() {
        Object node = tree.selection().getFirstElement();
        boolean gone = node instanceof EObject element && element.eResource() == null
                || node instanceof TreeGroup group && group.owner().eResource() == null;
        if (gone && document.isLoaded()) {
            tree.select(List.of(document.scenario()));
        }
    }

    /** Shows what validation says now. */
    void showIssues() {
        tree.showIssues();
        form.refresh();
    }

    /**
     * Selects elements and scrolls to the first.
     *
     * @param elements the elements
     */
    void reveal(List<EObject> elements) {
        tree.select(elements);
    }

    /**
     * Selects an element and puts the focus into the field of one of its features.
     *
     * @param element the element
     * @param feature name of the feature, possibly empty
     */
    void reveal(EObject element, String feature) {
        tree.select(List.of(element));
        EObject shown = Elements.shown(element);
        form.focus(feature.isEmpty() ? null : shown.eClass().getEStructuralFeature(feature));
    }

    /**
     * Whether something typed is not in the model.
     *
     * @return true if something waits
     */
    boolean hasPending() {
        return form.hasPending();
    }

    /** Writes what was typed, and drops what cannot be written. */
    void commitOrDrop() {
        form.commit();
        form.dropPending();
    }

    /** Drops what was typed. */
    void dropPending() {
        form.dropPending();
    }

    /**
     * Writes what was typed; where something cannot be written, asks whether to go on without.
     *
     * @param shell parent of the question
     * @return whether to go on
     */
    boolean finishPending(Shell shell) {
        form.commit();
        if (!form.hasPending()) {
            return true;
        }
        boolean without = MessageDialog.open(MessageDialog.WARNING, shell, Messages.Pending_title,
                Messages.Pending_message, SWT.SHEET, Messages.Pending_back, Messages.Pending_without) == 1;
        if (without) {
            form.dropPending();
        }
        return without;
    }

    /**
     * Connects the actions of the tree with the workbench's menus, if it has the focus.
     *
     * @param bars the action bars of the editor
     */
    void installActions(IActionBars bars) {
        actions.installIfFocused(bars);
    }

    /** Puts the focus on the tree. */
    void setFocus() {
        tree.viewer().getTree().setFocus();
    }
}
