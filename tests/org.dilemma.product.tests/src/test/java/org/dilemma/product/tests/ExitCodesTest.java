/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The exit codes reach the shell through the start script. */
class ExitCodesTest {

    private static final String ANGLO_GERMAN = Product.example("anglo-german-1898").toString();

    @TempDir
    private Path folder;

    @Test
    void versionIsFine() throws IOException, InterruptedException {
        Run run = Product.unpacked().run("version").exits(0);
        assertTrue(run.out().contains("0.1.0"), run::out);
        assertEquals("", run.err());
    }

    @Test
    void helpIsFineAndNamesTheCommands() throws IOException, InterruptedException {
        Run run = Product.unpacked().run("--help").exits(0);
        assertTrue(run.out().contains("evaluate") && run.out().contains("validate"), run::out);
    }

    @Test
    void wrongInputIsOne() throws IOException, InterruptedException {
        Run run = Product.unpacked().run("validate", folder.resolve("missing.dilemma").toString()).exits(1);
        assertTrue(run.err().contains("missing.dilemma"), run::err);
    }

    @Test
    void wrongUsageIsTwo() throws IOException, InterruptedException {
        Product.unpacked().run("evaluate").exits(2);
        Product.unpacked().run("evaluate", "--no-such-option", ANGLO_GERMAN).exits(2);
        Product.unpacked().run("no-such-command").exits(2);
    }

    @Test
    void aVerdictThatReachesTheBandIsThree() throws IOException, InterruptedException {
        Product.unpacked().run("evaluate", "--fail-on", "LOW", ANGLO_GERMAN).exits(3);
        Product.unpacked().run("evaluate", "--fail-on", "SEVERE", Product.example("france-germany-1963").toString())
                .exits(0);
    }

    @Test
    void anInstallationThatIsNotCompleteIsFour() throws IOException, InterruptedException {
        Path script = Files.copy(Product.unpacked().script(), folder.resolve("dilemma"));
        script.toFile().setExecutable(true);
        Run run = new Command(script).arguments("version").run().exits(4);
        assertTrue(run.err().contains("not complete"), run::err);
    }
}
