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
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/** A file that gets new content in steps, each of which can be taken back: the new and the old one wait beside it. */
final class FileReplacement {
    /** As many as Linux follows. */
    private static final int MOST_LINKS = 40;

    private final AtomicFiles.Content content;
    private final String id = "." + UUID.randomUUID();
    private Path target;
    private boolean existed;
    private boolean replaced;
    private boolean kept;

    FileReplacement(AtomicFiles.Content content) {
        this.content = content;
    }

    Path file() {
        return content.file();
    }

    /** Puts the new content and the old one beside the file. */
    void prepare() throws IOException {
        checkUsable(content.file());
        Path found = Files.exists(content.file()) ? content.file().toRealPath() : newFile(content.file());
        if (Files.isDirectory(found)) {
            throw new IOException(Messages.get("save.directory", content.file().toString()));
        }
        existed = Files.exists(found);
        if (existed && !Files.isWritable(found)) {
            throw new AccessDeniedException(found.toString());
        }
        target = found;
        if (existed) {
            if (Files.isDirectory(backup())) {
                throw new FileSystemException(backup().toString(), null, "Is a directory");
            }
            setAside(target);
        }
        write();
        if (existed) {
            keepPermissions();
        }
    }

    /** Replaces the file. */
    void replace() throws IOException {
        Files.move(fresh(), target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        replaced = true;
        flushFolder(target.getParent());
    }

    /** Makes the old content the backup. */
    void keepOld() throws IOException {
        if (existed) {
            Files.move(old(), backup(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            kept = true;
        }
    }

    /** Puts the old content back. */
    void takeBack() throws IOException {
        if (!replaced) {
            return;
        }
        if (kept) {
            Files.deleteIfExists(old());
            setAside(backup());
        }
        if (existed) {
            Files.move(old(), target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } else {
            Files.deleteIfExists(target);
        }
    }

    /** Deletes what still waits beside the file. */
    void discard() {
        if (target == null) {
            return;
        }
        try {
            Files.deleteIfExists(fresh());
            Files.deleteIfExists(old()); // a rename onto a link to the same file leaves both names
        } catch (IOException e) {
            // a hidden file stays behind; nobody is harmed
        }
    }

    private Path fresh() {
        return target.resolveSibling(id + ".tmp");
    }

    private Path old() {
        return target.resolveSibling(id + ".bak.tmp");
    }

    private Path backup() {
        return target.resolveSibling(target.getFileName() + ".bak");
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

    private void setAside(Path existing) throws IOException {
        try {
            Files.createLink(old(), existing);
        } catch (UnsupportedOperationException | FileSystemException e) {
            Files.copy(existing, old(), StandardCopyOption.COPY_ATTRIBUTES); // no hard links here
        }
    }

    private void write() throws IOException {
        try (FileChannel channel = FileChannel.open(fresh(), StandardOpenOption.CREATE_NEW,
                StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(content.bytes());
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException e) { // a full disk: the system's words without the file
            throw new FileSystemException(target.toString(), null, e.getMessage());
        }
    }

    private void keepPermissions() throws IOException {
        // asked of the files, not of their file store, which cannot be found in a changed root
        PosixFileAttributeView before = Files.getFileAttributeView(target, PosixFileAttributeView.class);
        PosixFileAttributeView now = Files.getFileAttributeView(fresh(), PosixFileAttributeView.class);
        if (before != null && now != null) {
            now.setPermissions(before.readAttributes().permissions());
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
