/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.editor;

import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;

/** Watches an editor of a scenario: looks at the file when it is activated, and keeps the selection in step. */
final class PartWatcher implements IPartListener2 {
    private final DocumentPart editor;
    private final SharedScenario scenario;
    private final ISelectionChangedListener selecting;
    private ISelectionProvider provider;

    /**
     * Starts to watch.
     *
     * @param editor the editor
     * @param scenario what it edits
     */
    PartWatcher(DocumentPart editor, SharedScenario scenario) {
        this.editor = editor;
        this.scenario = scenario;
        selecting = e -> scenario.selection().select(editor, e.getSelection(), scenario.parts());
        editor.part().getSite().getPage().addPartListener(this);
    }

    /** Stops watching. */
    void dispose() {
        editor.part().getSite().getPage().removePartListener(this);
        if (provider != null) {
            provider.removeSelectionChangedListener(selecting);
        }
        scenario.selection().forget(editor);
    }

    @Override
    public void partActivated(IWorkbenchPartReference reference) {
        if (isEditor(reference)) {
            scenario.conversation().lookAtFile();
        }
    }

    @Override
    public void partVisible(IWorkbenchPartReference reference) {
        if (isEditor(reference)) {
            listen();
            scenario.selection().show(editor);
        }
    }

    /** What an editor selects by itself before it is seen is no choice of a person. */
    private void listen() {
        if (provider == null) {
            provider = editor.part().getSite().getSelectionProvider();
            if (provider != null) {
                provider.addSelectionChangedListener(selecting);
            }
        }
    }

    private boolean isEditor(IWorkbenchPartReference reference) {
        IWorkbenchPart part = reference.getPart(false);
        return part != null && part == editor.part();
    }
}
