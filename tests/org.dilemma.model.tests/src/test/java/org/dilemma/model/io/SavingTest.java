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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dilemma.model.DilemmaFactory;
import org.dilemma.model.Scenario;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Saving is atomic, keeps one backup and leaves nothing else behind. */
class SavingTest {
    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("case.dilemma");
    }

    private static Scenario scenario(String title) {
        Scenario scenario = DilemmaFactory.eINSTANCE.createScenario();
        scenario.setTitle(title);
        return scenario;
    }

    private static String titleOf(Path file) throws IOException {
        return ScenarioFiles.load(file).getTitle();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aNewFileIsWrittenWithoutBackup() throws IOException {
        ScenarioFiles.save(scenario("one"), file);
        assertEquals("one", titleOf(file));
        assertEquals(List.of("case.dilemma"), names());
    }

    @Test
    void exactlyOneEarlierVersionIsKept() throws IOException {
        for (String title : List.of("one", "two", "three")) {
            ScenarioFiles.save(scenario(title), file);
        }
        assertEquals("three", titleOf(file));
        assertEquals("two", titleOf(folder.resolve("case.dilemma.bak")));
        assertEquals(List.of("case.dilemma", "case.dilemma.bak"), names());
    }

    @Test
    void theFileIsWholeAtEveryMoment() throws Exception {
        ScenarioFiles.save(scenario("0"), file);
        ExecutorService reader = Executors.newSingleThreadExecutor();
        try {
            Callable<Integer> readOn = () -> {
                int reads = 0;
                while (!titleOf(file).equals("200")) {
                    reads++;
                }
                return reads;
            };
            Future<Integer> reads = reader.submit(readOn);
            for (int i = 1; i <= 200; i++) {
                ScenarioFiles.save(scenario(String.valueOf(i)), file);
            }
            assertTrue(reads.get() >= 0);
        } finally {
            reader.shutdownNow();
        }
    }

    @Test
    void severalWritersLeaveOneWholeFile() throws IOException {
        IntStream.range(0, 64).parallel().forEach(i -> {
            try {
                ScenarioFiles.save(scenario(String.valueOf(i)), file);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
        assertTrue(titleOf(file).matches("\\d+"));
        assertTrue(titleOf(folder.resolve("case.dilemma.bak")).matches("\\d+"));
        assertEquals(List.of("case.dilemma", "case.dilemma.bak"), names());
    }

    @Test
    void aFailureLeavesTheOldContentAndNoOtherFile() throws IOException {
        ScenarioFiles.save(scenario("old"), file);
        byte[] before = Files.readAllBytes(file);
        Files.createDirectories(folder.resolve("case.dilemma.bak/occupied"));
        IOException failure = assertThrows(IOException.class, () -> ScenarioFiles.save(scenario("new"), file));
        assertTrue(failure.getMessage().startsWith(file + ": The file could not be written"), failure.getMessage());
        assertArrayEquals(before, Files.readAllBytes(file));
        assertEquals(List.of("case.dilemma", "case.dilemma.bak"), names());
    }

    @Test
    void aFolderIsNotOverwritten() throws IOException {
        Files.createDirectory(file);
        IOException failure = assertThrows(IOException.class, () -> ScenarioFiles.save(scenario("new"), file));
        assertEquals(file + ": This is a folder. Choose a file name.", failure.getMessage());
    }

    @Test
    void aMissingFolderIsSaid() {
        Path nowhere = folder.resolve("none/case.dilemma");
        IOException failure = assertThrows(IOException.class, () -> ScenarioFiles.save(scenario("new"), nowhere));
        assertEquals(nowhere + ": The folder does not exist. Create it or save elsewhere.", failure.getMessage());
    }

    @Test
    void aLinkIsFollowedAndStaysALink() throws IOException {
        Path store = Files.createDirectory(folder.resolve("store"));
        Path real = store.resolve("real.dilemma");
        ScenarioFiles.save(scenario("old"), real);
        Files.createSymbolicLink(file, real);
        ScenarioFiles.save(scenario("new"), file);
        assertTrue(Files.isSymbolicLink(file));
        assertFalse(Files.isSymbolicLink(real));
        assertEquals("new", titleOf(real));
        assertEquals("old", titleOf(store.resolve("real.dilemma.bak")));
    }

    @Test
    void aLinkToAMissingFileIsFollowedAndStaysALink() throws IOException {
        Path store = Files.createDirectory(folder.resolve("store"));
        Files.createSymbolicLink(store.resolve("second.dilemma"), Path.of("real.dilemma"));
        Files.createSymbolicLink(file, Path.of("store/second.dilemma"));
        ScenarioFiles.save(scenario("new"), file);
        assertTrue(Files.isSymbolicLink(file));
        assertEquals("new", titleOf(store.resolve("real.dilemma")));
    }

    @Test
    void aLinkThatLeadsNowhereIsRefusedAndStays() throws IOException {
        Path circle = folder.resolve("circle.dilemma");
        Files.createSymbolicLink(file, Path.of("none/real.dilemma"));
        Files.createSymbolicLink(circle, circle);
        for (Path link : List.of(file, circle)) {
            IOException failure = assertThrows(IOException.class, () -> ScenarioFiles.save(scenario("new"), link));
            assertEquals(link + ": This is a link that leads nowhere. Mend it or save elsewhere.",
                    failure.getMessage());
            assertTrue(Files.isSymbolicLink(link));
        }
    }

    @Test
    void aPathBelowAFileIsRefused() throws IOException {
        ScenarioFiles.save(scenario("old"), file);
        Path below = file.resolve("case.dilemma");
        IOException failure = assertThrows(IOException.class, () -> ScenarioFiles.save(scenario("new"), below));
        assertTrue(failure.getMessage().startsWith(below + ": The path is not usable ("), failure.getMessage());
    }

    @Test
    void permissionsAreKept() throws IOException {
        ScenarioFiles.save(scenario("old"), file);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
        ScenarioFiles.save(scenario("new"), file);
        assertEquals("rw-rw----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void aNameAsLongAsTheFileSystemTakesIsSaved() throws IOException {
        Path longest = folder.resolve("x".repeat(243) + ".dilemma");
        ScenarioFiles.save(scenario("one"), longest);
        ScenarioFiles.save(scenario("two"), longest);
        assertEquals("two", titleOf(longest));
    }

    @Test
    void aNameLongerThanThatIsRefused() {
        Path tooLong = folder.resolve("x".repeat(300));
        IOException failure = assertThrows(IOException.class, () -> ScenarioFiles.save(scenario("new"), tooLong));
        assertTrue(failure.getMessage().startsWith(tooLong + ": The path is not usable ("), failure.getMessage());
    }

    @Test
    void textThatXmlCannotHoldIsRefusedAndTheFileStays() throws IOException {
        ScenarioFiles.save(scenario("old"), file);
        for (String bad : List.of("bell \u0007", "half a pair \ud800", "not a character \uffff")) {
            IOException failure = assertThrows(IOException.class, () -> ScenarioFiles.save(scenario(bad), file));
            assertTrue(failure.getMessage().contains("cannot be saved"), failure.getMessage());
        }
        assertEquals("old", titleOf(file));
    }
}
