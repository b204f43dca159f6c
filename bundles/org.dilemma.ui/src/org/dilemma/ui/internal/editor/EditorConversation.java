/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.editor;

import java.io.IOException;
import java.util.Optional;
import org.dilemma.ui.DilemmaUi;
import org.dilemma.ui.internal.Messages;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IEditorRegistry;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.SaveAsDialog;

/** What a scenario editor has to ask or tell the user about its file. */
final class EditorConversation implements InputWatcher.Target {
    private static final String TEXT_EDITOR = "org.eclipse.ui.DefaultTextEditor";
    private final ScenarioEditor editor;
    private boolean asking;

    /**
     * Makes the conversation of an editor.
     *
     * @param editor the editor
     */
    EditorConversation(ScenarioEditor editor) {
        this.editor = editor;
    }

    @Override
    public IFile file() {
        return editor.file();
    }

    @Override
    public void contentChanged() {
        if (asking || isClosed() || !editor.changedOnDisk()) {
            return;
        }
        if (!editor.isDirty() || ask(Messages.Changed_title, Messages.Changed_message, Messages.Changed_reload,
                Messages.Changed_keep)) {
            editor.load();
        } else {
            editor.ignoreDisk();
        }
    }

    @Override
    public void moved(IFile newFile) {
        if (!isClosed()) {
            editor.become(newFile);
        }
    }

    @Override
    public void deleted() {
        if (asking || isClosed() || file() == null || file().exists()) {
            return;
        }
        if (editor.isDirty() && ask(Messages.Deleted_title, Messages.Deleted_message, Messages.Deleted_saveAs,
                Messages.Deleted_close)) {
            editor.doSaveAs();
        } else {
            page().closeEditor(editor, false);
        }
    }

    private boolean isClosed() {
        return editor.getSite() == null || editor.getSite().getShell() == null
                || page().findEditor(editor.getEditorInput()) == null;
    }

    private IWorkbenchPage page() {
        return editor.getSite().getPage();
    }

    private boolean ask(String title, String message, String yes, String no) {
        asking = true;
        try {
            return MessageDialog.open(MessageDialog.QUESTION, editor.getSite().getShell(), title,
                    Messages.bind(message, editor.getEditorInput().getName()), SWT.SHEET, yes, no) == 0;
        } finally {
            asking = false;
        }
    }

    /** Finds out whether another program changed or deleted the file. */
    void lookAtFile() {
        if (file() != null && !file().isSynchronized(IResource.DEPTH_ZERO)) {
            refreshFile();
        } else if (file() == null) {
            contentChanged();
        }
    }

    /** Makes the workspace see the file as it is on disk. */
    void refreshFile() {
        if (file() != null) {
            try {
                file().refreshLocal(IResource.DEPTH_ZERO, null);
            } catch (CoreException e) {
                ILog.get().log(e.getStatus());
            }
        }
    }

    /**
     * Asks before replacing what another program wrote.
     *
     * @return whether the file may be written
     */
    boolean mayOverwrite() {
        return !editor.changedOnDisk() || ask(Messages.Overwrite_title, Messages.Overwrite_message,
                Messages.Overwrite_yes, Messages.Overwrite_no);
    }

    /**
     * Tells that the file could not be written.
     *
     * @param e why
     */
    void reportSaveFailure(IOException e) {
        MessageDialog.openError(editor.getSite().getShell(), Messages.SaveFailed_title,
                Messages.bind(Messages.SaveFailed_message, editor.getEditorInput().getName(), e.getMessage()));
    }

    /**
     * Asks where to save.
     *
     * @return the file, if one was chosen
     */
    Optional<IFile> askForFile() {
        SaveAsDialog dialog = new SaveAsDialog(editor.getSite().getShell());
        if (file() != null) {
            dialog.setOriginalFile(file());
        } else {
            dialog.setOriginalName(editor.getEditorInput().getName());
        }
        if (dialog.open() != Window.OK || dialog.getResult() == null) {
            return Optional.empty();
        }
        IPath path = dialog.getResult();
        IPath named = DilemmaUi.FILE_EXTENSION.equals(path.getFileExtension()) ? path
                : path.addFileExtension(DilemmaUi.FILE_EXTENSION);
        return Optional.of(ResourcesPlugin.getWorkspace().getRoot().getFile(named));
    }

    /** Opens the file in a text editor, so that what cannot be read can be mended. */
    void openAsText() {
        String id = PlatformUI.getWorkbench().getEditorRegistry().findEditor(TEXT_EDITOR) == null
                ? IEditorRegistry.SYSTEM_EXTERNAL_EDITOR_ID : TEXT_EDITOR;
        try {
            page().openEditor(editor.getEditorInput(), id, true,
                    IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID);
        } catch (PartInitException e) {
            ILog.get().log(e.getStatus());
            MessageDialog.openError(editor.getSite().getShell(), Messages.ReadError_title, e.getMessage());
        }
    }
}
