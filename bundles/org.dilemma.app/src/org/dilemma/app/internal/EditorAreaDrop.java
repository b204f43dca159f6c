/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.app.internal;

import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.EditorInputTransfer;
import org.eclipse.ui.part.EditorInputTransfer.EditorInputData;
import org.eclipse.ui.part.ResourceTransfer;

/** Opens files, diagrams and tables that a person drops on the editor area. */
final class EditorAreaDrop extends DropTargetAdapter {
    /** What can be dropped. */
    static final List<Transfer> TRANSFERS = List.of(EditorInputTransfer.getInstance(), ResourceTransfer.getInstance());

    private final IWorkbenchWindow window;

    EditorAreaDrop(IWorkbenchWindow window) {
        this.window = window;
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        event.detail = (event.operations & DND.DROP_COPY) != 0 ? DND.DROP_COPY : DND.DROP_NONE;
    }

    @Override
    public void drop(DropTargetEvent event) {
        IWorkbenchPage page = window.getActivePage();
        try {
            if (event.data instanceof EditorInputData[] inputs) {
                for (EditorInputData input : inputs) {
                    page.openEditor(input.input, input.editorId, true,
                            IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID);
                }
            } else if (event.data instanceof IResource[] resources) {
                for (IResource resource : resources) {
                    if (resource instanceof IFile file) {
                        IDE.openEditor(page, file);
                    }
                }
            }
        } catch (PartInitException e) {
            ILog.get().log(e.getStatus());
        }
    }
}
