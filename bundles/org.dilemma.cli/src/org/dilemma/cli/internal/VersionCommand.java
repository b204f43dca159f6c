/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.cli.internal;

import java.util.concurrent.Callable;
import org.dilemma.cli.CliContext;
import org.dilemma.cli.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code dilemma version}: one line. */
@Command(name = "version")
public final class VersionCommand implements Callable<Integer> {
    private final CliContext context;

    @Mixin
    private final HelpOption help = new HelpOption();

    /**
     * Makes the command.
     *
     * @param context where it runs
     */
    public VersionCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        print(context);
        return ExitCode.FINE;
    }

    static void print(CliContext context) {
        context.out().println(Messages.get("version.line", context.version()));
    }
}
