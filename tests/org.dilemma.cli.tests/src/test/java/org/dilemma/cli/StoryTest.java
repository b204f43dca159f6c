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
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dilemma.analysis.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code dilemma evaluate --phases --interventions}. */
class StoryTest {
    @TempDir
    private Path folder;
    private final String phases = Cli.scenario("phases");
    private final String calm = Cli.scenario("calm");

    private static List<String> section(Cli.Run run, String heading) {
        return run.outLines().stream().dropWhile(line -> !line.equals(heading)).skip(1)
                .takeWhile(line -> !line.isEmpty()).toList();
    }

    @Test
    void tellsThePhasesInTheirOrder() {
        Cli.Run run = new Cli().run("evaluate", "--phases", phases);

        assertEquals(ExitCode.FINE, run.code(), run.err());
        List<String> table = section(run, "Phases");
        assertEquals(4, table.size(), run.out());
        assertTrue(table.get(0).matches("  Phase +Years +Band +Model +Loop gain"), table.get(0));
        assertTrue(table.get(1).matches("  base +SEVERE +SPIRAL +2"), table.get(1));
        assertTrue(table.get(2).matches("  Open hands +1900\u20131904 +HIGH +SPIRAL +2"), table.get(2));
        assertTrue(table.get(3).matches("  Thaw +1905\u2013 +NONE +NONE +0\\.0333"), table.get(3));
    }

    @Test
    void tellsWhatChangedAndWhatMovedTheBand() {
        Cli.Run run = new Cli().run("evaluate", "--phases", phases);

        List<String> step = section(run, "From base to Open hands");
        assertTrue(step.contains("  - The spiral risk of the scenario falls from SEVERE to HIGH."), run.out());
        assertTrue(String.join(" ", step).replaceAll("\\s+", " ").contains(
                "The change of the distinguishability of balance alone moves the band"), run.out());
    }

    @Test
    void givesPhasesAsJson() {
        JsonNode json = new Cli().run("evaluate", "--format", "json", "--phases", phases).json();

        assertTrue(json.get("interventions").isNull());
        JsonNode open = json.at("/phases/1");
        assertEquals("Open hands", open.get("name").asText());
        assertEquals(1900, open.get("start").asInt());
        assertEquals("HIGH", open.get("band").asText());
        assertEquals("warCost", open.at("/step/inputs/1/feature").asText());
        assertEquals(0.9, open.at("/step/inputs/0/after/value").asDouble());
        assertEquals("distinguishability", open.at("/step/movers/0/feature").asText());
        assertTrue(open.at("/step/movers/0/alone").asBoolean());
        assertTrue(json.at("/phases/0/step").isNull());
        assertTrue(json.at("/phases/2/end").isNull());
    }

    @Test
    void aScenarioWithoutPhasesSaysSo() {
        assertTrue(new Cli().run("evaluate", "--phases", calm).out().contains("  The scenario has no phases."));
    }

    @Test
    void ranksWhatWouldMoveTheBand() {
        Cli.Run run = new Cli().run("evaluate", "--interventions", phases);

        List<String> ranked = section(run, "What would move the band down, the least change first");
        assertTrue(ranked.get(0).startsWith("  1. "), run.out());
        assertTrue(ranked.contains("  Size: the sum of the changes, each as a share of the range of its input, or of its present"),
                run.out());
        assertFalse(run.out().contains("greed is at work"), run.out());
        assertTrue(run.out().contains(" moves the band from SEVERE to HIGH:"), run.out());
        JsonNode json = new Cli().run("evaluate", "--format", "json", "--interventions", phases).json();
        assertTrue(json.get("phases").isNull());
        assertEquals("SEVERE", json.at("/interventions/band").asText());
        JsonNode first = json.at("/interventions/moving/0");
        assertTrue(first.get("intensity").asDouble() > 0 && first.get("intensity").asDouble() <= 1);
        assertTrue(first.at("/changes/0/element").isTextual());
        assertTrue(first.get("size").asDouble() <= json.at("/interventions/moving/1/size").asDouble());
    }

    @Test
    void warnsOfRestraintWhereGreedIsAtWork() throws IOException {
        String greedy = Files.readString(Path.of(phases)).replaceFirst("SECURITY_SEEKING", "GREEDY");
        Path file = Files.writeString(folder.resolve("greedy.dilemma"), greedy);
        Cli.Run run = new Cli().run("evaluate", "--interventions", file.toString());

        assertTrue(run.out().contains("Model that fits: DETERRENCE"), run.out());
        assertTrue(run.out().contains("greed is at work here, and restraint may invite"), run.out());
    }

    @Test
    void saysWhenThereIsNothingToMove() {
        Cli.Run run = new Cli().run("evaluate", "--interventions", calm);

        assertTrue(run.out().contains("What would move the band down: nothing that was tried"), run.out());
        assertTrue(run.out().contains("  - The spiral risk is NONE already"), run.out());
    }

    @Test
    void keepsTheResultWhenTheEvaluatorOfTheVerdictFailsOnATrial() {
        Cli.Run run = new Cli().evaluator(FakeEvaluator.failingInDraws(Standing.OWN)).run("evaluate", "--phases",
                "--interventions", phases);

        assertEquals(ExitCode.FINE, run.code(), run.err());
        assertTrue(run.out().contains("Spiral risk: LOW"), run.out());
    }

    @Test
    void saysThatATableHasNoPlaceForThem() {
        Cli.Run run = new Cli().run("evaluate", "--format", "csv", "--phases", phases);

        assertEquals(ExitCode.FINE, run.code());
        assertTrue(run.err().contains("A table has no place for phases"), run.err());
        assertFalse(run.out().contains("Open hands"), run.out());
    }
}
