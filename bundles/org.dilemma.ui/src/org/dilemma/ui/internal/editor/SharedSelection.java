/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.editor;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;

/**
 * What was selected last in any of the editors of a scenario. The others select it too: at once where they are to be
 * seen, else as soon as they are. For the user-interface thread.
 */
final class SharedSelection {
    private final Set<DocumentPart> upToDate = Collections.newSetFromMap(new IdentityHashMap<>());
    private List<EObject> elements = List.of();
    private boolean showing;

    /**
     * Something was selected in an editor.
     *
     * @param part the editor
     * @param selection what is selected there
     * @param others all editors of the scenario
     */
    void select(DocumentPart part, ISelection selection, List<DocumentPart> others) {
        if (showing) {
            return; // the editor follows another one
        }
        elements = selection instanceof IStructuredSelection structured ? structured.stream()
                .filter(EObject.class::isInstance).map(EObject.class::cast).toList() : List.of();
        upToDate.clear();
        upToDate.add(part);
        others.stream().filter(p -> p.part().getSite().getPage().isPartVisible(p.part())).forEach(this::show);
    }

    /**
     * Shows in an editor what was selected in another, unless it did so already.
     *
     * @param part the editor, which is to be seen
     */
    void show(DocumentPart part) {
        List<EObject> existing = elements.stream().filter(e -> e.eResource() != null).toList();
        if (!showing && part.document().isLoaded() && upToDate.add(part) && !existing.isEmpty()) {
            showing = true;
            try {
                part.reveal(existing);
            } finally {
                showing = false;
            }
        }
    }

    /** Forgets an editor that is closed. */
    void forget(DocumentPart part) {
        upToDate.remove(part);
    }
}
