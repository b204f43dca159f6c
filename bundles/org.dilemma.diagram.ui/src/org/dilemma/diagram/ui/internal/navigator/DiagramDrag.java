/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.navigator;

import java.util.List;
import org.dilemma.diagram.ui.internal.catalog.DiagramEntry;
import org.dilemma.diagram.ui.internal.editor.DiagramEditor;
import org.dilemma.diagram.ui.internal.table.TableEditor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.ui.navigator.CommonDragAdapterAssistant;
import org.eclipse.ui.part.EditorInputTransfer;
import org.eclipse.ui.part.EditorInputTransfer.EditorInputData;

/** Lets a person drag diagrams and tables from the navigator to the editors, where they open. */
public final class DiagramDrag extends CommonDragAdapterAssistant {

    @Override
    public Transfer[] getSupportedTransferTypes() {
        return new Transfer[] {EditorInputTransfer.getInstance()};
    }

    @Override
    public boolean setDragData(DragSourceEvent event, IStructuredSelection selection) {
        List<?> items = selection.toList();
        if (items.isEmpty() || !items.stream().allMatch(DiagramEntry.class::isInstance)) {
            return false;
        }
        event.data = items.stream().map(i -> data((DiagramEntry) i)).toArray(EditorInputData[]::new);
        return true;
    }

    private static EditorInputData data(DiagramEntry entry) {
        return EditorInputTransfer.createEditorInputData(entry.isTable() ? TableEditor.ID : DiagramEditor.ID,
                entry.input());
    }
}
