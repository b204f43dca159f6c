/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.ways;

import org.dilemma.diagram.ui.internal.catalog.OpenDiagrams;
import org.dilemma.diagram.ui.internal.editor.DiagramEditor;
import org.dilemma.diagram.ui.internal.editor.DiagramInput;
import org.dilemma.ui.DilemmaUi;
import org.dilemma.ui.internal.editor.EditorInputs;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Goes from one editor of a scenario to another, which shows what was selected. */
public final class SwitchEditor extends AbstractHandler {
    /** The command that opens the form editor. */
    public static final String OPEN_FORM = "org.dilemma.diagram.ui.openForm";
    /** The command that opens a diagram. */
    public static final String OPEN_DIAGRAM = "org.dilemma.diagram.ui.openDiagram";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IEditorPart from = HandlerUtil.getActiveEditorChecked(event);
        IEditorInput file = from.getEditorInput() instanceof DiagramInput diagram ? diagram.scenario()
                : from.getEditorInput();
        IWorkbenchPage page = from.getSite().getPage();
        try {
            if (OPEN_FORM.equals(event.getCommand().getId())) {
                page.openEditor(file, DilemmaUi.EDITOR, true, IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID);
            } else {
                openDiagram(page, file);
            }
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
        return null;
    }

    /** Shows a diagram that is open already; else the first one of the scenario. */
    private static void openDiagram(IWorkbenchPage page, IEditorInput file) {
        for (IEditorReference reference : page.getEditorReferences()) {
            if (reference.getEditor(false) instanceof DiagramEditor editor
                    && ((DiagramInput) editor.getEditorInput()).scenario().equals(file)) {
                page.activate(editor);
                return;
            }
        }
        new OpenDiagrams(page).open(DiagramInput.of(file));
    }
}
