/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.cli.internal;

import java.nio.file.InvalidPathException;
import org.dilemma.model.io.ScenarioReadException;

/** A file of the command line that is no scenario that could be read. */
final class UnreadableFileException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String element;
    private final int line;
    private final String text;

    /** The file is there, or should be, but is not a scenario. */
    UnreadableFileException(ScenarioReadException problem) {
        super(problem.getMessage(), problem);
        element = problem.element();
        line = problem.line();
        text = Sentences.join(problem.problem(), problem.remedy());
    }

    /** The name cannot be the name of a file. */
    UnreadableFileException(String file, InvalidPathException problem) {
        super(file + ": " + Messages.get("file.bad-name"), problem);
        element = "";
        line = 0;
        text = Messages.get("file.bad-name");
    }

    /** The element at fault, or an empty text. */
    String element() {
        return element;
    }

    /** The line at fault, or 0. */
    int line() {
        return line;
    }

    /** What is wrong and how to mend it. */
    String text() {
        return text;
    }
}
