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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

/** {@code dilemma compare}. */
class CompareTest {
    private final String phases = Cli.scenario("phases");
    private final String spiral = Cli.scenario("spiral");
    private final String calm = Cli.scenario("calm");

    @Test
    void aFileDoesNotDifferFromItself() {
        Cli.Run run = new Cli().run("compare", spiral, spiral);

        assertEquals(ExitCode.FINE, run.code(), run.err());
        assertEquals("From " + spiral + " to " + spiral + "\n\nNothing differs: neither an input, nor a value, nor the "
                + "verdict.\n", run.out());
        assertTrue(new Cli().run("compare", "--format", "json", spiral, spiral).json().get("same").asBoolean());
    }

    @Test
    void comparesTwoFilesWithDifferentStates() {
        Cli.Run run = new Cli().run("compare", calm, spiral);

        assertEquals(ExitCode.FINE, run.code(), run.err());
        assertTrue(run.out().contains("  - The spiral risk of the scenario rises from NONE to SEVERE."), run.out());
        assertTrue(run.out().contains("Values that differ"), run.out());
        assertFalse(run.out().contains("Inputs that differ"), run.out());
        assertTrue(run.out().contains("  org.dilemma.theories.composite\n    Value "), run.out());
    }

    @Test
    void keepsInputsAndValuesWithinTheTerminal() {
        Cli.Run run = new Cli().run("compare", "-v", calm, spiral);

        assertTrue(run.outLines().contains("Inputs that differ"), run.out());

        run.outLines().stream().dropWhile(line -> !line.equals("Inputs that differ"))
                .forEach(line -> assertTrue(line.codePointCount(0, line.length()) <= 100, line));
    }

    @Test
    void comparesTwoPhasesOfAFile() {
        Cli.Run run = new Cli().run("compare", phases, "--phase", "base", "--phase", "Open hands");

        assertEquals(ExitCode.FINE, run.code(), run.err());
        assertEquals("From base to Open hands", run.outLines().get(0));
        assertTrue(run.out().contains("  - The spiral risk of the scenario falls from SEVERE to HIGH."), run.out());
        assertTrue(run.out().contains("the distinguishability rises from 0.2 (0.1 to 0.6) to 0.9 (0.8 to 1)."),
                run.out());
    }

    @Test
    void givesEverythingAsJson() {
        JsonNode json = new Cli().run("compare", "--format", "json", phases, "--phase", "Open hands", "--phase", "Thaw")
                .json();

        assertEquals(1, json.get("schema").asInt());
        assertEquals("Open hands", json.at("/before/name").asText());
        assertEquals("NONE", json.at("/after/band").asText());
        assertFalse(json.get("same").asBoolean());
        assertEquals("HIGH", json.at("/dyads/0/before/band").asText());
        assertEquals(6, json.get("inputs").size());
        assertEquals("0.3", json.at("/inputs/1/before/text").asText());
        assertEquals("0.2 (default)", json.at("/inputs/1/after/text").asText());
        assertFalse(json.at("/inputs/1/after/given").asBoolean());
        assertTrue(json.get("values").size() > 3);
        assertTrue(json.at("/sentences/0/text").asText().startsWith("The spiral risk"));
    }

    @Test
    void needsTwoThingsToCompare() {
        for (String[] words : new String[][] {{"compare", phases}, {"compare", phases, "--phase", "base"},
            {"compare", phases, spiral, "--phase", "base"}, {"compare", phases, spiral, calm}}) {
            Cli.Run run = new Cli().run(words);
            assertEquals(ExitCode.BAD_USAGE, run.code());
            assertTrue(run.err().contains("Give either two FILEs, or one FILE and --phase twice."), run.err());
        }
    }

    @Test
    void namesThePhasesWhenOneIsUnknown() {
        Cli.Run run = new Cli().run("compare", phases, "--phase", "base", "--phase", "Nowhere");

        assertEquals(ExitCode.BAD_USAGE, run.code());
        assertTrue(run.err().contains("Unknown phase: \"Nowhere\". Known phases: \"base\", \"Thaw\", \"Open hands\"."), run.err());
    }

    @Test
    void refusesWhatCannotBeReadOrHasErrors() {
        assertEquals(ExitCode.BAD_INPUT, new Cli().run("compare", spiral, "no-such-file.dilemma").code());
        Cli.Run run = new Cli().run("compare", Cli.scenario("self-perception"), spiral);
        assertEquals(ExitCode.BAD_INPUT, run.code());
        assertEquals("", run.out());
        assertEquals(1, run.errLines().size(), run.err());
    }
}
