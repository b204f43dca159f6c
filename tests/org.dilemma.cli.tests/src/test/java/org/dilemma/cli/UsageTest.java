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

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Help, and what happens when the command line is wrong. */
class UsageTest {

    @ParameterizedTest
    @ValueSource(strings = {"evaluate", "validate", "examples", "evaluators", "version"})
    void helpsOnEachCommandInTwoWays(String command) {
        Cli.Run run = new Cli().run(command, "--help");

        assertEquals(ExitCode.FINE, run.code());
        assertEquals("", run.err());
        assertTrue(run.out().contains("Usage: dilemma " + command), run.out());
        assertEquals(run, new Cli().run("help", command));
        assertTrue(new Cli().run("--help").out().contains("  " + command + " "), "the overview lists it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h", "help"})
    void helpsOnTheWhole(String word) {
        Cli.Run run = new Cli().run(word);

        assertEquals(ExitCode.FINE, run.code());
        assertTrue(run.out().contains("Exit codes:"), run.out());
        assertTrue(run.out().contains("A verdict reached the band of --fail-on."), run.out());
    }

    @Test
    void describesEveryOption() {
        for (String command : List.of("evaluate", "validate", "examples", "evaluators", "version")) {
            for (String line : new Cli().run(command, "--help").outLines()) {
                assertFalse(line.matches("\\s*-\\S+(, --\\S+)?(=\\S+)?\\s*"), "without description: " + line);
            }
        }
    }

    @Test
    void needsACommand() {
        assertWrong("A command is missing.", "dilemma --help");
    }

    @Test
    void suggestsACommand() {
        assertWrong("Unknown command: evaluat", "dilemma --help", "evaluat");
        assertWrong("Did you mean: ", "dilemma --help", "evaluat");
    }

    @Test
    void refusesAnUnknownOption() {
        assertWrong("--wrong", "dilemma evaluate --help", "evaluate", "--wrong", "x.dilemma");
    }

    @Test
    void needsAFile() {
        assertWrong("FILE", "dilemma evaluate --help", "evaluate");
        assertWrong("FILE", "dilemma validate --help", "validate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "10000001", "many", "1.5", ""})
    void refusesAWrongNumberOfSamples(String samples) {
        assertWrong("10,000,000", "dilemma evaluate --help", "evaluate", "--samples", samples, "x.dilemma");
    }

    @Test
    void refusesASeedThatIsNoNumber() {
        assertWrong("whole number", "dilemma evaluate --help", "evaluate", "--seed", "luck", "x.dilemma");
    }

    @Test
    void refusesAnUnknownFormat() {
        assertWrong("text, json, csv", "dilemma evaluate --help", "evaluate", "--format", "xml", "x.dilemma");
        assertWrong("text, json", "dilemma validate --help", "validate", "--format", "csv", "x.dilemma");
    }

    @Test
    void refusesAnUnknownBand() {
        assertWrong("NONE, LOW, MODERATE, HIGH, SEVERE", "dilemma evaluate --help", "evaluate", "--fail-on", "BAD",
                "x.dilemma");
    }

    @Test
    void refusesToFollowValuesWithoutDrawsOrOfUnknownEvaluators() {
        assertWrong("--samples N", "dilemma evaluate --help", "evaluate", "--values", "all", Cli.scenario("calm"));
        assertWrong("org.dilemma.theories.richardson", "dilemma evaluate --help", "evaluate", "--samples", "9",
                "--values", "wrong", Cli.scenario("calm"));
    }

    @Test
    void namesTheKnownEvaluators() {
        assertWrong("org.dilemma.theories.richardson", "dilemma evaluate --help", "evaluate", "--evaluator", "wrong",
                Cli.scenario("calm"));
    }

    @Test
    void takesAFileThatStartsLikeAnOptionOrAnArgumentFile() {
        Cli.Run dashed = new Cli().run("evaluate", "--", "--missing.dilemma");
        assertEquals(ExitCode.BAD_INPUT, dashed.code());
        assertTrue(dashed.err().startsWith("--missing.dilemma"), dashed.err());

        Cli.Run at = new Cli().run("evaluate", "@missing.dilemma");
        assertEquals(ExitCode.BAD_INPUT, at.code());
        assertTrue(at.err().startsWith("@missing.dilemma"), at.err());
    }

    private static void assertWrong(String what, String help, String... arguments) {
        Cli.Run run = new Cli().run(arguments);

        assertEquals(ExitCode.BAD_USAGE, run.code(), run.err());
        assertEquals("", run.out());
        assertTrue(run.err().contains(what), run.err());
        assertEquals("Help: " + help, run.errLines().get(run.errLines().size() - 1));
        assertTrue(run.errLines().size() <= 3, run.err());
    }
}
