/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.cli.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.dilemma.examples.Example;

/** Writes examples into a folder, and over nothing unless told to. */
final class ExampleWriter {
    private static final String EXTENSION = ".dilemma";

    private final Path folder;
    private final boolean force;

    ExampleWriter(Path folder, boolean force) {
        this.folder = folder;
        this.force = force;
    }

    /**
     * Writes an example, whole or not at all.
     *
     * @param example what to write
     * @return the file
     * @throws RefusedException if the file exists and may not be replaced, or the name leads out of the folder
     * @throws IOException if it cannot be written
     */
    Path write(Example example) throws IOException {
        Path target = folder.resolve(example.name() + EXTENSION);
        if (!folder.equals(target.getParent()) || target.getFileName().toString().startsWith("..")) {
            throw new RefusedException(Messages.get("examples.bad-name", example.name()));
        }
        if (!force && Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new RefusedException(Messages.get("examples.exists", target));
        }
        Files.createDirectories(folder);
        Path part = Files.createTempFile(folder, example.name(), ".part");
        try {
            URLConnection connection = example.location().openConnection();
            connection.setUseCaches(false);
            try (InputStream content = connection.getInputStream()) {
                Files.copy(content, part, StandardCopyOption.REPLACE_EXISTING);
            }
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
        return target;
    }

    /** The example is not written, for a reason that the message gives. */
    static final class RefusedException extends IOException {
        private static final long serialVersionUID = 1L;

        RefusedException(String message) {
            super(message);
        }
    }
}
