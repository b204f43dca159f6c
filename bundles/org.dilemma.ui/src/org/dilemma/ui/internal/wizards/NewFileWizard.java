/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.wizards;

import java.lang.reflect.InvocationTargetException;
import org.dilemma.ui.DilemmaUi;
import org.dilemma.ui.internal.Messages;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.WorkspaceModifyOperation;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;

/** A wizard that writes one new file and opens it. */
abstract class NewFileWizard extends Wizard implements INewWizard {
    private IWorkbench workbench;
    private IStructuredSelection selection;

    @Override
    public void init(IWorkbench newWorkbench, IStructuredSelection newSelection) {
        workbench = newWorkbench;
        selection = newSelection;
        setNeedsProgressMonitor(true);
    }

    /**
     * What was selected in the workbench when the wizard was opened.
     *
     * @return the selection
     */
    IStructuredSelection selection() {
        return selection;
    }

    /**
     * Writes a file and opens it; tells the user where that fails.
     *
     * @param path its full path in the workspace
     * @param bytes its content
     * @return whether it was written
     */
    boolean createAndOpen(IPath path, byte[] bytes) {
        IFile file = NewFile.root().getFile(path);
        try {
            getContainer().run(true, false, new WorkspaceModifyOperation() {
                @Override
                protected void execute(IProgressMonitor monitor) throws CoreException {
                    NewFile.create(path, bytes, monitor);
                }
            });
            IWorkbenchPage page = workbench.getActiveWorkbenchWindow().getActivePage();
            BasicNewResourceWizard.selectAndReveal(file, workbench.getActiveWorkbenchWindow());
            open(page, file);
            return true;
        } catch (InvocationTargetException e) {
            fail(e.getTargetException());
        } catch (PartInitException e) {
            fail(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    /** Opens the diagram, now and whenever the file is opened; the tree and forms where no bundle draws diagrams. */
    private static void open(IWorkbenchPage page, IFile file) throws PartInitException {
        if (PlatformUI.getWorkbench().getEditorRegistry().findEditor(DilemmaUi.DIAGRAM_EDITOR) != null) {
            IDE.setDefaultEditor(file, DilemmaUi.DIAGRAM_EDITOR);
        }
        IDE.openEditor(page, file);
    }

    /**
     * Tells the user that the wizard could not finish.
     *
     * @param cause why
     */
    void fail(Throwable cause) {
        ILog.get().error("The new file could not be written.", cause);
        MessageDialog.openError(getShell(), getWindowTitle(),
                Messages.bind(Messages.Wizard_failed, cause.getMessage()));
    }
}
