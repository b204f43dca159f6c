/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.dilemma.examples.Example;
import org.dilemma.examples.ReferenceCases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code dilemma examples}. */
class ExamplesTest {
    private static final String NAME = "anglo-german-1898";

    @TempDir
    private Path folder;

    @Test
    void listsNameTitleAndReading() {
        Cli.Run run = new Cli().run("examples");

        assertEquals(ExitCode.FINE, run.code());
        assertTrue(run.outLines().contains(NAME), run.out());
        assertTrue(run.out().toLowerCase(Locale.ROOT).contains("spiral"), run.out());
        assertEquals(run, new Cli().run("examples", "--list"));
    }

    @Test
    void writesAnExampleIntoANewFolder() throws IOException {
        Path target = folder.resolve("new").resolve("folder");
        Cli.Run run = new Cli().run("examples", NAME, "-o", target.toString());

        assertEquals(ExitCode.FINE, run.code(), run.err());
        Path file = target.resolve(NAME + ".dilemma");
        assertArrayEquals(original(), Files.readAllBytes(file));
        assertEquals(List.of("Written: " + file), run.errLines());
        assertEquals("", run.out());
        assertOnlyFileIn(target);
    }

    @Test
    void replacesNothingUnlessForced() throws IOException {
        Path file = folder.resolve(NAME + ".dilemma");
        Files.writeString(file, "precious");

        Cli.Run refused = new Cli().run("examples", NAME, "-o", folder.toString());
        assertEquals(ExitCode.BAD_INPUT, refused.code());
        assertTrue(refused.err().contains("--force"), refused.err());
        assertEquals("precious", Files.readString(file));

        assertEquals(ExitCode.FINE, new Cli().run("examples", NAME, "-o", folder.toString(), "--force").code());
        assertArrayEquals(original(), Files.readAllBytes(file));
        assertOnlyFileIn(folder);
    }

    @Test
    void suggestsNamesForAnUnknownOne() {
        Cli.Run run = new Cli().run("examples", "anglo-german-1989", "-o", folder.toString());

        assertEquals(ExitCode.BAD_USAGE, run.code());
        assertTrue(run.err().contains("Nearest names: " + NAME), run.err());
    }

    @Test
    void takesNoPathForAName() {
        assertEquals(ExitCode.BAD_USAGE, new Cli().run("examples", "../" + NAME, "-o", folder.toString()).code());
    }

    @Test
    void keepsALibraryFromWritingOutsideTheFolder() throws IOException {
        Path inner = folder.resolve("inner");
        URL location = Path.of(Cli.scenario("calm")).toUri().toURL();
        for (String name : List.of("../outside", "/tmp/outside", "a/b", "..")) {
            Cli.Run run = new Cli().examples(List.of(new Example(name, "Bad", "Bad", location)))
                    .run("examples", name, "-o", inner.toString());
            assertEquals(ExitCode.BAD_INPUT, run.code(), name);
        }
        try (var files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
    }

    @Test
    void saysWhenTheFolderIsAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        Cli.Run run = new Cli().run("examples", NAME, "-o", file.toString());

        assertEquals(ExitCode.BAD_INPUT, run.code());
        assertTrue(run.err().contains("is no folder"), run.err());
    }

    @Test
    void needsANameForAFolderAndAFolderForAName() {
        assertEquals(ExitCode.BAD_USAGE, new Cli().run("examples", "-o", folder.toString()).code());
        assertEquals(ExitCode.BAD_USAGE, new Cli().run("examples", NAME).code());
        assertEquals(ExitCode.BAD_USAGE, new Cli().run("examples", "--list", NAME).code());
    }

    @Test
    void saysSoWhenThereAreNone() {
        Cli.Run run = new Cli().examples(List.of()).run("examples");

        assertEquals(ExitCode.FINE, run.code());
        assertEquals("", run.out());
        assertFalse(run.err().isBlank());
    }

    @Test
    void writesExamplesThatEvaluate() {
        new Cli().run("examples", NAME, "-o", folder.toString());
        Cli.Run run = new Cli().run("evaluate", "--format", "json", folder.resolve(NAME + ".dilemma").toString());

        assertEquals(ExitCode.FINE, run.code(), run.err());
        assertEquals("SPIRAL", run.json().at("/verdict/model").asText());
    }

    private static byte[] original() throws IOException {
        URL location = new ReferenceCases().examples().stream()
                .filter(example -> example.name().equals(NAME)).findFirst().orElseThrow().location();
        try (var stream = location.openStream()) {
            return stream.readAllBytes();
        }
    }

    private static void assertOnlyFileIn(Path place) throws IOException {
        try (var files = Files.list(place)) {
            assertEquals(1, files.count(), "nothing is left behind");
        }
    }
}
