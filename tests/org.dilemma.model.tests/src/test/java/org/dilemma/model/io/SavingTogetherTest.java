/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.model.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dilemma.model.io.AtomicFiles.Content;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that belong together are replaced all or none, whichever of them fails. */
class SavingTogetherTest {
    @TempDir
    private Path folder;
    private Path first;
    private Path second;

    @BeforeEach
    void nameTheFiles() {
        first = folder.resolve("case.layout");
        second = folder.resolve("case.dilemma");
    }

    private void write(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        AtomicFiles.writeTogether(List.of(new Content(first, bytes), new Content(second, bytes)));
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path path : files.toList()) {
                found.put(path.getFileName().toString(), Files.isDirectory(path) ? "" : Files.readString(path));
            }
        }
        return found;
    }

    @Test
    void allAreReplacedAndEachKeepsOneBackup() throws IOException {
        write("one");
        assertEquals(Map.of("case.layout", "one", "case.dilemma", "one"), files());
        write("two");
        write("three");
        assertEquals(Map.of("case.layout", "three", "case.layout.bak", "two", "case.dilemma", "three",
                "case.dilemma.bak", "two"), files());
    }

    @Test
    void nothingChangesWhereOneIsAFolder() throws IOException {
        for (List<Path> files : List.of(List.of(first, second), List.of(second, first))) {
            Files.writeString(files.get(0), "old");
            Files.createDirectory(files.get(1));
            Map<String, String> before = files();
            IOException failure = assertThrows(IOException.class, () -> write("new"));
            assertTrue(failure.getMessage().startsWith(files.get(1) + ": This is a folder."), failure.getMessage());
            assertEquals(before, files());
            Files.delete(files.get(0));
            Files.delete(files.get(1));
        }
    }

    @Test
    void nothingChangesWhereABackupCannotBeKept() throws IOException {
        write("one");
        write("two");
        Files.delete(folder.resolve("case.dilemma.bak"));
        Files.createDirectory(folder.resolve("case.dilemma.bak"));
        Map<String, String> before = files();
        assertThrows(IOException.class, () -> write("new"));
        assertEquals(before, files());
    }

    @Test
    void whatWasReplacedAlreadyIsTakenBack() throws IOException {
        byte[] bytes = "new".getBytes(StandardCharsets.UTF_8);
        Files.writeString(first, "old");
        List<FileReplacement> files = List.of(new FileReplacement(new Content(first, bytes)),
                new FileReplacement(new Content(second, bytes)));
        for (FileReplacement file : files) {
            file.prepare();
            file.replace();
            file.keepOld();
        }
        assertEquals(Map.of("case.layout", "new", "case.layout.bak", "old", "case.dilemma", "new"), files());
        for (FileReplacement file : files) {
            file.takeBack();
            file.discard();
        }
        assertEquals(Map.of("case.layout", "old", "case.layout.bak", "old"), files());
    }

    @Test
    void aMissingFolderOfOneLeavesTheOther() throws IOException {
        second = folder.resolve("none/case.dilemma");
        Files.writeString(first, "old");
        assertThrows(IOException.class, () -> write("new"));
        assertEquals(Map.of("case.layout", "old"), files());
    }
}
