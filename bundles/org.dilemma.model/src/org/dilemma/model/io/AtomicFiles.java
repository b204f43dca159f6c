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
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes files so that after a crash at any moment either the old or the new content is there, whole: a temporary file
 * in the same folder, flushed to the disk, then renamed over the old one. Safe for several threads and processes; the
 * last one to rename wins.
 */
public final class AtomicFiles {

    private AtomicFiles() {
    }

    /**
     * What a file is to hold.
     *
     * @param file the file; when it is a link, what it points to is written. It keeps its permissions.
     * @param bytes the new content
     */
    public record Content(Path file, byte[] bytes) {
    }

    /**
     * Writes a file and keeps the content it had as FILE.bak.
     *
     * @param file the file; when it is a link, what it points to is written. The file keeps its permissions.
     * @param content the new content
     * @throws IOException if it cannot be written: the message names file and reason, and the old content stands
     */
    public static void writeWithBackup(Path file, byte[] content) throws IOException {
        writeTogether(List.of(new Content(file, content)));
    }

    /**
     * Writes files that belong together, all or none, and keeps the content that each had as FILE.bak. All is on the
     * disk before the first of them is replaced; only a crash just then leaves some of them new and some old, each
     * whole.
     *
     * @param contents the files, in the order in which they are replaced
     * @throws IOException if one cannot be written: the message names file and reason, and all old contents stand
     */
    public static void writeTogether(List<Content> contents) throws IOException {
        List<FileReplacement> files = contents.stream().map(FileReplacement::new).toList();
        try {
            for (Step step : List.<Step>of(FileReplacement::prepare, FileReplacement::replace,
                    FileReplacement::keepOld)) {
                for (FileReplacement file : files) {
                    run(step, file);
                }
            }
        } catch (IOException | RuntimeException e) {
            takeBack(files, e);
            throw e;
        } finally {
            files.forEach(FileReplacement::discard);
        }
    }

    private interface Step {
        void on(FileReplacement file) throws IOException;
    }

    private static void run(Step step, FileReplacement replacement) throws IOException {
        String file = replacement.file().toString();
        try {
            step.on(replacement);
        } catch (AccessDeniedException e) {
            throw new IOException(Messages.get("save.denied", file), e);
        } catch (NoSuchFileException e) {
            throw new IOException(Messages.get("save.no.folder", file), e);
        } catch (FileSystemException e) {
            throw new IOException(Messages.get("save.failed", file, Reasons.of(e)), e);
        }
    }

    private static void takeBack(List<FileReplacement> files, Exception why) {
        for (FileReplacement file : files) {
            try {
                file.takeBack();
            } catch (IOException e) {
                why.addSuppressed(e);
            }
        }
    }
}
