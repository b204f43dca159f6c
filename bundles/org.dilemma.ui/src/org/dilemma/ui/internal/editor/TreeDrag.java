/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.editor;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;

/** Lets a person drag what is selected in a tree; where it is dropped says what becomes of it. */
public final class TreeDrag extends DragSourceAdapter {
    private final TreeViewer viewer;

    private TreeDrag(TreeViewer viewer) {
        this.viewer = viewer;
    }

    /**
     * Makes the nodes of a tree draggable.
     *
     * @param viewer the tree
     * @param operations what may become of them, such as {@link org.eclipse.swt.dnd.DND#DROP_COPY}
     */
    public static void install(TreeViewer viewer, int operations) {
        viewer.addDragSupport(operations, new Transfer[] {LocalSelectionTransfer.getTransfer()},
                new TreeDrag(viewer));
    }

    @Override
    public void dragStart(DragSourceEvent event) {
        event.doit = !viewer.getStructuredSelection().isEmpty();
        LocalSelectionTransfer.getTransfer().setSelection(viewer.getStructuredSelection());
    }

    @Override
    public void dragSetData(DragSourceEvent event) {
        event.data = LocalSelectionTransfer.getTransfer().getSelection();
    }

    @Override
    public void dragFinished(DragSourceEvent event) {
        LocalSelectionTransfer.getTransfer().setSelection(null);
    }
}
