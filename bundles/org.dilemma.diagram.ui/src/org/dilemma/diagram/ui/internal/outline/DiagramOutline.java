/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.outline;

import org.dilemma.diagram.ui.internal.Messages;
import org.dilemma.diagram.ui.internal.editor.DiagramEditor;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.part.PageBook;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;

/**
 * What the Outline view shows of a diagram: the whole of it in small, or its elements as a tree. The selection is that
 * of the editor.
 */
public final class DiagramOutline extends Page implements IContentOutlinePage {
    private final DiagramEditor editor;
    private PageBook book;
    private Overview overview;
    private ElementTree tree;

    /**
     * Makes the page.
     *
     * @param editor the editor that shows the diagram
     */
    public DiagramOutline(DiagramEditor editor) {
        this.editor = editor;
    }

    @Override
    public void createControl(Composite parent) {
        book = new PageBook(parent, SWT.NONE);
        overview = new Overview(book, editor);
        tree = new ElementTree(book, editor);
        IAction picture = choice(Messages.Outline_overview, "outline-overview", this::showOverview);
        IAction elements = choice(Messages.Outline_elements, "outline-tree", this::showElements);
        getSite().getActionBars().getToolBarManager().add(picture);
        getSite().getActionBars().getToolBarManager().add(elements);
        picture.setChecked(true);
        showOverview();
    }

    private static IAction choice(String text, String icon, Runnable show) {
        IAction action = new Action(text, IAction.AS_RADIO_BUTTON) {
            @Override
            public void run() {
                if (isChecked()) {
                    show.run();
                }
            }
        };
        action.setToolTipText(text);
        action.setImageDescriptor(ImageDescriptor.createFromURLSupplier(true,
                () -> DiagramOutline.class.getResource("/icons/" + icon + ".png")));
        return action;
    }

    /** Shows the whole diagram in small. */
    public void showOverview() {
        tree.show(false);
        book.showPage(overview.control());
        overview.show(true);
    }

    /** Shows the elements as a tree. */
    public void showElements() {
        overview.show(false);
        book.showPage(tree.control());
        tree.show(true);
    }

    /** The diagram in small. */
    public Overview overview() {
        return overview;
    }

    /** The elements. */
    public ElementTree tree() {
        return tree;
    }

    @Override
    public Control getControl() {
        return book;
    }

    @Override
    public void setFocus() {
        book.setFocus();
    }

    @Override
    public ISelection getSelection() {
        return editor.getSite().getSelectionProvider().getSelection();
    }

    @Override
    public void setSelection(ISelection selection) {
        editor.getSite().getSelectionProvider().setSelection(selection);
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        editor.getSite().getSelectionProvider().addSelectionChangedListener(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        editor.getSite().getSelectionProvider().removeSelectionChangedListener(listener);
    }

    @Override
    public void dispose() {
        if (overview != null) {
            overview.show(false);
            tree.show(false);
        }
        super.dispose();
    }
}
