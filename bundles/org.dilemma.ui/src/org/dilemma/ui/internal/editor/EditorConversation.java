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
import java.util.List;
import java.util.Optional;
import org.dilemma.ui.DilemmaUi;
import org.dilemma.ui.internal.Messages;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorRegistry;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.SaveAsDialog;

/** What has to be asked or told about the file of a scenario, once for all its editors. */
public final class EditorConversation implements InputWatcher.Target {
    private static final String TEXT_EDITOR = "org.eclipse.ui.DefaultTextEditor";
    private final SharedScenario scenario;
    private boolean asking;

    /**
     * Makes the conversation about a scenario.
     *
     * @param scenario the scenario
     */
    EditorConversation(SharedScenario scenario) {
        this.scenario = scenario;
    }

    @Override
    public IFile file() {
        return scenario.file();
    }

    @Override
    public IFile layout() {
        return scenario.files().layout();
    }

    @Override
    public void contentChanged() {
        if (asking || isClosed() || !scenario.files().changedOnDisk()) {
            return;
        }
        if (!scenario.isDirty() || ask(Messages.Changed_title, Messages.Changed_message, Messages.Changed_reload,
                Messages.Changed_keep)) {
            scenario.load();
        } else {
            scenario.files().noteDisk();
        }
    }

    @Override
    public void moved(IFile newFile) {
        if (!isClosed()) {
            scenario.moved(newFile);
        }
    }

    @Override
    public void deleted() {
        if (asking || isClosed() || file() == null || file().exists()) {
            return;
        }
        if (scenario.isDirty() && ask(Messages.Deleted_title, Messages.Deleted_message, Messages.Deleted_saveAs,
                Messages.Deleted_close)) {
            scenario.saveAs();
        } else {
            List.copyOf(scenario.parts()).forEach(p -> p.part().getSite().getPage().closeEditor(p.part(), false));
        }
    }

    private boolean isClosed() {
        return scenario.parts().isEmpty();
    }

    /** The editor that the user looks at, or any other of the file. */
    private IEditorPart part() {
        IEditorPart active = scenario.parts().get(0).part().getSite().getPage().getActiveEditor();
        return scenario.parts().stream().map(DocumentPart::part).filter(p -> p == active).findFirst()
                .orElse(scenario.parts().get(0).part());
    }

    private Shell shell() {
        return part().getSite().getShell();
    }

    private boolean ask(String title, String message, String yes, String no) {
        asking = true;
        try {
            return MessageDialog.open(MessageDialog.QUESTION, shell(), title,
                    Messages.bind(message, scenario.input().getName()), SWT.SHEET, yes, no) == 0;
        } finally {
            asking = false;
        }
    }

    /** Finds out whether another program changed or deleted the file. */
    void lookAtFile() {
        if (file() == null) {
            contentChanged();
        } else if (!scenario.files().isSynchronized()) {
            scenario.files().refresh();
        }
    }

    /**
     * Asks before replacing what another program wrote.
     *
     * @return whether the file may be written
     */
    boolean mayOverwrite() {
        return !scenario.files().changedOnDisk() || ask(Messages.Overwrite_title, Messages.Overwrite_message,
                Messages.Overwrite_yes, Messages.Overwrite_no);
    }

    /**
     * Tells that the file could not be written.
     *
     * @param e why
     */
    void reportSaveFailure(IOException e) {
        MessageDialog.openError(shell(), Messages.SaveFailed_title,
                Messages.bind(Messages.SaveFailed_message, scenario.input().getName(), e.getMessage()));
    }

    /**
     * Tells that a file cannot be replaced since it is open itself.
     *
     * @param name name of the file
     */
    void reportOpen(String name) {
        MessageDialog.openInformation(shell(), Messages.SaveOpen_title, Messages.bind(Messages.SaveOpen_message, name));
    }

    /**
     * Tells that the positions of diagrams are not where they belong.
     *
     * @param why why, and where they are
     */
    void reportPositions(String why) {
        MessageDialog.openWarning(shell(), Messages.SavePositions_title, why);
    }

    /**
     * Asks where to save.
     *
     * @return the file, if one was chosen
     */
    Optional<IFile> askForFile() {
        SaveAsDialog dialog = new SaveAsDialog(shell());
        if (file() != null) {
            dialog.setOriginalFile(file());
        } else {
            dialog.setOriginalName(scenario.input().getName());
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
    public void openAsText() {
        String id = PlatformUI.getWorkbench().getEditorRegistry().findEditor(TEXT_EDITOR) == null
                ? IEditorRegistry.SYSTEM_EXTERNAL_EDITOR_ID : TEXT_EDITOR;
        try {
            part().getSite().getPage().openEditor(scenario.input(), id, true,
                    IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID);
        } catch (PartInitException e) {
            ILog.get().log(e.getStatus());
            MessageDialog.openError(shell(), Messages.ReadError_title, e.getMessage());
        }
    }
}
