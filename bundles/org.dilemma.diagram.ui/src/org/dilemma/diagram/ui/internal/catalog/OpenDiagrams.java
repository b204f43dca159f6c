/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dilemma.diagram.ui.internal.editor.DiagramEditor;
import org.dilemma.diagram.ui.internal.editor.DiagramInput;
import org.dilemma.diagram.ui.internal.table.TableEditor;
import org.dilemma.ui.internal.editor.ScenarioPart;
import org.dilemma.ui.internal.model.ScenarioDocument;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/** The scenarios, diagrams and tables that are open in a page of the workbench. */
public final class OpenDiagrams {
    private final IWorkbenchPage page;

    /**
     * Looks at a page.
     *
     * @param page the page
     */
    public OpenDiagrams(IWorkbenchPage page) {
        this.page = page;
    }

    /**
     * Opens a diagram or table, or brings it to the front.
     *
     * @param input which one
     * @return its editor; empty if it could not be opened, which is logged
     */
    public Optional<IEditorPart> open(DiagramInput input) {
        boolean table = DiagramKind.find(input.description()).filter(DiagramKind::isTable).isPresent();
        try {
            return Optional.ofNullable(page.openEditor(input, table ? TableEditor.ID : DiagramEditor.ID, true,
                    IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID));
        } catch (PartInitException e) {
            ILog.get().log(e.getStatus());
            return Optional.empty();
        }
    }

    /**
     * The document of a scenario file.
     *
     * @param file the file
     * @return empty where no editor has it open
     */
    public Optional<ScenarioDocument> document(IFile file) {
        for (IEditorReference reference : page.getEditorReferences()) {
            ScenarioPart part = Adapters.adapt(reference.getPart(false), ScenarioPart.class);
            if (part != null && file.equals(part.file()) && part.document() != null && part.document().isLoaded()) {
                return Optional.of(part.document());
            }
        }
        return Optional.empty();
    }

    /**
     * The editors that show a diagram or table.
     *
     * @param diagram which one
     */
    public List<IEditorPart> editors(DiagramInput diagram) {
        List<IEditorPart> found = new ArrayList<>();
        for (IEditorReference reference : page.getEditorReferences()) {
            IEditorPart editor = reference.getEditor(false);
            if (editor != null && editor.getEditorInput() instanceof DiagramInput input && input.isSame(diagram)) {
                found.add(editor);
            }
        }
        return found;
    }

    /** The page. */
    public IWorkbenchPage page() {
        return page;
    }
}
