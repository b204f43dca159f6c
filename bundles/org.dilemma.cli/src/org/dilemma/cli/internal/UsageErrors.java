/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.cli.internal;

import java.io.PrintWriter;
import java.util.List;
import org.dilemma.cli.ExitCode;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line, in a line or two, and where the help is. */
public final class UsageErrors implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException problem, String[] arguments) {
        CommandLine command = problem.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(Printable.line(message(problem)));
        List<String> suggestions = problem instanceof UnmatchedArgumentException unmatched
                ? unmatched.getSuggestions() : List.of();
        if (!suggestions.isEmpty()) {
            err.println(Messages.get("usage.suggestion", String.join(", ", suggestions)));
        }
        err.println(Messages.get("usage.help", command.getCommandSpec().qualifiedName()));
        err.flush();
        return ExitCode.BAD_USAGE;
    }

    private static String message(ParameterException problem) {
        boolean needsCommand = !problem.getCommandLine().getSubcommands().isEmpty();
        if (needsCommand && problem instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()) {
            return Messages.get("command.unknown", unmatched.getUnmatched().get(0));
        }
        return problem.getMessage();
    }
}
