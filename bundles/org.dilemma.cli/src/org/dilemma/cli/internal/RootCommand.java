/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.cli.internal;

import org.dilemma.cli.CliContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dilemma} itself: needs a command. */
@Command(name = "dilemma", synopsisSubcommandLabel = "COMMAND")
public final class RootCommand implements Runnable {
    private final CliContext context;

    @Spec
    private CommandSpec spec;

    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "help")
    private boolean help;

    @Option(names = {"-V", "--version"}, descriptionKey = "version")
    private boolean version;

    /**
     * Makes the command.
     *
     * @param context where it runs
     */
    public RootCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public void run() {
        if (!version) {
            throw new ParameterException(spec.commandLine(), Messages.get("command.missing"));
        }
        VersionCommand.print(context);
    }
}
