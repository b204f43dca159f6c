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

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code dilemma validate}. */
class ValidateTest {
    @TempDir
    private Path folder;
    private final String invalid = Cli.scenario("self-perception");
    private final String warning = Cli.scenario("warning");

    @Test
    void printsIssuesOnStandardOutputAndFailsOnAnError() {
        Cli.Run run = new Cli().run("validate", invalid);

        assertEquals(ExitCode.BAD_INPUT, run.code());
        assertEquals("", run.err());
        assertTrue(run.outLines().stream().anyMatch(line -> line.startsWith(invalid + ":4: error: NOR \u2192 NOR: ")
                && line.endsWith("[perception.self]")), run.out());
    }

    @Test
    void isFineWithWarningsOnly() {
        Cli.Run run = new Cli().run("validate", warning);

        assertEquals(ExitCode.FINE, run.code(), run.out());
        assertTrue(run.outLines().stream().anyMatch(line -> line.startsWith(warning + ":5: warning: ")), run.out());
    }

    @Test
    void countsTheIssuesOfEachFile() {
        Cli.Run run = new Cli().run("validate", invalid, warning);

        assertTrue(run.outLines().stream().anyMatch(line -> line.startsWith(invalid + ": 1 error, ")), run.out());
        assertTrue(run.outLines().stream().anyMatch(line -> line.startsWith(warning + ": no errors, ")), run.out());
    }

    @Test
    void goesOnAfterAnUnreadableFile() {
        Cli.Run run = new Cli().run("validate", "missing.dilemma", warning);

        assertEquals(ExitCode.BAD_INPUT, run.code());
        assertEquals(1, run.errLines().size(), run.err());
        assertTrue(run.out().contains("missing.dilemma: not readable"), run.out());
        assertTrue(run.out().contains(warning + ": no errors"), run.out());
    }

    @Test
    void printsAtMostTwoHundredIssuesOfALevelUnlessAskedForAll() throws IOException {
        String file = withGreeds(250);
        List<String> brief = new Cli().run("validate", file).outLines();
        List<String> all = new Cli().run("validate", "--all", file).outLines();
        JsonNode json = new Cli().run("validate", "--format", "json", file).json();

        assertEquals(200, brief.stream().filter(line -> line.contains(": warning: ")).count());
        assertEquals(200, brief.stream().filter(line -> line.contains(": info: ")).count());
        assertTrue(brief.contains(file + ": and 300 more warnings; --all shows them"), () -> brief.toString());
        assertTrue(brief.contains(file + ": and 51 more infos; --all shows them"), () -> brief.toString());
        assertEquals(brief.get(brief.size() - 1), all.get(all.size() - 1));
        assertEquals(500, all.stream().filter(line -> line.contains(": warning: ")).count());
        assertEquals(500, json.at("/counts/warnings").asInt());
        assertEquals(751, json.get("issues").size());
    }

    /** Each state has a number without evidence, an unknown intent and defaults. */
    private String withGreeds(int states) throws IOException {
        StringBuilder text = new StringBuilder("""
                <dilemma:Scenario xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                    xmlns:dilemma="http://www.dilemma-workbench.org/model/1.0" title="Many">
                """);
        for (int i = 0; i < states; i++) {
            text.append("<states xmi:id=\"s%d\" name=\"State %d\"><greed value=\"0.3\"/></states>%n".formatted(i, i));
        }
        return Files.writeString(folder.resolve("many.dilemma"), text.append("</dilemma:Scenario>")).toString();
    }

    @Test
    void printsJsonWithCounts() {
        JsonNode json = new Cli().run("validate", "--format", "json", invalid).json();

        assertEquals(1, json.get("schema").asInt());
        assertEquals(invalid, json.get("file").asText());
        assertEquals(1, json.at("/counts/errors").asInt());
        JsonNode error = find(json.get("issues"), "perception.self");
        assertEquals("ERROR", error.get("level").asText());
        assertEquals("NOR \u2192 NOR", error.get("element").asText());
        assertEquals(4, error.get("line").asInt());
    }

    private static JsonNode find(JsonNode issues, String code) {
        for (JsonNode issue : issues) {
            if (code.equals(issue.get("code").asText())) {
                return issue;
            }
        }
        throw new AssertionError("No issue " + code + " in " + issues);
    }
}
