/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.ways;

import java.util.List;
import java.util.Optional;
import org.dilemma.diagram.ui.internal.catalog.OpenDiagrams;
import org.dilemma.diagram.ui.internal.editor.DiagramEditor;
import org.dilemma.diagram.ui.internal.editor.DiagramInput;
import org.dilemma.ui.DilemmaUi;
import org.dilemma.ui.internal.editor.EditorInputs;
import org.dilemma.ui.internal.editor.ScenarioPart;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Goes from one editor of a scenario to another, which selects the same elements. */
public final class SwitchEditor extends AbstractHandler {
    /** The command that opens the form editor. */
    public static final String OPEN_FORM = "org.dilemma.diagram.ui.openForm";
    /** The command that opens a diagram. */
    public static final String OPEN_DIAGRAM = "org.dilemma.diagram.ui.openDiagram";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IEditorPart from = HandlerUtil.getActiveEditorChecked(event);
        List<EObject> selected = selected(from);
        IEditorInput file = from.getEditorInput() instanceof DiagramInput diagram ? diagram.scenario()
                : from.getEditorInput();
        IWorkbenchPage page = from.getSite().getPage();
        try {
            IEditorPart to = OPEN_FORM.equals(event.getCommand().getId())
                    ? page.openEditor(file, DilemmaUi.EDITOR, true,
                            IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID)
                    : diagram(page, file);
            ScenarioPart part = Adapters.adapt(to, ScenarioPart.class);
            if (part != null && part.document().isLoaded() && !selected.isEmpty()) {
                part.reveal(selected);
            }
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
        return null;
    }

    private static List<EObject> selected(IEditorPart editor) {
        ISelection selection = editor.getSite().getSelectionProvider().getSelection();
        return selection instanceof IStructuredSelection elements ? elements.stream()
                .filter(EObject.class::isInstance).map(EObject.class::cast).toList() : List.of();
    }

    /** A diagram that is open already; else the first one of the scenario. */
    private static IEditorPart diagram(IWorkbenchPage page, IEditorInput file) {
        for (IEditorReference reference : page.getEditorReferences()) {
            if (reference.getEditor(false) instanceof DiagramEditor editor
                    && ((DiagramInput) editor.getEditorInput()).scenario().equals(file)) {
                page.activate(editor);
                return editor;
            }
        }
        return new OpenDiagrams(page).open(DiagramInput.of(file)).orElse(null);
    }
}
