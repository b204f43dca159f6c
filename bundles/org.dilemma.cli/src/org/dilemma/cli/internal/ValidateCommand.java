/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.cli.internal;

import java.util.List;
import java.util.concurrent.Callable;
import org.dilemma.cli.CliContext;
import org.dilemma.cli.ExitCode;
import org.dilemma.model.validation.IssueLevel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dilemma validate}: what is wrong with scenarios, and how to mend it. */
@Command(name = "validate")
public final class ValidateCommand implements Callable<Integer> {
    private static final int MOST_ISSUES = 200;

    private final CliContext context;

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "files")
    private List<String> files;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", descriptionKey = "format",
            converter = Words.ListFormatWord.class)
    private ListFormat format;

    @Option(names = "--all", descriptionKey = "all")
    private boolean all;

    @Mixin
    private final HelpOption help = new HelpOption();

    /**
     * Makes the command.
     *
     * @param context where it runs
     */
    public ValidateCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        ValidationReport report = format == ListFormat.JSON
                ? new JsonValidationReport(context.out(), context.version(), files.size() == 1)
                : new TextValidationReport(context.out(), all ? Integer.MAX_VALUE : MOST_ISSUES);
        boolean fine = true;
        for (String file : files) {
            fine &= validate(file, report);
        }
        return fine ? ExitCode.FINE : ExitCode.BAD_INPUT;
    }

    private boolean validate(String file, ValidationReport report) {
        try {
            ScenarioInput input = ScenarioInput.read(file);
            report.add(input);
            return input.issues(IssueLevel.ERROR).isEmpty();
        } catch (UnreadableFileException e) {
            context.err().println(Printable.line(e.getMessage()));
            report.unreadable(file, e);
            return false;
        }
    }
}
