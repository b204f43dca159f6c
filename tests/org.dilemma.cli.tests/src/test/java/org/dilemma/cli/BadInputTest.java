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
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong with a file: one clear message, exit code 1, no stack trace, and the file as it was. */
class BadInputTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"empty", "truncated", "no-scenario", "no-xml", "unknown-feature", "wrong-namespace",
        "not-a-number", "infinite", "huge", "no-number", "dangling-reference", "billion-laughs", "external-entity"})
    void isRefusedWithOneMessage(String name) throws IOException {
        Path file = folder.resolve(name + ".dilemma");
        Files.copy(Path.of(Cli.bad(name)), file);
        byte[] before = Files.readAllBytes(file);

        assertRefused(file.toString());

        assertArrayEquals(before, Files.readAllBytes(file), "the file is unchanged");
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count(), "no file is left beside it");
        }
    }

    @ParameterizedTest
    @CsvSource({"truncated, 8", "unknown-feature, 2", "not-a-number, 4", "infinite, 4", "no-number, 4",
        "dangling-reference, 14"})
    void isTraceableToALine(String name, int line) {
        Cli.Run run = new Cli().run("evaluate", Cli.bad(name));

        assertTrue(run.err().startsWith(Cli.bad(name) + ":" + line + ":"), run.err());
    }

    @ParameterizedTest
    @CsvSource({"unknown-feature, quest", "wrong-namespace, 9.9", "dangling-reference, nowhere", "no-number, much",
        "not-a-number, NaN", "infinite, Infinity"})
    void isCalledByItsName(String name, String culprit) {
        Cli.Run run = new Cli().run("evaluate", Cli.bad(name));

        assertTrue(run.err().contains(culprit), run.err());
    }

    @Test
    void missingFileIsRefused() {
        assertRefused(folder.resolve("missing.dilemma").toString());
    }

    @Test
    void folderIsRefused() {
        assertRefused(folder.toString());
    }

    @Test
    void fileWithoutReadPermissionIsRefused() throws IOException {
        Path file = folder.resolve("locked.dilemma");
        Files.copy(Path.of(Cli.scenario("calm")), file);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));

        assertRefused(file.toString());
    }

    @Test
    void nameThatCannotBeAFileIsRefused() {
        Cli.Run run = new Cli().run("evaluate", "nul\0character");

        assertEquals(ExitCode.BAD_INPUT, run.code(), run.err());
        assertEquals(1, run.errLines().size(), run.err());
    }

    @Test
    void isAnIssueForValidateInJson() {
        Cli.Run run = new Cli().run("validate", "--format", "json", Cli.bad("unknown-feature"));

        assertEquals(ExitCode.BAD_INPUT, run.code());
        JsonNode issue = run.json().at("/issues/0");
        assertEquals("file.unreadable", issue.get("code").asText());
        assertEquals("ERROR", issue.get("level").asText());
        assertEquals(2, issue.get("line").asInt());
        assertEquals(1, run.json().at("/counts/errors").asInt());
    }

    private static void assertRefused(String file) {
        Cli cli = new Cli();
        Cli.Run run = assertTimeoutPreemptively(LIMIT, () -> cli.run("evaluate", file));

        assertEquals(ExitCode.BAD_INPUT, run.code(), run.err());
        assertEquals("", run.out());
        assertTrue(run.err().startsWith(file + ":"), run.err());
        assertFalse(run.err().contains("Exception"), run.err());
        assertFalse(run.err().contains("\tat "), run.err());
        assertTrue(run.errLines().stream().allMatch(line -> line.startsWith(file + ":")), run.err());
        assertTrue(run.err().length() < 2000, run.err());
        assertTrue(cli.faults().isEmpty(), () -> cli.faults().toString());
    }
}
