/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.cli.internal;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;

/** Says what is wrong with a file in words, where Java only gives its path. */
final class IoProblems {
    private IoProblems() {
    }

    /** What is wrong, without full stop. */
    static String describe(Exception problem) {
        if (problem instanceof AccessDeniedException denied) {
            return Messages.get("io.denied", denied.getFile());
        }
        if (problem instanceof FileAlreadyExistsException exists) {
            return Messages.get("io.no-folder", exists.getFile());
        }
        if (problem instanceof FileSystemException other && other.getReason() == null) {
            return Messages.get("io.not-possible", other.getFile());
        }
        return problem.getMessage() == null ? problem.getClass().getSimpleName() : problem.getMessage();
    }
}
