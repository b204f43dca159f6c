/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.model.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.UUID;

/**
 * Writes files so that after a crash at any moment either the old or the new content is there, whole: a temporary file
 * in the same folder, flushed to the disk, then renamed over the old one. Safe for several threads and processes; the
 * last one to rename wins.
 */
public final class AtomicFiles {

    /** As many as Linux follows. */
    private static final int MOST_LINKS = 40;

    private AtomicFiles() {
    }

    /**
     * Writes a file and keeps the content it had as FILE.bak.
     *
     * @param file the file; when it is a link, what it points to is written. The file keeps its permissions.
     * @param content the new content
     * @throws IOException if it cannot be written: the message names file and reason, and the old content stands
     */
    public static void writeWithBackup(Path file, byte[] content) throws IOException {
        checkUsable(file);
        try {
            Path target = Files.exists(file) ? file.toRealPath() : newFile(file);
            if (Files.isDirectory(target)) {
                throw new IOException(Messages.get("save.directory", file.toString()));
            }
            if (Files.exists(target)) {
                if (!Files.isWritable(target)) {
                    throw new AccessDeniedException(target.toString());
                }
                backUp(target);
            }
            replace(target, content);
        } catch (AccessDeniedException e) {
            throw new IOException(Messages.get("save.denied", file.toString()), e);
        } catch (NoSuchFileException e) {
            throw new IOException(Messages.get("save.no.folder", file.toString()), e);
        } catch (FileSystemException e) {
            throw new IOException(Messages.get("save.failed", file.toString(), Reasons.of(e)), e);
        }
    }

    /** A path that no file can have is not a matter of the disk. */
    private static void checkUsable(Path file) throws IOException {
        try {
            Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException | AccessDeniedException e) {
            // a new file, or told when it is written
        } catch (FileSystemException e) {
            throw new IOException(Messages.get("save.unusable", file.toString(), Reasons.of(e)), e);
        }
    }

    /** Where a file that does not exist yet will be: links are followed, so that they stay links. */
    private static Path newFile(Path file) throws IOException {
        Path at = file.toAbsolutePath();
        for (int links = 0; links < MOST_LINKS; links++) {
            if (!Files.isSymbolicLink(at)) {
                if (links > 0 && !Files.isDirectory(at.getParent())) {
                    break;
                }
                return at;
            }
            at = at.resolveSibling(Files.readSymbolicLink(at));
        }
        throw new IOException(Messages.get("save.broken.link", file.toString()));
    }

    private static void replace(Path target, byte[] content) throws IOException {
        Path temporary = sibling(target, ".tmp");
        try {
            try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.CREATE_NEW,
                    StandardOpenOption.WRITE)) {
                ByteBuffer buffer = ByteBuffer.wrap(content);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            } catch (FileSystemException e) {
                throw e;
            } catch (IOException e) { // a full disk: the system's words without the file
                throw new FileSystemException(target.toString(), null, e.getMessage());
            }
            keepPermissions(target, temporary);
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
        flushFolder(target.getParent());
    }

    private static void backUp(Path target) throws IOException {
        Path backup = target.resolveSibling(target.getFileName() + ".bak");
        Path temporary = sibling(target, ".bak.tmp");
        try {
            try {
                Files.createLink(temporary, target);
            } catch (UnsupportedOperationException | FileSystemException e) {
                Files.copy(target, temporary, StandardCopyOption.COPY_ATTRIBUTES); // no hard links here
            }
            Files.move(temporary, backup, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary); // a rename onto a link to the same file leaves both names
        }
    }

    private static Path sibling(Path target, String suffix) {
        return target.resolveSibling("." + UUID.randomUUID() + suffix);
    }

    private static void keepPermissions(Path target, Path temporary) throws IOException {
        // asked of the files, not of their file store, which cannot be found in a changed root
        PosixFileAttributeView old = Files.getFileAttributeView(target, PosixFileAttributeView.class);
        PosixFileAttributeView fresh = Files.getFileAttributeView(temporary, PosixFileAttributeView.class);
        if (Files.exists(target) && old != null && fresh != null) {
            fresh.setPermissions(old.readAttributes().permissions());
        }
    }

    private static void flushFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // not every system lets a folder be flushed; the content itself is on the disk
        }
    }
}
