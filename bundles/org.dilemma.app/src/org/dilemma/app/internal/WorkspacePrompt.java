/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.app.internal;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Takes the workspace folder and, where that fails, tells the user why and what to do about it. */
final class WorkspacePrompt {

    private final Display display;

    private final WorkspaceLock lock;

    WorkspacePrompt(Display display, WorkspaceLock lock) {
        this.display = display;
        this.lock = lock;
    }

    /**
     * Takes the folder; as long as the user asks for it, tries again.
     *
     * @return whether the folder is ours; false means that the user gave up
     */
    boolean acquire() {
        WorkspaceLock.Outcome outcome = lock.take();
        while (outcome != WorkspaceLock.Outcome.TAKEN) {
            if (!askToRetry(outcome)) {
                return false;
            }
            outcome = lock.take();
        }
        return true;
    }

    private boolean askToRetry(WorkspaceLock.Outcome outcome) {
        Shell shell = new Shell(display);
        try {
            String[] buttons = {Messages.workspaceRetry, IDialogConstants.CLOSE_LABEL};
            return new MessageDialog(shell, Messages.workspaceTitle, null, explain(outcome), MessageDialog.ERROR, 0,
                    buttons).open() == 0;
        } finally {
            shell.dispose();
        }
    }

    private String explain(WorkspaceLock.Outcome outcome) {
        return switch (outcome) {
            case IN_USE -> NLS.bind(Messages.workspaceInUse, lock.folder());
            case NOT_WRITABLE -> NLS.bind(Messages.workspaceNotWritable, lock.folder());
            case NO_FOLDER, TAKEN -> Messages.workspaceMissing;
        };
    }
}
