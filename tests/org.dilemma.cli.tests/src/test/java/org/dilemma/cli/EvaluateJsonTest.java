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
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.dilemma.analysis.Result;
import org.dilemma.analysis.Standing;
import org.junit.jupiter.api.Test;

/** {@code dilemma evaluate --format json}: the form that programs rely on. */
class EvaluateJsonTest {
    private final String spiral = Cli.scenario("spiral");

    @Test
    void hasTheDocumentedKeysInTheDocumentedOrder() {
        JsonNode json = evaluate(spiral);

        assertEquals(List.of("schema", "tool", "scenario", "verdict", "dyads", "blocs", "evaluators",
                "uncertainty", "sensitivity", "defaultsUsed", "warnings", "failures", "phases", "interventions"),
                keys(json));
        assertEquals(1, json.get("schema").asInt());
        assertEquals("1.2.3", json.at("/tool/version").asText());
        assertEquals(List.of("title", "file"), keys(json.get("scenario")));
        assertEquals(spiral, json.at("/scenario/file").asText());
        assertEquals(List.of("band", "model", "confidence", "summary", "rule", "contributions", "explanation"),
                keys(json.get("verdict")));
        assertEquals(List.of("evaluator", "before", "after", "text"), keys(json.at("/verdict/contributions/0")));
        assertEquals(List.of("text", "elements"), keys(json.at("/verdict/explanation/0")));
        assertEquals(List.of("a", "b", "band", "model", "loopGain"), keys(json.at("/dyads/0")).subList(0, 5));
        assertEquals(List.of("id", "name", "standing", "contributor", "citations", "band", "values", "units",
                "findings", "checklist"), keys(json.at("/evaluators/0")));
        assertEquals(List.of("samples", "seed", "bands", "errors", "values", "uncertain", "reason",
                "evaluators"), keys(json.get("uncertainty")));
        assertTrue(json.get("sensitivity").isNull());
        assertEquals(List.of("element", "feature", "value", "unit"), keys(json.at("/defaultsUsed/0")));
    }

    @Test
    void namesStatesByAbbreviationElseName() {
        JsonNode dyad = evaluate(spiral).at("/dyads/0");

        assertEquals("NOR", dyad.get("a").asText());
        assertEquals("S\u00fcdland", dyad.get("b").asText());
    }

    @Test
    void namesTheBlocsThatFaceEachOther() {
        JsonNode bloc = evaluate(Cli.scenario("allies")).at("/blocs/0");

        assertEquals(List.of("a", "b", "band", "model", "loopGain", "rule"), keys(bloc));
        assertEquals("NOR", bloc.at("/a/0").asText());
        assertEquals("EST", bloc.at("/a/1").asText());
        assertEquals("S\u00fcdland", bloc.at("/b/0").asText());
    }

    @Test
    void givesTheLoopGainAsANumber() {
        assertEquals(2.0, evaluate(spiral).at("/dyads/0/loopGain").asDouble(), 1e-9,
                "the root of 0.6 x 0.6 / (0.3 x 0.3)");
    }

    @Test
    void carriesWarningsWithLineAndNothingOnStandardError() {
        Cli.Run run = new Cli().run("evaluate", "--format", "json", Cli.scenario("warning"));

        JsonNode warning = run.json().at("/warnings/0");
        assertEquals(List.of("code", "element", "feature", "line", "text"), keys(warning));
        assertTrue(warning.get("line").asInt() > 0, run.out());
        assertTrue(warning.get("text").asText().endsWith("."), run.out());
        assertEquals("", run.err());
    }

    @Test
    void givesNullForAVerdictThatWasLeftOut() {
        Cli.Run run = new Cli().run("evaluate", "--format", "json", "--evaluator",
                "org.dilemma.theories.four-worlds", spiral);

        assertTrue(run.json().get("verdict").isNull(), run.out());
        assertEquals(0, run.json().get("dyads").size());
        assertEquals(1, run.json().get("evaluators").size());
        assertEquals("org.dilemma.theories.four-worlds", run.json().at("/evaluators/0/id").asText());
    }

    @Test
    void givesTheSharesOfTheBandsWhenDrawing() {
        JsonNode uncertainty = new Cli().run("evaluate", "--format", "json", "--samples", "200", "--seed", "5", spiral)
                .json().get("uncertainty");

        assertEquals(200, uncertainty.get("samples").asInt());
        assertEquals(5, uncertainty.get("seed").asLong());
        double sum = 0;
        for (JsonNode share : uncertainty.get("bands")) {
            sum += share.asDouble();
        }
        assertEquals(1, sum, 1e-9);
        assertEquals(keys(uncertainty.get("bands")), keys(uncertainty.get("errors")));
    }

    @Test
    void givesTheSpreadOfTheLoopGainWhenDrawing() {
        JsonNode values = new Cli().run("evaluate", "--format", "json", "--samples", "500", spiral).json()
                .at("/uncertainty/values");

        JsonNode gain = values.get("loopGain");
        assertEquals(List.of("unit", "draws", "mean", "error", "p5", "p25", "p50", "p75", "p95", "intervals"),
                keys(gain));
        assertTrue(gain.get("p5").asDouble() < gain.get("p50").asDouble(), gain.toString());
        assertTrue(gain.get("p50").asDouble() < gain.get("p95").asDouble(), gain.toString());
        JsonNode interval = gain.at("/intervals/p50");
        assertTrue(interval.get(0).asDouble() <= gain.get("p50").asDouble(), gain.toString());
        assertTrue(keys(values).size() > 1, "and that of a pair: " + values);
    }

    @Test
    void givesSwingsAndIndicesWhenAskedForSensitivity() {
        JsonNode sensitivity = new Cli().run("evaluate", "--format", "json", "--sensitivity", spiral).json()
                .get("sensitivity");

        assertEquals(List.of("number", "seed", "base", "tornado", "factors", "defaults", "reason"), keys(sensitivity));
        assertEquals("loopGain", sensitivity.get("number").asText());
        assertEquals(List.of("element", "feature", "low", "high", "numberAtLow", "numberAtHigh", "bandAtLow",
                "bandAtHigh"), keys(sensitivity.at("/tornado/0")));
        assertEquals(List.of("first", "firstInterval", "total", "totalInterval"),
                keys(sensitivity.at("/factors/0/number")));
        assertEquals(sensitivity.at("/tornado/0/feature"), sensitivity.at("/factors/0/estimates/0/feature"));
        assertFalse(sensitivity.get("defaults").isEmpty());
    }

    @Test
    void givesTheSpreadOfEveryValueThatIsFollowed() {
        String[] arguments = {"evaluate", "--format", "json", "--samples", "60", "--values", "all", spiral};
        JsonNode json = new Cli().run(arguments).json();

        JsonNode followed = json.at("/uncertainty/evaluators");
        assertEquals(json.get("evaluators").size(), followed.size());
        assertEquals(List.of("id", "samples", "values", "absent", "leftOut", "failedDraws", "failure"),
                keys(followed.get(0)));
        for (int e = 0; e < followed.size(); e++) {
            assertEquals(json.at("/evaluators/" + e + "/id"), followed.get(e).get("id"));
            assertTrue(keys(followed.get(e).get("values")).containsAll(keys(json.at("/evaluators/" + e + "/values"))),
                    followed.get(e).toString());
        }
        assertEquals(json.at("/uncertainty/bands"), new Cli().run("evaluate", "--format", "json", "--samples", "60",
                spiral).json().at("/uncertainty/bands"), "the bands are the same as without");
        assertEquals(json, new Cli().run(arguments).json());
    }

    @Test
    void givesNoSamplesWhenNothingCouldBeDrawn() {
        Cli.Run run = new Cli().run("evaluate", "--format", "json", "--samples", "200", "--evaluator",
                "org.dilemma.theories.richardson", spiral);

        assertEquals(0, run.json().at("/uncertainty/samples").asInt(), run.out());
        assertTrue(run.json().at("/uncertainty/bands").isEmpty(), run.out());
        assertTrue(run.json().at("/uncertainty/reason").asText().startsWith("There is no verdict"), run.out());
        assertTrue(run.err().contains("Nothing was drawn"), run.err());
    }

    @Test
    void listsAFailureInTheDrawsBesideTheResult() {
        JsonNode json = new Cli().evaluator(FakeEvaluator.failingInDraws(Standing.STANDARD))
                .run("evaluate", "--format", "json", "--samples", "50", spiral).json();

        assertEquals("LOW", json.at("/verdict/band").asText());
        assertEquals("STANDARD", json.at("/evaluators/0/standing").asText());
        assertEquals(0, json.at("/uncertainty/samples").asInt());
        assertEquals(1, json.get("failures").size());
        assertTrue(json.at("/failures/0/message").asText().contains("broken on purpose"));
    }

    @Test
    void givesEmptyUncertaintyWithoutDraws() {
        JsonNode uncertainty = evaluate(spiral).get("uncertainty");

        assertEquals(0, uncertainty.get("samples").asInt());
        assertEquals(1, uncertainty.get("seed").asLong());
        assertTrue(uncertainty.get("bands").isEmpty());
    }

    @Test
    void printsOneObjectALineForSeveralFiles() throws Exception {
        Cli.Run run = new Cli().run("evaluate", "--format", "json", spiral, Cli.scenario("self-perception"),
                Cli.scenario("calm"));

        assertEquals(ExitCode.BAD_INPUT, run.code());
        assertEquals(2, run.outLines().size(), run.out());
        ObjectMapper mapper = new ObjectMapper();
        assertEquals("Two fearful neighbors", mapper.readTree(run.outLines().get(0)).at("/scenario/title").asText());
        assertEquals("Two calm neighbors", mapper.readTree(run.outLines().get(1)).at("/scenario/title").asText());
    }

    @Test
    void indentsASingleObject() {
        Cli.Run run = new Cli().run("evaluate", "--format", "json", spiral);

        assertTrue(run.outLines().size() > 20, run.out());
        assertFalse(run.out().contains("\r"), "line ends are LF");
        assertTrue(run.out().endsWith("}\n"), run.out());
    }

    @Test
    void isTheSameOnEveryRun() {
        assertEquals(new Cli().run("evaluate", "--format", "json", "--samples", "500", spiral),
                new Cli().run("evaluate", "--format", "json", "--samples", "500", spiral));
    }

    @Test
    void listsFailures() {
        JsonNode json = new Cli().evaluator(new FakeEvaluator(view -> {
            throw new IllegalStateException("broken on purpose");
        })).run("evaluate", "--format", "json", spiral).json();

        assertEquals("com.example", json.at("/failures/0/contributor").asText());
        assertEquals("com.example.fake", json.at("/failures/0/evaluator").asText());
        assertTrue(json.at("/failures/0/message").asText().contains("broken on purpose"));
    }

    @Test
    void separatesValuesFromTheirUnits() {
        JsonNode json = new Cli().evaluator(new FakeEvaluator(view -> Result.builder()
                .value("speed", 2.5, "per year").value("share", 0.5, "").build()))
                .run("evaluate", "--format", "json", spiral).json().at("/evaluators/0");

        assertEquals(2.5, json.at("/values/speed").asDouble());
        assertEquals(0.5, json.at("/values/share").asDouble());
        assertEquals("{\"speed\":\"per year\"}", json.get("units").toString());
    }

    @Test
    void givesTheAnswersOfAChecklist() {
        JsonNode checklist = new Cli().evaluator(FakeEvaluator.answering()).run("evaluate", "--format", "json", spiral)
                .json().at("/evaluators/0/checklist");

        assertEquals(2, checklist.size());
        assertEquals(List.of("item", "reply", "reason", "elements"), keys(checklist.get(0)));
        assertEquals("UNKNOWN", checklist.at("/0/reply").asText());
        assertEquals("Sheep may safely graze.", checklist.at("/1/item").asText());
        assertEquals("NO", checklist.at("/1/reply").asText());
        assertEquals("Wolves: 3.", checklist.at("/1/reason").asText());
        assertEquals("[\"NOR\"]", checklist.at("/1/elements").toString());
    }

    private static JsonNode evaluate(String file) {
        Cli.Run run = new Cli().run("evaluate", "--format", "json", file);
        assertEquals(ExitCode.FINE, run.code(), run.err());
        return run.json();
    }

    private static List<String> keys(JsonNode node) {
        List<String> keys = new ArrayList<>();
        node.fieldNames().forEachRemaining(keys::add);
        return keys;
    }
}
