/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.navigator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dilemma.ui.internal.editor.DocumentPart;
import org.dilemma.ui.internal.model.Elements;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.navigator.ILinkHelper;

/** Where the navigator is linked, an element that is selected there is shown in an open editor of its scenario. */
public final class ElementLink implements ILinkHelper {

    @Override
    public IStructuredSelection findSelection(IEditorInput input) {
        return StructuredSelection.EMPTY; // an editor as a whole stands for its file or diagram
    }

    @Override
    public void activateEditor(IWorkbenchPage page, IStructuredSelection selection) {
        List<EObject> elements = selection.stream().filter(EObject.class::isInstance).map(EObject.class::cast).toList();
        if (!elements.isEmpty()) {
            editor(page, elements.get(0)).ifPresent(part -> {
                page.bringToTop(part.part());
                part.reveal(elements);
            });
        }
    }

    /** The editor that is active, or else the first one, of those that show the scenario. */
    private static Optional<DocumentPart> editor(IWorkbenchPage page, EObject element) {
        List<IEditorPart> editors = new ArrayList<>();
        editors.add(page.getActiveEditor());
        for (IEditorReference reference : page.getEditorReferences()) {
            editors.add(reference.getEditor(false));
        }
        return editors.stream().map(e -> e == null ? null : Adapters.adapt(e, DocumentPart.class))
                .filter(p -> p != null && p.document().isLoaded()
                        && Elements.scenario(element).filter(s -> s == p.document().scenario()).isPresent())
                .findFirst();
    }
}
