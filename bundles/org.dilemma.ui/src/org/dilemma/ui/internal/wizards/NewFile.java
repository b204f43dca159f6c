/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.wizards;

import java.io.ByteArrayInputStream;
import java.text.Normalizer;
import java.util.Locale;
import org.dilemma.ui.DilemmaUi;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.viewers.IStructuredSelection;

/** Finds a place for a new scenario file and writes it there. */
final class NewFile {
    private static final String DEFAULT_PROJECT = "Scenarios";

    private NewFile() {
    }

    /**
     * The folder to suggest.
     *
     * @param selection what is selected in the workbench
     * @return the folder of the selection, else the first open project, else a project to be made
     */
    static IPath suggestedFolder(IStructuredSelection selection) {
        IResource resource = Adapters.adapt(selection.getFirstElement(), IResource.class);
        if (resource != null && resource.isAccessible()) {
            IContainer container = resource instanceof IContainer c ? c : resource.getParent();
            if (!(container instanceof IWorkspaceRoot)) {
                return container.getFullPath();
            }
        }
        for (IProject project : root().getProjects()) {
            if (project.isOpen()) {
                return project.getFullPath();
            }
        }
        return IPath.ROOT.append(DEFAULT_PROJECT);
    }

    /**
     * A file name that is not taken.
     *
     * @param folder the folder
     * @param base the name without extension
     * @return the base with the extension, and a number where it is taken
     */
    static String freeName(IPath folder, String base) {
        String name = base + "." + DilemmaUi.FILE_EXTENSION;
        for (int i = 2; root().exists(folder.append(name)); i++) {
            name = base + "-" + i + "." + DilemmaUi.FILE_EXTENSION;
        }
        return name;
    }

    /**
     * A file name made of a title.
     *
     * @param title the title
     * @return its letters and digits in lower case, joined by hyphens; "scenario" where it has none
     */
    static String baseName(String title) {
        String name = Normalizer.normalize(title, Normalizer.Form.NFD)
                .toLowerCase(Locale.ENGLISH).replaceAll("\\p{M}", "").replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return name.isEmpty() ? "scenario" : name;
    }

    /**
     * Writes a file, making its project and folders where they are missing.
     *
     * @param path full path of the file in the workspace
     * @param bytes its content
     * @param monitor told of the progress
     * @return the file
     * @throws CoreException if that fails
     */
    static IFile create(IPath path, byte[] bytes, IProgressMonitor monitor) throws CoreException {
        IProject project = root().getProject(path.segment(0));
        if (!project.exists()) {
            project.create(monitor);
        }
        if (!project.isOpen()) {
            project.open(monitor);
        }
        IContainer container = project;
        for (int i = 1; i < path.segmentCount() - 1; i++) {
            IFolder folder = container.getFolder(IPath.fromOSString(path.segment(i)));
            if (!folder.exists()) {
                folder.create(true, true, monitor);
            }
            container = folder;
        }
        IFile file = root().getFile(path);
        file.create(new ByteArrayInputStream(bytes), true, monitor);
        return file;
    }

    /**
     * The root of the workspace.
     *
     * @return the root
     */
    static IWorkspaceRoot root() {
        return ResourcesPlugin.getWorkspace().getRoot();
    }
}
