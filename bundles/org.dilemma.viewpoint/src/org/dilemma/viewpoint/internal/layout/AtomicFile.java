/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.layout;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes a file so that after a crash either the old or the new content is there, whole. */
public final class AtomicFile {

    private AtomicFile() {
    }

    /**
     * Writes a file by way of a temporary one beside it, and keeps the content it had as FILE.bak.
     *
     * @param file the file; when it is a link, what it points to is written
     * @param content the new content
     * @throws IOException if it cannot be written: the old content stands
     */
    public static void write(Path file, byte[] content) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path temporary = sibling(target, ".tmp");
        try {
            try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.CREATE_NEW,
                    StandardOpenOption.WRITE)) {
                ByteBuffer buffer = ByteBuffer.wrap(content);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
            if (Files.exists(target)) {
                backUp(target);
            }
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void backUp(Path target) throws IOException {
        Path copy = sibling(target, ".bak.tmp");
        try {
            Files.copy(target, copy, StandardCopyOption.COPY_ATTRIBUTES);
            Files.move(copy, target.resolveSibling(target.getFileName() + ".bak"), StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private static Path sibling(Path target, String suffix) {
        return target.resolveSibling("." + UUID.randomUUID() + suffix);
    }
}
