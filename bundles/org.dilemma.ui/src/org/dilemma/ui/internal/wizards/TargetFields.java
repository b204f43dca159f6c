/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.wizards;

import java.util.Optional;
import org.dilemma.ui.DilemmaUi;
import org.dilemma.ui.internal.Messages;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.ContainerSelectionDialog;

/** Folder and file name of a new file. The name follows a suggestion until the user writes another. */
final class TargetFields {
    private final Text folder;
    private final Text name;
    private String suggested = "";

    /**
     * Makes the fields, in a grid of three columns.
     *
     * @param parent their parent
     * @param initialFolder the folder to start with
     * @param changed told of every change
     */
    TargetFields(Composite parent, IPath initialFolder, Runnable changed) {
        new Label(parent, SWT.NONE).setText(Messages.Wizard_folder);
        folder = new Text(parent, SWT.BORDER);
        folder.setText(initialFolder.makeRelative().toString());
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(folder);
        Button browse = new Button(parent, SWT.PUSH);
        browse.setText(Messages.Wizard_browse);
        browse.addListener(SWT.Selection, e -> browse());
        new Label(parent, SWT.NONE).setText(Messages.Wizard_fileName);
        name = new Text(parent, SWT.BORDER);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(name);
        folder.addModifyListener(e -> changed.run());
        name.addModifyListener(e -> changed.run());
    }

    private void browse() {
        ContainerSelectionDialog dialog = new ContainerSelectionDialog(folder.getShell(), null, true,
                Messages.Wizard_chooseFolder);
        if (dialog.open() == Window.OK && dialog.getResult().length == 1
                && dialog.getResult()[0] instanceof IPath path) {
            folder.setText(path.makeRelative().toString());
        }
    }

    /**
     * Suggests a file name.
     *
     * @param base the name without extension
     */
    void suggest(String base) {
        if (name.getText().equals(suggested)) {
            suggested = NewFile.freeName(folder(), base);
            name.setText(suggested);
        }
    }

    private IPath folder() {
        return IPath.ROOT.append(IPath.fromPortableString(folder.getText().strip()));
    }

    /**
     * Full path of the file in the workspace.
     *
     * @return the path; complete only where there is no problem
     */
    IPath path() {
        String file = name.getText().strip();
        String extension = "." + DilemmaUi.FILE_EXTENSION;
        return folder().append(file.endsWith(extension) ? file : file + extension);
    }

    /**
     * What is wrong with the fields.
     *
     * @return a sentence that says how to mend it, or nothing
     */
    Optional<String> problem() {
        if (folder().segmentCount() == 0) {
            return Optional.of(Messages.Wizard_needFolder);
        }
        if (name.getText().isBlank()) {
            return Optional.of(Messages.Wizard_needName);
        }
        for (int i = 0; i < path().segmentCount(); i++) {
            IStatus status = ResourcesPlugin.getWorkspace().validateName(path().segment(i),
                    i == 0 ? IResource.PROJECT : i < path().segmentCount() - 1 ? IResource.FOLDER : IResource.FILE);
            if (!status.isOK()) {
                return Optional.of(status.getMessage());
            }
        }
        IProject project = NewFile.root().getProject(path().segment(0));
        if (project.exists() && !project.isOpen()) {
            return Optional.of(Messages.bind(Messages.Wizard_closedProject, project.getName()));
        }
        IResource taken = NewFile.root().findMember(folder());
        if (taken != null && !(taken instanceof IContainer)) {
            return Optional.of(Messages.bind(Messages.Wizard_notAFolder, folder.getText()));
        }
        return NewFile.root().exists(path()) ? Optional.of(Messages.bind(Messages.Wizard_exists, path().lastSegment()))
                : Optional.empty();
    }
}
