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
import java.nio.file.Path;
import java.util.List;
import org.dilemma.model.Scenario;
import org.dilemma.model.io.ScenarioFiles;
import org.dilemma.model.io.ScenarioReadException;
import org.dilemma.model.validation.Issue;
import org.dilemma.model.validation.IssueLevel;
import org.dilemma.model.validation.ScenarioValidator;

/**
 * A scenario file that could be read, with what validation says about it.
 *
 * @param file the file as it was named on the command line
 * @param scenario its scenario
 * @param issues all issues, in the order of the file
 */
record ScenarioInput(String file, Scenario scenario, List<Issue> issues) {

    /**
     * Reads and validates a file.
     *
     * @param file its path as a person wrote it
     * @throws UnreadableFileException if it cannot be read as a scenario
     */
    static ScenarioInput read(String file) throws UnreadableFileException {
        try {
            Scenario scenario = ScenarioFiles.load(Path.of(file));
            return new ScenarioInput(file, scenario, ScenarioValidator.validate(scenario));
        } catch (ScenarioReadException e) {
            throw new UnreadableFileException(e);
        } catch (InvalidPathException e) {
            throw new UnreadableFileException(file, e);
        }
    }

    /** The issues of one level. */
    List<Issue> issues(IssueLevel level) {
        return issues.stream().filter(issue -> issue.level() == level).toList();
    }
}
