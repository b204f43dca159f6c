/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.model.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each file below bad/ is refused with the message beside it, and stays as it is. */
class BadInputTest {
    private static final Path BAD = Path.of("src/test/resources/bad");

    static List<String> badFiles() throws IOException {
        try (Stream<Path> files = Files.list(BAD)) {
            return files.map(Path::getFileName).map(Path::toString).filter(name -> name.endsWith(".dilemma")).sorted()
                    .toList();
        }
    }

    private static ScenarioReadException refusal(Path file) {
        return assertThrows(ScenarioReadException.class, () -> ScenarioFiles.load(file));
    }

    private static String expected(String name) throws IOException {
        return Files.readString(BAD.resolve(name.replace(".dilemma", ".message"))).strip();
    }

    private static String messageFor(String name) {
        return refusal(BAD.resolve(name)).getMessage().replace(BAD + "/", "");
    }

    @ParameterizedTest
    @MethodSource("badFiles")
    void aBadFileIsRefusedWithTheMessageBesideItAndStaysAsItIs(String name) throws IOException {
        byte[] before = Files.readAllBytes(BAD.resolve(name));
        assertEquals(expected(name), messageFor(name));
        assertArrayEquals(before, Files.readAllBytes(BAD.resolve(name)));
    }

    @ParameterizedTest
    @MethodSource("badFiles")
    void theMessageIsTheSameUnderAnotherLocale(String name) throws IOException {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            assertEquals(expected(name), messageFor(name));
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @MethodSource("badFiles")
    void theMessageSpeaksOfNoJavaAndOfNoFramework(String name) throws IOException {
        assertFalse(expected(name).matches("(?s).*(Exception|org\\.eclipse|java\\.|EMF|SAX|\\{\\d).*"), expected(name));
    }

    @Test
    void severalProblemsAreAllKeptInTheOrderOfTheFile() {
        ScenarioReadException refusal = refusal(BAD.resolve("several-problems.dilemma"));
        assertEquals(List.of(3, 4, 5), refusal.problems().stream().map(ScenarioReadException.Problem::line).toList());
        assertEquals(3, refusal.line());
        assertEquals("states[1]", refusal.element());
        assertEquals("\"greeed\" is not a feature of State.", refusal.problem());
        assertEquals("Did you mean greed?", refusal.remedy());
        assertTrue(refusal.file().endsWith("several-problems.dilemma"));
    }

    @Test
    void aMissingFileIsNamed(@TempDir Path folder) {
        Path file = folder.resolve("none.dilemma");
        assertEquals(file + ": The file does not exist. Check the name and the folder.", refusal(file).getMessage());
    }

    @Test
    void aPathThatCannotBeUsedIsToldFromABrokenDisk(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("case.dilemma"), "x");
        Path circle = folder.resolve("circle.dilemma");
        Files.createSymbolicLink(circle, circle);
        for (Path unusable : List.of(file.resolve("x"), folder.resolve("x".repeat(300)), circle)) {
            String message = refusal(unusable).getMessage();
            assertTrue(message.startsWith(unusable + ": The path is not usable ("), message);
            assertFalse(message.contains("disk"), message);
        }
    }

    @Test
    void aFolderIsNoScenario(@TempDir Path folder) {
        assertEquals(folder + ": This is a folder, not a scenario file. Name a .dilemma file.",
                refusal(folder).getMessage());
    }

    @Test
    void aFileWithoutReadPermissionIsRefused(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("secret.dilemma"), "x");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("-w-------"));
        assertEquals(file + ": The file may not be read. Ask for read permission on it.", refusal(file).getMessage());
    }

    @Test
    void aFileBeyondTheGreatestSizeIsRefused(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("huge.dilemma");
        try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
            huge.setLength(ScenarioFiles.GREATEST_SIZE + 1);
        }
        assertTrue(refusal(file).getMessage().startsWith(file + ": The file is greater than 64 MiB"));
    }

    @Test
    void nestingBeyondTheStackIsRefused(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("deep.dilemma"),
                "<d:Scenario xmlns:d=\"http://www.dilemma-workbench.org/model/1.0\">" + "<states>".repeat(200_000));
        assertTrue(refusal(file).problem().contains("nested more than"));
    }

    @Test
    void aBadStreamIsRefusedUnderItsAddress() {
        ByteArrayInputStream bytes = new ByteArrayInputStream("<x/>".getBytes(StandardCharsets.UTF_8));
        ScenarioReadException refusal = assertThrows(ScenarioReadException.class,
                () -> ScenarioFiles.load(URI.createURI("platform:/plugin/a/b.dilemma"), bytes));
        assertTrue(refusal.getMessage().startsWith("platform:/plugin/a/b.dilemma:1: "), refusal.getMessage());
    }
}
