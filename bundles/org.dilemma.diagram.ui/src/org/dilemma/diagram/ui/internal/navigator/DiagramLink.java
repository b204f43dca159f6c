/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.navigator;

import org.dilemma.diagram.ui.internal.catalog.DiagramEntry;
import org.dilemma.diagram.ui.internal.catalog.DiagramList;
import org.dilemma.diagram.ui.internal.catalog.OpenDiagrams;
import org.dilemma.diagram.ui.internal.editor.DiagramInput;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.ILinkHelper;

/** Links the diagrams and tables in the navigator with their editors, where the navigator is linked. */
public final class DiagramLink implements ILinkHelper {

    @Override
    public IStructuredSelection findSelection(IEditorInput input) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window == null || !(input instanceof DiagramInput diagram)) {
            return StructuredSelection.EMPTY;
        }
        OpenDiagrams open = new OpenDiagrams(window.getActivePage());
        return diagram.file().flatMap(file -> DiagramList.of(file, DiagramList.saved(file, open.document(file))).stream()
                .filter(e -> e.input().isSame(diagram)).findFirst()).map(StructuredSelection::new)
                .orElse(StructuredSelection.EMPTY);
    }

    @Override
    public void activateEditor(IWorkbenchPage page, IStructuredSelection selection) {
        if (selection.size() == 1 && selection.getFirstElement() instanceof DiagramEntry entry) {
            new OpenDiagrams(page).editors(entry.input()).stream().findFirst().ifPresent(page::bringToTop);
        }
    }
}
