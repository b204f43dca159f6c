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
import java.util.List;
import org.dilemma.analysis.EvaluatorFailure;
import org.dilemma.analysis.EvaluatorRegistry;
import org.junit.jupiter.api.Test;

/** {@code dilemma evaluators} and {@code dilemma version}. */
class ListingsTest {

    @Test
    void listsEvaluatorsWithStandingAndLiterature() {
        Cli.Run run = new Cli().run("evaluators");

        assertEquals(ExitCode.FINE, run.code(), run.err());
        assertTrue(run.outLines().get(0).matches("Id +Name +Standing +Contributor"), run.out());
        for (String row : List.of("org\\.dilemma\\.theories\\.four-worlds +.* standard +.*",
                "org\\.dilemma\\.theories\\.composite +.* own +.*")) {
            assertTrue(run.outLines().stream().anyMatch(line -> line.matches(row)), run.out());
        }
        assertTrue(run.out().contains("Jervis 1978"), run.out());
    }

    @Test
    void listsEvaluatorsAsJson() {
        JsonNode json = new Cli().run("evaluators", "--format", "json").json();

        assertEquals("1.2.3", json.at("/tool/version").asText());
        List<String> listed = json.get("evaluators").findValuesAsText("id");
        assertEquals(EvaluatorRegistry.fromServiceLoader(ListingsTest.class.getClassLoader()).contributions().stream()
                .map(c -> c.evaluator().info().id()).toList(), listed);
        assertTrue(listed.contains("org.dilemma.theories.composite"), listed.toString());
        assertTrue(json.at("/evaluators/0/citations").size() > 0);
    }

    @Test
    void namesContributionsThatFailed() {
        Cli.Run run = new Cli()
                .evaluators(() -> new EvaluatorRegistry(List.of(),
                        List.of(new EvaluatorFailure("com.broken", "com.broken.Theory", "It does not start."))))
                .run("evaluators");

        assertEquals(ExitCode.FINE, run.code());
        assertTrue(run.err().contains("Plug-in com.broken: It does not start."), run.err());
    }

    @Test
    void printsTheVersionInOneLine() {
        Cli.Run run = new Cli().run("version");

        assertEquals(ExitCode.FINE, run.code());
        assertEquals(List.of("Dilemma Workbench 1.2.3"), run.outLines());
        assertEquals(run, new Cli().run("--version"));
    }
}
