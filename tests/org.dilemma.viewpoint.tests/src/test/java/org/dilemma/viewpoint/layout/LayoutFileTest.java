/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.layout;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dilemma.viewpoint.description.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayoutFileTest {
    private static final String HEAD = "<layout xmlns=\"http://www.dilemma-workbench.org/layout\" version=\"1\" "
            + "model=\"_r\"><diagram name=\"d\"><node key=\"a\" x=\"1\" y=\"2\"/>";

    @TempDir
    private Path folder;

    private Path write(String content) throws IOException {
        return Files.writeString(folder.resolve("x.layout"), content);
    }

    @Test
    void standsBesideTheModel() {
        assertEquals(Path.of("a", "july.layout"), LayoutFile.beside(Path.of("a", "july.dilemma")));
        assertEquals(Path.of("july.layout"), LayoutFile.beside(Path.of("july")));
    }

    @Test
    void aMissingFileIsEmpty() {
        LayoutFile file = LayoutFile.load(folder.resolve("x.layout"), "_r");
        assertEquals(List.of(), file.problems());
        assertEquals(List.of(), file.diagrams());
    }

    @Property(tries = 100)
    void whatIsSavedIsRead(@ForAll long seed, @ForAll String name, @ForAll String key) throws IOException {
        Path file = Files.createTempDirectory("layout").resolve("x.layout");
        try {
            LayoutFile written = LayoutFile.load(file, "_r");
            fill(written.diagram(plain(name)), new Random(seed), plain(key));
            fill(written.diagram("other"), new Random(seed + 1), "b");
            written.save();
            LayoutFile read = LayoutFile.load(file, "_r");
            assertEquals(List.of(), read.problems());
            assertEquals(written.diagrams(), read.diagrams());
            written.diagrams().forEach(d -> assertEquals(written.diagram(d), read.diagram(d)));
            byte[] before = Files.readAllBytes(file);
            read.save();
            assertArrayEquals(before, Files.readAllBytes(file));
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(file.resolveSibling("x.layout.bak"));
            Files.deleteIfExists(file.getParent());
        }
    }

    /** Keys and names hold only what XML can hold. */
    private static String plain(String text) {
        return org.dilemma.viewpoint.internal.layout.PlainText.of(text, 50);
    }

    private static void fill(Layout layout, Random random, String key) {
        for (int i = 0; i < random.nextInt(6); i++) {
            layout.place(key + i, new NodePlace(random.nextInt(999) - 400, random.nextInt(999), random.nextInt(2) * 50,
                    random.nextInt(2) * 70, random.nextBoolean()));
            layout.bend("e" + key + i, List.of(new Point(i, -i), new Point(7, random.nextInt(99))));
            layout.moveLabel(key + i, Layout.Label.values()[i % 3], new Point(random.nextInt(9), 3));
            layout.hide(key + i, random.nextBoolean());
            layout.hideLabel("e" + key + i, random.nextBoolean());
            layout.setSwitch("layer " + i, random.nextBoolean());
            layout.addGuide(new Guide(Guide.Axis.values()[i % 2], random.nextInt(999) - 400));
        }
    }

    @Test
    void keepsOneBackup() throws IOException {
        Path path = folder.resolve("x.layout");
        for (int i = 1; i <= 3; i++) {
            LayoutFile file = LayoutFile.load(path, "_r");
            file.diagram("d").place("a", new NodePlace(i, i));
            assertEquals(path, file.save().file());
        }
        assertEquals(new NodePlace(3, 3), LayoutFile.load(path, "_r").diagram("d").node("a").orElseThrow());
        Path backup = Files.move(folder.resolve("x.layout.bak"), folder.resolve("y.layout"));
        assertEquals(new NodePlace(2, 2), LayoutFile.load(backup, "_r").diagram("d").node("a").orElseThrow());
        try (var files = Files.list(folder)) {
            assertEquals(2, files.count());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "layout.damaged | <layout",
        "layout.damaged | `not XML`",
        "layout.damaged | <!DOCTYPE layout [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><layout>&x;</layout>",
        "layout.foreign | <svg xmlns=\"http://www.w3.org/2000/svg\"/>",
        "layout.newer | <layout xmlns=\"http://www.dilemma-workbench.org/layout\" version=\"2\" model=\"_r\"/>",
        "layout.damaged | <layout xmlns=\"http://www.dilemma-workbench.org/layout\" version=\"x\" model=\"_r\"/>",
        "layout.other | <layout xmlns=\"http://www.dilemma-workbench.org/layout\" version=\"1\" model=\"_s\"/>",
    })
    void anUnusableFileIsSaidAndNeverOverwritten(String code, String content) throws IOException {
        Path path = write(content);
        LayoutFile file = LayoutFile.load(path, "_r");
        assertEquals(List.of(code), file.problems().stream().map(Problem::code).toList());
        assertEquals(1, file.problems().get(0).place().line());
        assertEquals(List.of(), file.diagrams());
        file.diagram("d").place("a", new NodePlace(5, 6));
        LayoutFile.Saved saved = file.save();
        assertEquals(content, Files.readString(path));
        assertEquals("x.layout.new", saved.file().getFileName().toString());
        assertTrue(saved.problem().orElseThrow().text().contains("x.layout.new"));
        assertEquals(new NodePlace(5, 6), LayoutFile.load(saved.file(), "_r").diagram("d").node("a").orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<node key='b' x='1'/> | no attribute \"y\"",
        "<node key='b' x='1' y='two'/> | \"two\" is no number of pixels for \"y\"",
        "<node key='b' x='1' y='99999999999'/> | \"99999999999\" is no number",
        "<label key='b' which='top' x='1' y='1'/> | \"top\" is not possible for \"which\"",
        "<bend x='1' y='1'/> | unknown element \"bend\"",
        "<hidden/> | no attribute \"key\"",
        "<guide/> | no attribute \"x\"",
        "<sound/> | unknown element \"sound\"",
    })
    void oneUnusableEntryLeavesTheOthers(String entry, String reason) throws IOException {
        LayoutFile file = LayoutFile.load(write(HEAD + "\n" + entry + "\n<hidden key=\"c\"/></diagram></layout>"),
                "_r");
        assertEquals(1, file.problems().size());
        assertTrue(file.problems().get(0).text().contains(reason), file.problems().get(0).text());
        assertEquals(2, file.problems().get(0).place().line());
        assertEquals(new NodePlace(1, 2), file.diagram("d").node("a").orElseThrow());
        assertTrue(file.diagram("d").isHidden("c"));
    }

    @Test
    void aTruncatedFileGivesWhatItHolds() throws IOException {
        LayoutFile file = LayoutFile.load(write(HEAD + "<node key=\"b\" x="), "_r");
        assertEquals("layout.damaged", file.problems().get(0).code());
        assertEquals(new NodePlace(1, 2), file.diagram("d").node("a").orElseThrow());
    }

    @Test
    void manyUnusableEntriesAreNotAllListed() throws IOException {
        LayoutFile file = LayoutFile.load(write(HEAD + "<sound/>".repeat(500) + "</diagram></layout>"), "_r");
        assertEquals(21, file.problems().size());
    }

    @Test
    void aFolderInsteadOfAFileIsSaid() throws IOException {
        Files.createDirectory(folder.resolve("x.layout"));
        LayoutFile file = LayoutFile.load(folder.resolve("x.layout"), "_r");
        assertEquals("layout.unreadable", file.problems().get(0).code());
    }
}
