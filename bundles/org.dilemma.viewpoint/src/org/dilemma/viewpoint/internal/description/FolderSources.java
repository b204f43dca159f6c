/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.description;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.dilemma.viewpoint.description.Sources;
import org.eclipse.emf.common.util.URI;

/** The files of one folder. */
public final class FolderSources implements Sources {
    private final Path folder;

    /** Opens files in a folder and below. */
    public FolderSources(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    @Override
    public URI normalize(URI uri) {
        return path(uri).map(path -> URI.createFileURI(path.toString())).orElse(uri);
    }

    @Override
    public Optional<InputStream> open(URI uri) throws IOException {
        Optional<Path> path = path(uri).filter(Files::isRegularFile);
        if (path.isEmpty() || !path.get().toRealPath().startsWith(folder.toRealPath())) {
            return Optional.empty();
        }
        return Optional.of(Files.newInputStream(path.get()));
    }

    private Optional<Path> path(URI uri) {
        try {
            if (uri.isFile() && !uri.isRelative()) {
                return Optional.of(Path.of(uri.toFileString()).normalize()).filter(path -> path.startsWith(folder));
            }
            if (uri.isPlatform() && uri.segmentCount() > 2) {
                return inPlugin(URI.decode(uri.segment(1)), uri);
            }
        } catch (InvalidPathException e) {
            return Optional.empty(); // a name that no file of this system can have
        }
        return Optional.empty();
    }

    private Optional<Path> inPlugin(String name, URI uri) {
        Path own = folder.getFileName();
        Path plugin = own != null && own.toString().equals(name) ? folder : folder.resolve(name);
        Path path = plugin;
        for (int i = 2; i < uri.segmentCount(); i++) {
            path = path.resolve(URI.decode(uri.segment(i)));
        }
        Path file = path.normalize();
        return file.startsWith(folder) ? Optional.of(file) : Optional.empty();
    }
}
