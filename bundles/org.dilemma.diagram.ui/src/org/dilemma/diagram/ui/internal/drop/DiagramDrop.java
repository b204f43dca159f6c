/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.drop;

import java.util.List;
import org.dilemma.diagram.ui.internal.actions.Selected;
import org.dilemma.diagram.ui.internal.catalog.DiagramEntry;
import org.dilemma.diagram.ui.internal.catalog.OpenDiagrams;
import org.dilemma.diagram.ui.internal.editor.DiagramEditor;
import org.dilemma.diagram.ui.internal.parts.ViewPart;
import org.dilemma.viewpoint.layout.Point;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.dilemma.viewpoint.view.DSemanticDecorator;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.util.TransferDropTargetListener;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;

/**
 * Takes what a person drags from a tree to a diagram: elements of the scenario appear or move there, those of others
 * are copied, and diagrams and files open.
 */
public final class DiagramDrop extends DropTargetAdapter implements TransferDropTargetListener {
    private final DiagramEditor editor;

    /**
     * For one editor.
     *
     * @param editor the editor, with its viewer
     */
    public DiagramDrop(DiagramEditor editor) {
        this.editor = editor;
    }

    @Override
    public Transfer getTransfer() {
        return LocalSelectionTransfer.getTransfer();
    }

    @Override
    public boolean isEnabled(DropTargetEvent event) {
        return LocalSelectionTransfer.getTransfer().isSupportedType(event.currentDataType);
    }

    private static ISelection dragged() {
        return LocalSelectionTransfer.getTransfer().getSelection();
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        dragOver(event);
    }

    @Override
    public void dragOperationChanged(DropTargetEvent event) {
        dragOver(event);
    }

    @Override
    public void dragOver(DropTargetEvent event) {
        event.feedback = DND.FEEDBACK_SCROLL;
        event.detail = !isTaken(dragged()) ? DND.DROP_NONE
                : (event.operations & DND.DROP_COPY) != 0 ? DND.DROP_COPY : event.operations & DND.DROP_MOVE;
    }

    private boolean isTaken(ISelection dragged) {
        return editor.view() != null && !Dragged.elements(dragged).isEmpty() || opens(dragged);
    }

    private static boolean opens(ISelection dragged) {
        return dragged instanceof IStructuredSelection items && !items.isEmpty()
                && items.stream().allMatch(i -> i instanceof DiagramEntry || i instanceof IFile);
    }

    @Override
    public void drop(DropTargetEvent event) {
        ISelection dragged = dragged();
        if (opens(dragged)) {
            ((IStructuredSelection) dragged).forEach(this::open);
        } else if (isTaken(dragged)) {
            drop(Dragged.elements(dragged), editor.viewer().getControl().toControl(event.x, event.y));
        }
    }

    private void open(Object item) {
        try {
            if (item instanceof DiagramEntry entry) {
                new OpenDiagrams(editor.getSite().getPage()).open(entry.input());
            } else {
                IDE.openEditor(editor.getSite().getPage(), (IFile) item);
            }
        } catch (PartInitException e) {
            ILog.get().log(e.getStatus());
        }
    }

    private void drop(List<EObject> elements, org.eclipse.swt.graphics.Point at) {
        org.eclipse.draw2d.geometry.Point place = new org.eclipse.draw2d.geometry.Point(at.x, at.y);
        ((GraphicalEditPart) editor.viewer().getContents()).getFigure().translateToRelative(place);
        Dropping.Outcome outcome = new Dropping(editor.view()).drop(elements, container(at),
                new Point(place.x, place.y));
        editor.viewer().flush();
        List<DDiagramElement> shown = editor.view().views(outcome.elements());
        Selected.select(editor.viewer(), shown);
        editor.getEditorSite().getActionBars().getStatusLineManager()
                .setMessage(outcome.message().isEmpty() ? null : outcome.message());
        editor.getSite().getPage().activate(editor);
    }

    private DSemanticDecorator container(org.eclipse.swt.graphics.Point at) {
        EditPart part = editor.viewer().findObjectAt(new org.eclipse.draw2d.geometry.Point(at.x, at.y));
        for (EditPart each = part; each != null; each = each.getParent()) {
            if (each instanceof ViewPart shown && shown.element() instanceof DSemanticDecorator container) {
                return container;
            }
        }
        return editor.view().diagram();
    }
}
