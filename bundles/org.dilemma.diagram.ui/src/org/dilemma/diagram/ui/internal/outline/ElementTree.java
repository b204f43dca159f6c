/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.outline;

import java.util.ArrayList;
import java.util.List;
import org.dilemma.diagram.ui.internal.Messages;
import org.dilemma.diagram.ui.internal.editor.DiagramEditor;
import org.dilemma.diagram.ui.internal.parts.ViewPart;
import org.dilemma.ui.internal.AccessibleNames;
import org.dilemma.ui.internal.editor.TreeDrag;
import org.eclipse.gef.EditPart;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The elements of a diagram as a tree, its selection linked with that of the diagram. */
public final class ElementTree {
    private static final int REST_MILLIS = 250;

    private final DiagramEditor editor;
    private final TreeViewer tree;
    private final Runnable follower = this::changed;
    private final Runnable refresh = this::refresh;
    private final ISelectionChangedListener selecting = e -> follow();
    private boolean shown;
    private boolean linking;

    ElementTree(Composite parent, DiagramEditor editor) {
        this.editor = editor;
        tree = new TreeViewer(parent, SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        tree.setUseHashlookup(true);
        AccessibleNames.set(tree.getControl(), Messages.Outline_elements);
        tree.setContentProvider(new OutlineContent());
        tree.setLabelProvider(new OutlineLabels(editor));
        tree.addSelectionChangedListener(e -> lead(e.getStructuredSelection()));
        TreeDrag.install(tree, DND.DROP_COPY);
    }

    /** The tree. */
    public Control control() {
        return tree.getControl();
    }

    /** The viewer of the tree. */
    public TreeViewer viewer() {
        return tree;
    }

    /** Follows the diagram as long as it is to be seen. */
    void show(boolean on) {
        if (on == shown) {
            return;
        }
        shown = on;
        if (on) {
            editor.addViewListener(follower);
            editor.viewer().addSelectionChangedListener(selecting);
            refresh();
            follow();
        } else {
            editor.removeViewListener(follower);
            editor.viewer().removeSelectionChangedListener(selecting);
        }
    }

    private void changed() {
        if (!tree.getControl().isDisposed()) {
            tree.getControl().getDisplay().timerExec(REST_MILLIS, refresh);
        }
    }

    private void refresh() {
        if (!shown || tree.getControl().isDisposed()) {
            return;
        }
        linking = true;
        try {
            if (tree.getInput() != editor.view()) {
                tree.setInput(editor.view());
            } else {
                tree.refresh();
            }
        } finally {
            linking = false;
        }
    }

    private void follow() {
        if (linking || tree.getControl().isDisposed()) {
            return;
        }
        List<Object> elements = new ArrayList<>();
        for (Object part : editor.viewer().getSelectedEditParts()) {
            if (part instanceof ViewPart shownPart) {
                elements.add(shownPart.element());
            }
        }
        linking = true;
        try {
            tree.setSelection(new StructuredSelection(elements), true);
        } finally {
            linking = false;
        }
    }

    private void lead(IStructuredSelection selection) {
        if (linking) {
            return;
        }
        List<EditPart> parts = new ArrayList<>();
        for (Object element : selection.toList()) {
            if (editor.viewer().getEditPartRegistry().get(element) instanceof EditPart part) {
                parts.add(part);
            }
        }
        linking = true;
        try {
            editor.viewer().setSelection(new StructuredSelection(parts));
            if (!parts.isEmpty()) {
                editor.viewer().reveal(parts.get(parts.size() - 1));
            }
        } finally {
            linking = false;
        }
    }
}
