/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dilemma.analysis.spi.Evaluator;
import org.junit.jupiter.api.Test;

/** Evaluators run behind a guard. */
class EvaluationRunnerTest {

    @Test
    void aFailingEvaluatorIsReportedAndTheOthersStand() {
        EvaluatorRegistry registry = new EvaluatorRegistry(
                List.of(contribution("test.throws", view -> {
                    throw new IllegalStateException("broken");
                }), contribution("test.null", view -> null),
                        contribution("test.null.text",
                                view -> Result.builder().finding(Severity.INFO, null).build()),
                        contribution("test.good", view -> Result.builder().value("x", 1, "").build())),
                List.of());
        Evaluation evaluation = run(registry);
        assertEquals(List.of("test.good"), evaluation.results().stream().map(r -> r.info().id()).toList());
        assertEquals(List.of("test.throws", "test.null", "test.null.text"),
                evaluation.failures().stream().map(EvaluatorFailure::evaluator).toList());
        assertTrue(evaluation.failures().get(0).message().contains("broken"));
        assertTrue(evaluation.verdict().isEmpty());
    }

    @Test
    void aSecondContributionOfAnIdIsLeftOutAndSaid() {
        EvaluatorRegistry registry = new EvaluatorRegistry(
                List.of(contribution("test.same", view -> Result.builder().build()),
                        contribution("test.same", view -> Result.builder().build())),
                List.of());
        assertEquals(1, registry.contributions().size());
        assertTrue(run(registry).failures().get(0).message().contains("already taken"));
    }

    @Test
    void theBuiltInEvaluatorsAreFoundAsServices() {
        EvaluatorRegistry registry = EvaluatorRegistry.fromServiceLoader(getClass().getClassLoader());
        assertTrue(registry.failures().isEmpty());
        assertTrue(registry.find("org.dilemma.theories.composite").isPresent());
        Evaluation evaluation = run(registry);
        assertTrue(evaluation.verdict().isPresent());
        assertFalse(evaluation.defaultsUsed().isEmpty());
        assertEquals(List.of(), evaluation.failures());
    }

    @Property(tries = 100)
    void everyNumberOfEveryEvaluatorIsFiniteOnRandomScenarios(@ForAll long seed) {
        EvaluatorRegistry registry = EvaluatorRegistry.fromServiceLoader(getClass().getClassLoader());
        Evaluation evaluation = new EvaluationRunner(registry).evaluate(ScenarioView.of(RandomScenarios.of(seed)),
                Monitor.NONE);
        assertEquals(List.of(), evaluation.failures());
    }

    private static Evaluation run(EvaluatorRegistry registry) {
        return new EvaluationRunner(registry).evaluate(ScenarioView.of(Scenarios.of("A", "B")), Monitor.NONE);
    }

    private static EvaluatorContribution contribution(String id, Function<ScenarioView, Result> body) {
        return new EvaluatorContribution("test", new Evaluator() {
            @Override
            public EvaluatorInfo info() {
                return new EvaluatorInfo(id, id, Standing.OWN, List.of());
            }

            @Override
            public Result evaluate(ScenarioView view, Monitor monitor) {
                return body.apply(view);
            }
        });
    }
}
