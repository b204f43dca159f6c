/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.description;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.dilemma.viewpoint.internal.description.FolderSources;
import org.eclipse.emf.common.util.URI;

/**
 * Opens the files that a specification consists of or refers to. A reader opens files through this interface only: what
 * it does not give, no specification can reach. Implemented by those who load specifications.
 */
@FunctionalInterface
public interface Sources {

    /** Gives nothing: a specification read from a stream then stands alone. */
    Sources NONE = uri -> Optional.empty();

    /**
     * Opens a file.
     *
     * @param uri an absolute URI without fragment, for instance {@code file:/x/y.odesign} or
     *            {@code platform:/plugin/org.example/description/y.odesign}
     * @return its content, which the caller closes; empty if there is no such file or it must not be read
     * @throws IOException if it exists and cannot be read
     */
    Optional<InputStream> open(URI uri) throws IOException;

    /**
     * The one address of a file that can be called by several, for instance by its path and by
     * {@code platform:/plugin}; by default the one that is given. A file is read once for each address.
     */
    default URI normalize(URI uri) {
        return uri;
    }

    /**
     * The files in a folder and below, by their {@code file:} address; and those of a plug-in or project, by
     * {@code platform:/plugin/name/...} or {@code platform:/resource/name/...}, if the folder or a folder in it has
     * that name. Nothing outside the folder is opened, not even through a link.
     *
     * @param folder an existing folder
     */
    static Sources folder(Path folder) {
        return new FolderSources(folder);
    }
}
