/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.editor;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IURIEditorInput;

/** Finds the file behind an editor input, in the workspace or outside. */
public final class EditorInputs {

    private EditorInputs() {
    }

    /**
     * The workspace file.
     *
     * @param input an editor input
     * @return its file, if it is in the workspace
     */
    public static Optional<IFile> file(IEditorInput input) {
        return Optional.ofNullable(Adapters.adapt(input, IFile.class));
    }

    /**
     * The file on disk.
     *
     * @param input an editor input
     * @return its path, if it is a local file
     */
    public static Optional<Path> path(IEditorInput input) {
        Optional<Path> inWorkspace = file(input).map(IFile::getLocation).map(l -> l.toFile().toPath());
        if (inWorkspace.isPresent()) {
            return inWorkspace;
        }
        URI uri = input instanceof IURIEditorInput uriInput ? uriInput.getURI() : null;
        return uri != null && "file".equals(uri.getScheme()) ? Optional.of(Path.of(uri)) : Optional.empty();
    }
}
