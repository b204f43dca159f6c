/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.editor;

import java.util.function.Consumer;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;

/** Tells which scenario part is the active editor of a page. */
public final class EditorTracker implements IPartListener2 {
    private final IWorkbenchPage page;
    private final Consumer<ScenarioPart> listener;

    /**
     * Starts to track, and tells of the editor that is active now.
     *
     * @param page the page
     * @param listener told of the scenario part, or null where the active editor is none
     */
    public EditorTracker(IWorkbenchPage page, Consumer<ScenarioPart> listener) {
        this.page = page;
        this.listener = listener;
        page.addPartListener(this);
        tell();
    }

    /** Stops tracking. */
    public void dispose() {
        page.removePartListener(this);
    }

    private void tell() {
        IWorkbenchPart editor = page.getActiveEditor();
        listener.accept(editor == null ? null : Adapters.adapt(editor, ScenarioPart.class));
    }

    @Override
    public void partActivated(IWorkbenchPartReference reference) {
        tell();
    }

    @Override
    public void partBroughtToTop(IWorkbenchPartReference reference) {
        tell();
    }

    @Override
    public void partOpened(IWorkbenchPartReference reference) {
        tell();
    }

    @Override
    public void partClosed(IWorkbenchPartReference reference) {
        tell();
    }
}
