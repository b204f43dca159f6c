/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.dilemma.cli.internal.CompareCommand;
import org.dilemma.cli.internal.DiagramCommand;
import org.dilemma.cli.internal.EvaluateCommand;
import org.dilemma.cli.internal.EvaluatorsCommand;
import org.dilemma.cli.internal.ExamplesCommand;
import org.dilemma.cli.internal.Messages;
import org.dilemma.cli.internal.RootCommand;
import org.dilemma.cli.internal.UsageErrors;
import org.dilemma.cli.internal.ValidateCommand;
import org.dilemma.cli.internal.VersionCommand;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;

/**
 * The command line {@code dilemma}. Results go to standard output, everything else to standard error; the exit codes
 * are those of {@link ExitCode}. Knows nothing of OSGi.
 */
public final class DilemmaCommand {
    private static final int WIDTH = 100;

    private final CliContext context;

    /**
     * Makes the command line.
     *
     * @param context where it runs
     */
    public DilemmaCommand(CliContext context) {
        this.context = context;
    }

    /**
     * Runs one command.
     *
     * @param arguments the words after {@code dilemma}
     * @return one of the codes of {@link ExitCode}; nothing is thrown
     */
    public int run(String... arguments) {
        int code;
        try {
            code = commandLine().execute(arguments);
        } catch (Exception | LinkageError | StackOverflowError | OutOfMemoryError | AssertionError e) {
            code = internalError(e);
        }
        context.err().flush();
        if (context.out().checkError()) {
            context.err().println(Messages.get("output.failed"));
            return ExitCode.BAD_INPUT;
        }
        return code;
    }

    private CommandLine commandLine() {
        CommandLine line = new CommandLine(new RootCommand(context))
                .addSubcommand(new EvaluateCommand(context)).addSubcommand(new ValidateCommand(context))
                .addSubcommand(new CompareCommand(context)).addSubcommand(new DiagramCommand(context))
                .addSubcommand(new ExamplesCommand(context)).addSubcommand(new EvaluatorsCommand(context))
                .addSubcommand(new VersionCommand(context)).addSubcommand(new HelpCommand());
        line.setResourceBundle(Messages.bundle()).setExpandAtFiles(false).setUsageHelpWidth(WIDTH)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        line.setOut(new PrintWriter(context.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(context.err(), true, StandardCharsets.UTF_8));
        line.setParameterExceptionHandler(new UsageErrors());
        line.setExecutionExceptionHandler((fault, command, parsed) -> internalError(fault));
        return line;
    }

    private int internalError(Throwable fault) {
        String place = context.faults().keep(fault);
        context.err().println(Messages.get("internal.error", fault.getClass().getSimpleName(),
                String.valueOf(fault.getMessage()), place));
        return ExitCode.INTERNAL_ERROR;
    }
}
