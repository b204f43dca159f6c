/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.editor;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dilemma.viewpoint.layout.LayoutFile;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.ui.IEditorInput;

/** The file of a scenario and beside it that of the positions: where they are, and whether others changed them. */
final class ScenarioFile {
    private final IEditorInput input;
    private List<FileStamp> stamps;

    /**
     * Names the file.
     *
     * @param input the file as the workbench names it
     */
    ScenarioFile(IEditorInput input) {
        this.input = input;
        noteDisk();
    }

    IEditorInput input() {
        return input;
    }

    /** The file in the workspace; null where it lies elsewhere. */
    IFile resource() {
        return EditorInputs.file(input).orElse(null);
    }

    /** The file of the positions in the workspace, which need not be there; null where it lies elsewhere. */
    IFile layout() {
        return resource() == null ? null : layoutOf(resource());
    }

    private static IFile layoutOf(IFile scenario) {
        String name = LayoutFile.beside(Path.of(scenario.getName())).getFileName().toString();
        return scenario.getParent().getFile(IPath.fromPortableString(name));
    }

    /** The file on disk. */
    Path path() {
        return EditorInputs.path(input).orElseThrow();
    }

    /** What is on the disk now has been read or written here. */
    void noteDisk() {
        stamps = stampsNow();
    }

    /** Whether others changed one of the files. */
    boolean changedOnDisk() {
        return !stampsNow().equals(stamps);
    }

    private List<FileStamp> stampsNow() {
        return EditorInputs.path(input).map(path -> List.of(FileStamp.of(path), FileStamp.of(LayoutFile.beside(path))))
                .orElse(List.of());
    }

    /** Whether the workspace knows the files as they are on the disk. */
    boolean isSynchronized() {
        return resources().allMatch(f -> f.isSynchronized(IResource.DEPTH_ZERO));
    }

    /** Makes the workspace see the files as they are on the disk. */
    void refresh() {
        resources().forEach(file -> {
            try {
                file.refreshLocal(IResource.DEPTH_ZERO, null);
            } catch (CoreException e) {
                ILog.get().log(e.getStatus());
            }
        });
    }

    private Stream<IFile> resources() {
        return Stream.ofNullable(resource()).flatMap(file -> Stream.of(file, layoutOf(file)));
    }

    /**
     * Lets the positions follow a scenario that was moved or renamed, unless somebody moved them already.
     *
     * @param target where the scenario is now
     */
    void moveLayout(IFile target) {
        IFile from = layout();
        IFile to = layoutOf(target);
        if (from != null && from.exists() && !to.exists() && !from.equals(to)) {
            try {
                from.move(to.getFullPath(), true, null);
            } catch (CoreException e) {
                ILog.get().log(e.getStatus());
            }
        }
    }
}
