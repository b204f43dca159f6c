/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.editor;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.swt.widgets.Display;

/** Tells an editor that its workspace file was changed, moved or deleted. Tells it on the user-interface thread. */
final class InputWatcher implements IResourceChangeListener {
    private final Display display;
    private final Target target;

    /** Whoever edits a file. */
    interface Target {
        /**
         * The file being edited.
         *
         * @return the file, or null where it is not in the workspace
         */
        IFile file();

        /**
         * The file beside it that belongs to it.
         *
         * @return the file, which need not be there; null where it is not in the workspace
         */
        IFile layout();

        /** The content of one of the files changed on disk. */
        void contentChanged();

        /**
         * The file was moved or renamed.
         *
         * @param newFile where it is now
         */
        void moved(IFile newFile);

        /** The file was deleted. */
        void deleted();
    }

    /**
     * Starts to watch.
     *
     * @param display the display whose thread is told
     * @param target who is told
     */
    InputWatcher(Display display, Target target) {
        this.display = display;
        this.target = target;
        ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
    }

    /** Stops watching. */
    void dispose() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        IFile file = target.file();
        if (file == null || event.getDelta() == null) {
            return;
        }
        IResourceDelta beside = event.getDelta().findMember(target.layout().getFullPath());
        if (beside != null && (beside.getKind() != IResourceDelta.CHANGED || hasOtherContent(beside))) {
            tell(target::contentChanged);
        }
        IResourceDelta delta = event.getDelta().findMember(file.getFullPath());
        if (delta == null) {
            return;
        }
        if (delta.getKind() == IResourceDelta.REMOVED) {
            IPath to = (delta.getFlags() & IResourceDelta.MOVED_TO) == 0 ? null : delta.getMovedToPath();
            tell(to == null ? target::deleted
                    : () -> target.moved(ResourcesPlugin.getWorkspace().getRoot().getFile(to)));
        } else if (hasOtherContent(delta) || delta.getKind() == IResourceDelta.ADDED) {
            tell(target::contentChanged);
        }
    }

    private static boolean hasOtherContent(IResourceDelta delta) {
        return (delta.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED)) != 0;
    }

    private void tell(Runnable news) {
        if (!display.isDisposed()) {
            display.asyncExec(news);
        }
    }
}
