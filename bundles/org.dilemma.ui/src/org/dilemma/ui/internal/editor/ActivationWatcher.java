/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.editor;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;

/** Looks at the file whenever the editor is activated, since other programs may have changed it meanwhile. */
final class ActivationWatcher implements IPartListener2 {
    private final IWorkbenchPart part;
    private final EditorConversation conversation;

    /**
     * Starts to watch.
     *
     * @param part the editor
     * @param conversation looks at the file
     */
    ActivationWatcher(IWorkbenchPart part, EditorConversation conversation) {
        this.part = part;
        this.conversation = conversation;
        part.getSite().getPage().addPartListener(this);
    }

    /** Stops watching. */
    void dispose() {
        part.getSite().getPage().removePartListener(this);
    }

    @Override
    public void partActivated(IWorkbenchPartReference reference) {
        if (reference.getPart(false) == part) {
            conversation.lookAtFile();
        }
    }
}
