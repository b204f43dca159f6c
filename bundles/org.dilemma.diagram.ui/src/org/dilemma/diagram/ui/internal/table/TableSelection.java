/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dilemma.viewpoint.table.TableSession;
import org.dilemma.viewpoint.view.DColumn;
import org.dilemma.viewpoint.view.DLine;
import org.dilemma.viewpoint.view.DTable;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerCell;

/** What is selected in a table as elements of the scenario: what the cell at the focus shows, else the lines. */
final class TableSelection implements ISelectionProvider {
    private final TreeViewer viewer;
    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();

    TableSelection(TreeViewer viewer) {
        this.viewer = viewer;
        viewer.addSelectionChangedListener(e -> listeners.forEach(
                l -> l.selectionChanged(new SelectionChangedEvent(this, getSelection()))));
    }

    @Override
    public ISelection getSelection() {
        Set<EObject> elements = new LinkedHashSet<>();
        for (Object line : viewer.getStructuredSelection().toList()) {
            elements.add(element((DLine) line));
        }
        elements.remove(null);
        return new StructuredSelection(List.copyOf(elements));
    }

    private EObject element(DLine line) {
        ViewerCell focus = viewer.getColumnViewerEditor() == null ? null
                : viewer.getColumnViewerEditor().getFocusCell();
        if (focus != null && focus.getElement() == line && focus.getColumnIndex() > 0
                && viewer.getInput() instanceof DTable table) {
            List<DColumn> columns = table.getColumns().stream().filter(DColumn::isVisible).toList();
            if (focus.getColumnIndex() <= columns.size()) {
                return TableSession.cell(line, columns.get(focus.getColumnIndex() - 1))
                        .map(cell -> (EObject) cell.getTarget()).orElse(line.getTarget());
            }
        }
        return line.getTarget();
    }

    @Override
    public void setSelection(ISelection selection) {
        List<DLine> lines = new ArrayList<>();
        if (selection instanceof IStructuredSelection structured && viewer.getInput() instanceof DTable table) {
            List<?> elements = structured.toList();
            table.eAllContents().forEachRemaining(view -> {
                if (view instanceof DLine line && elements.contains(line.getTarget())) {
                    lines.add(line);
                }
            });
        }
        viewer.setSelection(new StructuredSelection(lines), true);
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
