/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dilemma.viewpoint.session.ViewpointRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens when the workbench itself, or the place of the results, is at fault. */
class FaultTest {

    @Test
    void internalErrorIsReportedWithoutStackTrace() {
        Cli cli = new Cli().evaluators(() -> {
            throw new IllegalStateException("broken on purpose");
        });
        Cli.Run run = cli.run("evaluators");

        assertEquals(ExitCode.INTERNAL_ERROR, run.code());
        assertEquals("", run.out());
        assertEquals(List.of("Internal error: IllegalStateException: broken on purpose. This is a fault of the "
                + "workbench; please report it with the log at /some/where.log"), run.errLines());
        assertEquals("broken on purpose", cli.faults().get(0).getMessage());
    }

    @Test
    void errorOfTheVirtualMachineIsReportedToo() {
        Cli.Run run = new Cli().evaluators(() -> {
            throw new NoClassDefFoundError("gone");
        }).run("evaluators");

        assertEquals(ExitCode.INTERNAL_ERROR, run.code());
        assertTrue(run.err().startsWith("Internal error: NoClassDefFoundError"), run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"version", "evaluate", "evaluators"})
    void fullDiskIsReported(String command) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        }, false, StandardCharsets.UTF_8);
        CliContext context = new CliContext(Cli::builtIn, List::of,
                () -> new ViewpointRegistry(List.of(), List.of()), "1.2.3", out,
                new PrintStream(err, true, StandardCharsets.UTF_8), false, Throwable::toString);

        String[] arguments = command.equals("evaluate") ? new String[] {command, Cli.scenario("spiral")}
                : new String[] {command};
        assertEquals(ExitCode.BAD_INPUT, new DilemmaCommand(context).run(arguments));
        assertEquals("Output failed: the results could not be written to standard output. Check that the disk is not "
                + "full.", err.toString(StandardCharsets.UTF_8).strip());
    }
}
