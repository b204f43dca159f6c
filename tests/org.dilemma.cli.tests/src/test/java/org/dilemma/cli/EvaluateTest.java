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
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dilemma.analysis.Result;
import org.dilemma.analysis.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code dilemma evaluate} for people: text, exit codes and streams. */
class EvaluateTest {
    @TempDir
    private Path folder;
    private final String spiral = Cli.scenario("spiral");
    private final String calm = Cli.scenario("calm");
    private final String invalid = Cli.scenario("self-perception");

    @Test
    void tellsTheVerdictFirst() {
        Cli.Run run = new Cli().run("evaluate", spiral);

        assertEquals(ExitCode.FINE, run.code(), run.err());
        List<String> lines = run.outLines();
        assertEquals("Two fearful neighbors", lines.get(0));
        assertEquals(spiral, lines.get(1));
        assertTrue(lines.get(3).matches("Spiral risk: (HIGH|SEVERE)"), run.out());
        assertEquals("Model that fits: SPIRAL", lines.get(4));
        assertTrue(lines.get(5).startsWith("Confidence in the inputs: "), run.out());
        assertTrue(lines.get(6).endsWith("no probabilities of war."), run.out());
    }

    @Test
    void tellsHowTheBandComesAboutFromTheStrongestLoopOutwards() {
        String text = new Cli().run("evaluate", Cli.scenario("allies")).out();

        assertTrue(text.contains("  - The arms of S\u00fcdland raise the fear of Northland"), text);
        assertTrue(text.contains("What each theory contributes to the band"), text);
        assertTrue(text.contains("NONE to HIGH. The loop gain is 2"), text);
        assertTrue(text.contains("[Arms race]"), text);
        assertTrue(text.contains("  NOR + EST"), text);
    }

    @Test
    void marksTheStandingOfEachEvaluator() {
        String text = new Cli().run("evaluate", spiral).out();

        assertTrue(text.contains("[standard result]"), text);
        assertTrue(text.contains("[own construction of this project]"), text);
    }

    @Test
    void keepsLinesWithinTheTerminal() {
        String text = new Cli().run("evaluate", "--verbose", "--samples", "100", "--values", "all", "--sensitivity",
                spiral).out();

        text.lines().filter(line -> !line.contains(spiral))
                .forEach(line -> assertTrue(line.codePointCount(0, line.length()) <= 100, line));
    }

    @Test
    void listsDefaultsAndLiteratureOnlyWhenVerbose() {
        String brief = new Cli().run("evaluate", spiral).out();
        String verbose = new Cli().run("evaluate", "-v", spiral).out();

        assertFalse(brief.contains("warCost"), brief);
        assertTrue(verbose.contains("warCost"), verbose);
        assertFalse(brief.contains("Richardson 19"), brief);
        assertTrue(verbose.contains("Richardson 19"), verbose);
    }

    @Test
    void tellsWarningsOnStandardErrorWithFileLineAndRemedy() {
        String file = Cli.scenario("warning");
        Cli.Run run = new Cli().run("evaluate", file);

        assertEquals(ExitCode.FINE, run.code());
        assertTrue(run.errLines().stream().anyMatch(l -> l.startsWith(file + ":5: warning: ")), run.err());
        assertTrue(run.out().contains("about the input"), run.out());
    }

    @Test
    void refusesAScenarioWithErrorsAndGivesNoResult() {
        Cli.Run run = new Cli().run("evaluate", invalid);

        assertEquals(ExitCode.BAD_INPUT, run.code());
        assertEquals("", run.out());
        assertEquals(1, run.errLines().size(), run.err());
        assertTrue(run.err().startsWith(invalid + ":4: NOR \u2192 NOR: "), run.err());
    }

    @Test
    void evaluatesTheOtherFilesWhenOneIsWrong() {
        Cli.Run run = new Cli().run("evaluate", invalid, calm, "no-such-file.dilemma", spiral);

        assertEquals(ExitCode.BAD_INPUT, run.code());
        assertTrue(run.out().contains("Two calm neighbors"), run.out());
        assertTrue(run.out().contains("Two fearful neighbors"), run.out());
        assertTrue(run.err().contains("no-such-file.dilemma"), run.err());
    }

    @Test
    void failsOnABandThatIsReached() {
        Cli.Run run = new Cli().run("evaluate", "--fail-on", "moderate", calm, spiral);

        assertEquals(ExitCode.BAND_REACHED, run.code(), run.err());
        assertTrue(run.out().contains("Two fearful neighbors"), run.out());
    }

    @Test
    void doesNotFailOnABandThatIsNotReached() {
        assertEquals(ExitCode.FINE, new Cli().run("evaluate", "--fail-on", "LOW", calm).code());
        assertEquals(ExitCode.BAND_REACHED, new Cli().run("evaluate", "--fail-on", "NONE", calm).code());
    }

    @Test
    void wrongInputWeighsMoreThanABand() {
        assertEquals(ExitCode.BAD_INPUT, new Cli().run("evaluate", "--fail-on", "LOW", spiral, invalid).code());
    }

    @Test
    void cannotJudgeABandWithoutTheEvaluatorOfTheVerdict() {
        Cli.Run run = new Cli().run("evaluate", "--fail-on", "LOW", "--evaluator",
                "org.dilemma.theories.richardson", spiral);

        assertEquals(ExitCode.BAD_USAGE, run.code());
        assertTrue(run.err().contains("--fail-on"), run.err());
    }

    @Test
    void runsOnlyTheNamedEvaluators() {
        Cli.Run run = new Cli().run("evaluate", "--evaluator", "org.dilemma.theories.richardson", spiral);

        assertEquals(ExitCode.FINE, run.code(), run.err());
        assertTrue(run.out().contains("No verdict"), run.out());
        assertTrue(run.out().contains("Arms race"), run.out());
        assertFalse(run.out().contains("Four worlds"), run.out());
    }

    @Test
    void drawsTheSameBandsFromTheSameSeed() {
        String[] arguments = {"evaluate", "--samples", "300", "--seed", "-7", spiral};
        Cli.Run first = new Cli().run(arguments);

        assertEquals(ExitCode.FINE, first.code(), first.err());
        assertTrue(first.out().contains("When the estimates are drawn 300 times (seed -7)"), first.out());
        assertEquals(first, new Cli().run(arguments));
        assertNotEquals(first.out(), new Cli().run("evaluate", "--samples", "300", "--seed", "8", spiral).out());
    }

    @Test
    void tellsBandsWithErrorsAndThePercentilesOfTheLoopGain() {
        Cli.Run run = new Cli().run("evaluate", "--samples", "300", spiral);

        assertTrue(run.out().matches("(?s).*\n  Band +Share +Error +95 % interval\n  NONE +[0-9.]+ % +[0-9.]+ % .*"),
                run.out());
        assertTrue(run.out().matches("(?s).*\n  Number +Mean +5 % +25 % +50 % +75 % +95 % .*\n  loopGain +[0-9.]+ .*"),
                run.out());
        assertTrue(run.out().contains("estimates have a range and were drawn"), run.out());
    }

    @Test
    void saysWhenDrawingCannotChangeAnything() {
        Cli.Run run = new Cli().run("evaluate", "--samples", "10", "--sensitivity", calm);

        assertTrue(run.out().contains("every draw is the same"), run.out());
        assertTrue(run.out().contains("nothing can be varied"), run.out());
    }

    @Test
    void tellsWhatTheVerdictHangsOn() {
        Cli.Run run = new Cli().run("evaluate", "--sensitivity", spiral);

        assertEquals(ExitCode.FINE, run.code(), run.err());
        assertTrue(run.out().matches("(?s).*What the verdict hangs on\n"
                + "  Estimate +Range +loopGain +Band\n.*\n"
                + "  Estimate +S loopGain +T loopGain +T Band\n.*"), run.out());
        assertTrue(run.out().contains("perceivedGreed"), run.out());
    }

    @Test
    void keepsTheResultWhenAnEvaluatorFailsInTheDraws() {
        Cli cli = new Cli().evaluator(FakeEvaluator.failingInDraws(Standing.STANDARD));
        Cli.Run run = cli.run("evaluate", "--samples", "50", calm);

        assertEquals(ExitCode.FINE, run.code(), run.err());
        assertTrue(run.out().contains("Spiral risk: LOW"), run.out());
        assertFalse(run.out().contains("When the estimates are drawn"), run.out());
        assertTrue(run.out().contains("Nothing was drawn for the verdict\n  The evaluator of the verdict failed in a "),
                run.out());
        assertEquals(2, run.errLines().size(), run.err());
        assertTrue(run.errLines().get(0).startsWith("Plug-in com.example: "), run.err());
        assertTrue(run.errLines().get(0).contains("broken on purpose"), run.err());
        assertTrue(run.errLines().get(1).startsWith(calm + ": Nothing was drawn for the verdict. "), run.err());
        assertTrue(run.errLines().get(1).contains("broken on purpose"), run.err());
        assertTrue(cli.faults().isEmpty());
    }

    @Test
    void saysWhyNothingIsDrawnOrVariedWithoutAVerdict() {
        Cli.Run run = new Cli().evaluator(new FakeEvaluator(view -> {
            throw new IllegalStateException("broken on purpose");
        })).run("evaluate", "--samples", "10", "--sensitivity", calm);

        assertTrue(run.out().contains("What the verdict hangs on\n  There is no verdict"), run.out());
        assertTrue(run.out().contains("Nothing was drawn for the verdict\n  There is no verdict"), run.out());
        assertTrue(run.out().contains("broken on purpose"), run.out());
    }

    @Test
    void followsTheValuesOfTheEvaluatorsThatAreNamed() {
        Cli.Run run = new Cli().run("evaluate", "--samples", "200", "--values", "org.dilemma.theories.richardson",
                spiral);

        assertEquals(ExitCode.FINE, run.code(), run.err());
        assertTrue(run.out().matches("(?s).*\nValues of [^\n]+ when the estimates are drawn 200 times\n"
                + "  Number +5 % +25 % +50 % +75 % +95 % +95 % of median\n  .*"), run.out());
        assertEquals(2, run.out().split("when the estimates are drawn", -1).length, run.out());
        assertTrue(run.out().contains("When the estimates are drawn 200 times"), "and the bands: " + run.out());
    }

    @Test
    void countsTheDrawsThatAValueIsMissingIn() {
        FakeEvaluator sometimes = new FakeEvaluator(view -> view.perceptionCount() > 0 && view.perceivedGreed(0) < 0.5
                ? Result.builder().build() : Result.builder().value("equilibrium", 3, "").build());
        Cli.Run run = new Cli().evaluator(sometimes).run("evaluate", "--samples", "200", "--values", "all", spiral);

        assertTrue(run.out().replaceAll("\\s+", " ")
                .matches(".* 1 value does not exist in some draws, .* missing: equilibrium in [1-9][0-9]* .*"), run.out());
    }

    @Test
    void followsTheValuesOfAllEvaluatorsThatRun() {
        FakeEvaluator failing = new FakeEvaluator(view -> {
            if (view.perceptionCount() > 0 && view.perceivedGreed(0) < 0.5) {
                throw new IllegalStateException("broken on purpose");
            }
            return FakeEvaluator.says("Fine.");
        });
        Cli.Run run = new Cli().evaluator(failing).run("evaluate", "--samples", "200", "--values", "all", spiral);

        assertTrue(run.out().replaceAll("\\s+", " ").matches(
                ".* No draw gave a value. The evaluator failed in [1-9][0-9]* of 200 draws, .*"), run.out());
        assertTrue(run.err().contains("broken on purpose"), run.err());
    }

    @Test
    void printsTheAnswersOfAChecklistInColumns() {
        Cli.Run run = new Cli().evaluator(FakeEvaluator.answering()).run("evaluate", calm);

        List<String> lines = run.outLines();
        int first = lines.indexOf("  unknown  There is grass.");
        assertTrue(first > 0, run.out());
        assertEquals(List.of("             Nobody said so.", "  no       Sheep may safely graze.",
                "             Wolves: 3."), lines.subList(first + 1, first + 4));
    }

    @Test
    void prefersTheStandingOfTheResult() {
        Cli.Run run = new Cli().evaluator(FakeEvaluator.failingInDraws(Standing.STANDARD)).run("evaluate", calm);

        assertTrue(run.out().contains("Fake [standard result]: LOW"), run.out());
    }

    @Test
    void headsTheColumnsOfThePairsInWords() {
        assertTrue(new Cli().run("evaluate", spiral).outLines().stream()
                .anyMatch(line -> line.matches("  State A +State B +Band +Model +Loop gain +Threshold A "
                        + "+Threshold B +Trust A +Trust B")));
    }

    @Test
    void showsNoProgressWhereNobodyWatches() {
        Cli.Run run = new Cli().run("evaluate", "--samples", "5000", spiral);

        assertEquals("", run.err());
    }

    @Test
    void reportsAnEvaluatorThatFailsAndGoesOn() {
        Cli.Run run = new Cli().evaluator(new FakeEvaluator(view -> {
            throw new IllegalStateException("broken on purpose");
        })).run("evaluate", spiral, calm);

        assertEquals(ExitCode.FINE, run.code());
        assertTrue(run.err().contains("broken on purpose"), run.err());
        assertTrue(run.err().contains("com.example"), run.err());
        assertTrue(run.out().contains("Two calm neighbors"), run.out());
        assertEquals(1, run.errLines().size(), "each failure is told once: " + run.err());
    }

    @Test
    void cannotJudgeABandWhenTheEvaluatorOfTheVerdictFails() {
        Cli.Run run = new Cli().evaluator(new FakeEvaluator(view -> {
            throw new IllegalStateException("broken on purpose");
        })).run("evaluate", "--fail-on", "LOW", calm);

        assertEquals(ExitCode.INTERNAL_ERROR, run.code());
    }

    @Test
    void keepsControlCharactersOffTheTerminal() {
        Cli.Run run = new Cli().evaluator(new FakeEvaluator(view -> FakeEvaluator.says("\u001b[31mred\u0007\nnext")))
                .run("evaluate", calm);

        assertTrue(run.out().contains("[31mred next"), run.out());
        assertTrue(run.out().chars().noneMatch(c -> c < ' ' && c != '\n'), run.out());
    }

    @Test
    void cutsLongListsUnlessVerbose() throws IOException {
        String file = manyStates(9);
        Cli.Run brief = new Cli().run("evaluate", file);
        Cli.Run verbose = new Cli().run("evaluate", "--verbose", file);

        assertTrue(brief.out().contains("and 16 more pairs"), brief.out());
        assertTrue(brief.err().contains("more warnings"), brief.err());
        assertEquals(21, brief.errLines().size(), brief.err());
        assertFalse(verbose.out().contains("--verbose shows all"), verbose.out());
        assertTrue(verbose.errLines().size() > 21, verbose.err());
    }

    private String manyStates(int count) throws IOException {
        StringBuilder text = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <dilemma:Scenario xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                    xmlns:dilemma="http://www.dilemma-workbench.org/model/1.0" title="Many">
                """);
        for (int i = 0; i < count; i++) {
            text.append("<states xmi:id=\"s%d\" name=\"State %d\"/>%n".formatted(i, i));
        }
        for (int i = 0; i < count; i++) {
            for (int j = 0; j < i; j++) {
                text.append("<perceptions holder=\"s%d\" target=\"s%d\"/>%n".formatted(i, j));
            }
        }
        return Files.writeString(folder.resolve("many.dilemma"), text.append("</dilemma:Scenario>")).toString();
    }
}
