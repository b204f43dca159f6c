/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dilemma.model.DilemmaPackage.Literals;
import org.dilemma.model.io.ScenarioReadException;
import org.dilemma.ui.internal.model.Edits;
import org.dilemma.ui.internal.model.ScenarioDocument;
import org.dilemma.ui.tests.support.Scenarios;
import org.dilemma.ui.tests.support.Ui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The positions of diagrams are read and saved with their scenario. */
class PositionsTest {
    private static final String NAME = "Scenario#s";
    private static final String SWITCH = "layer Risk";

    @TempDir
    private Path folder;
    private Path file;
    private ScenarioDocument document;

    @BeforeEach
    void load() throws IOException, ScenarioReadException {
        file = folder.resolve("rivals.dilemma");
        Files.writeString(file, Scenarios.RIVALS);
        document = new ScenarioDocument(Ui.display());
        document.load(file);
    }

    @AfterEach
    void dispose() {
        document.dispose();
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

    private void edit() {
        Edits.set(document.domain(), document.scenario(), Literals.SCENARIO__TITLE, "Others");
        document.layouts().diagram(NAME).setSwitch(SWITCH, true);
    }

    private boolean isOn() {
        return document.layouts().diagram(NAME).switches().getOrDefault(SWITCH, false);
    }

    @Test
    void withoutAnyNoFileIsWritten() throws IOException {
        document.layouts().diagram(NAME);
        document.save(file);
        assertFalse(files().containsKey("rivals.layout"));
    }

    @Test
    void bothFilesAreWrittenAndReadAgain() throws IOException, ScenarioReadException {
        edit();
        document.save(file);
        assertFalse(document.stack().isSaveNeeded());
        document.load(file);
        assertTrue(isOn());
        assertEquals("Others", document.scenario().getTitle());
        document.save(file);
        assertFalse(files().containsKey("rivals.layout.bak"), "the same positions are not written again");
    }

    @Test
    void whereOneCannotBeWrittenBothStay() throws IOException {
        edit();
        for (String obstacle : new String[] {"rivals.layout", "rivals.dilemma.bak"}) {
            Files.createDirectory(folder.resolve(obstacle));
            Map<String, String> before = files();
            assertThrows(IOException.class, () -> document.save(file));
            assertEquals(before, files());
            assertTrue(document.stack().isSaveNeeded(), "nothing is lost");
            assertTrue(isOn());
            Files.delete(folder.resolve(obstacle));
        }
        document.save(file);
        assertTrue(files().containsKey("rivals.layout"));
    }

    @Test
    void aFailedSaveUnderAnotherNameKeepsTheOldFile() throws IOException {
        edit();
        Path other = folder.resolve("other.dilemma");
        Files.createDirectory(other);
        assertThrows(IOException.class, () -> document.save(other));
        assertFalse(files().containsKey("other.layout"));
        document.save(file);
        assertTrue(files().containsKey("rivals.layout"));
    }

    @Test
    void underAnotherNameTheyAreSavedThereToo() throws IOException {
        edit();
        document.save(folder.resolve("other.dilemma"));
        assertTrue(files().containsKey("other.layout"));
        assertFalse(files().containsKey("rivals.layout"));
    }

    @Test
    void aDamagedFileStaysAndIsSaid() throws IOException, ScenarioReadException {
        Files.writeString(folder.resolve("rivals.layout"), "<layout");
        document.load(file);
        assertEquals(1, document.layouts().problems().size());
        edit();
        document.save(file);
        assertEquals("<layout", files().get("rivals.layout"));
        assertTrue(files().containsKey("rivals.layout.new"));
        assertTrue(document.layoutProblem().orElseThrow().text().contains("rivals.layout.new"));
    }
}
