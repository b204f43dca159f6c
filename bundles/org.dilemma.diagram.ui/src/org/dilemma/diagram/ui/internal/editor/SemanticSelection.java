/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.editor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dilemma.diagram.ui.internal.actions.Selected;
import org.dilemma.diagram.ui.internal.parts.ViewPart;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

/**
 * What is selected in a diagram, as the elements of the scenario that it shows: what the other views of the workbench
 * understand.
 */
final class SemanticSelection implements ISelectionProvider {
    private final EditPartViewer viewer;
    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();

    SemanticSelection(EditPartViewer viewer) {
        this.viewer = viewer;
        viewer.addSelectionChangedListener(e -> tell());
    }

    private void tell() {
        SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
        listeners.forEach(l -> l.selectionChanged(event));
    }

    @Override
    public ISelection getSelection() {
        Set<EObject> elements = new LinkedHashSet<>();
        for (Object part : viewer.getSelectedEditParts()) {
            if (part instanceof ViewPart view && view.element().getTarget() != null) {
                elements.add(view.element().getTarget());
            }
        }
        if (elements.isEmpty() && viewer.getContents() instanceof ViewPart diagram) {
            elements.add(diagram.element().getTarget());
        }
        return new StructuredSelection(List.copyOf(elements));
    }

    @Override
    public void setSelection(ISelection selection) {
        select(selection instanceof IStructuredSelection structured
                ? structured.stream().filter(EObject.class::isInstance).map(EObject.class::cast).toList() : List.of());
    }

    private void select(List<EObject> elements) {
        if (viewer.getContents() instanceof ViewPart diagram) {
            Selected.select(viewer, diagram.view().views(elements));
        }
    }

    /**
     * Selects elements and scrolls to them, to the first above all.
     *
     * @param elements elements of the scenario; those that the diagram does not show do not matter
     */
    void reveal(List<EObject> elements) {
        select(elements);
        viewer.flush(); // new parts have a place then
        List<?> parts = viewer.getSelectedEditParts();
        for (int i = parts.size() - 1; i >= 0; i--) {
            viewer.reveal((EditPart) parts.get(i));
        }
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }
}
