/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.product.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is wrong with a file, the user reads one message that helps, and the file stays as it was. */
class BadInputTest {

    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <dilemma:Scenario xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                xmlns:dilemma="http://www.dilemma-workbench.org/model/1.0" title="Test">
            """;

    private static final String STATES = """
              <states xmi:id="a" name="Aland" abbreviation="AAA"/>
              <states xmi:id="b" name="Beland" abbreviation="BBB"/>
            """;

    private static final String TAIL = "</dilemma:Scenario>\n";

    private static final String BILLION_LAUGHS = """
            <?xml version="1.0"?>
            <!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
            <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">
            <!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;"><!ENTITY f "&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;">]>
            <dilemma:Scenario xmlns:dilemma="http://www.dilemma-workbench.org/model/1.0" title="&f;"/>
            """;

    private Path folder;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory("dilemma-bad-input");
    }

    @AfterEach
    void deleteFolder() {
        Product.delete(folder);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"EMPTY, 0", "TRUNCATED, 6", "NOT_XML, 1", "NO_SCENARIO, 1", "UNKNOWN_FEATURE, 6",
        "WRONG_NAMESPACE_VERSION, 3", "NOT_A_NUMBER, 6", "INFINITE, 6", "HUGE, 6", "DANGLING_REFERENCE, 6",
        "BILLION_LAUGHS, 2"})
    void aBadFileIsOneWithItsPlaceAndStaysAsItWas(Bad bad, int line) throws IOException, InterruptedException {
        Path file = folder.resolve("bad.dilemma");
        byte[] content = bad.content.getBytes(StandardCharsets.UTF_8);
        Files.write(file, content);
        String place = line == 0 ? file.toString() : file + ":" + line + ":";
        Run evaluated = Product.unpacked().run("evaluate", file.toString()).exits(1);
        assertHelps(evaluated, file);
        assertTrue(evaluated.err().contains(place), evaluated::err);
        Run validated = Product.unpacked().run("validate", file.toString()).exits(1);
        String said = validated.out() + validated.err();
        assertTrue(said.contains(place), said);
        assertFalse(said.contains("\tat ") || said.contains("Exception"), said);
        assertArrayEquals(content, Files.readAllBytes(file));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void aMissingFileIsOne() throws IOException, InterruptedException {
        Path file = folder.resolve("missing.dilemma");
        assertHelps(Product.unpacked().run("evaluate", file.toString()).exits(1), file);
        assertFalse(Files.exists(file));
    }

    @Test
    void aFolderIsOne() throws IOException, InterruptedException {
        assertHelps(Product.unpacked().run("evaluate", folder.toString()).exits(1), folder);
    }

    @Test
    void aFileWithoutReadPermissionIsOne() throws IOException, InterruptedException {
        OtherUser.makeWritable(folder);
        Path product = Product.unpacked().home().getParent();
        OtherUser.makeWritable(product);
        Path file = Files.copy(Product.example("anglo-german-1898"), folder.resolve("secret.dilemma"));
        assertTrue(file.toFile().setReadable(false, false));
        Path cache = Files.createTempDirectory("dilemma-cache");
        assertTrue(cache.toFile().setWritable(true, false) && cache.toFile().setReadable(true, false)
                && cache.toFile().setExecutable(true, false));
        try {
            Run run = new Command(Product.unpacked().script()).before(OtherUser.prefix()).in(Path.of("/"))
                    .with("HOME", "/nonexistent").with("XDG_CACHE_HOME", null).with("TMPDIR", cache.toString())
                    .arguments("evaluate", file).run().exits(1);
            assertHelps(run, file);
        } finally {
            Product.delete(cache);
        }
    }

    private static void assertHelps(Run run, Path file) {
        String message = run.err();
        assertFalse(message.isBlank(), "no message");
        assertTrue(message.contains(file.toString()), message);
        assertFalse(message.contains("\tat ") || message.contains("Exception"), message);
        assertEquals(1, message.strip().lines().count(), message);
        assertEquals("", run.out());
    }

    /** The bad files, each with one fault. */
    enum Bad {

        EMPTY(""),
        TRUNCATED(HEAD + STATES + "  <perceptions holder=\"a\" targ"),
        NOT_XML("states: Aland, Beland\n"),
        NO_SCENARIO("<html><body/></html>\n"),
        UNKNOWN_FEATURE(HEAD + STATES + "  <fleets name=\"Grand Fleet\"/>\n" + TAIL),
        WRONG_NAMESPACE_VERSION((HEAD + STATES + TAIL).replace("model/1.0", "model/9.0")),
        NOT_A_NUMBER(perception("NaN")),
        INFINITE(perception("INF")),
        HUGE(perception("1e308")),
        DANGLING_REFERENCE(HEAD + STATES + "  <perceptions holder=\"a\" target=\"nowhere\"/>\n" + TAIL),
        BILLION_LAUGHS(BadInputTest.BILLION_LAUGHS);

        private final String content;

        Bad(String content) {
            this.content = content;
        }

        private static String perception(String value) {
            return HEAD + STATES + "  <perceptions holder=\"a\" target=\"b\"><perceivedGreed value=\"" + value
                    + "\"/></perceptions>\n" + TAIL;
        }
    }
}
