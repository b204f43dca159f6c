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
import org.junit.jupiter.api.Test;

/** {@code dilemma validate}. */
class ValidateTest {
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
