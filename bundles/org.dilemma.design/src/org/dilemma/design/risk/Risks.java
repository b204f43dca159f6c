/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.design.risk;

import java.util.Optional;
import java.util.function.Supplier;
import org.dilemma.analysis.EvaluatorRegistry;
import org.dilemma.analysis.spi.Evaluator;
import org.dilemma.design.internal.ScenarioIndex;
import org.dilemma.model.Scenario;
import org.eclipse.emf.ecore.EObject;

/**
 * Where the services of the notation get from what the analysis says. As it stands, a scenario is evaluated on the
 * spot, once after each change and only by the evaluators whose results are asked for, with the evaluators that
 * {@link java.util.ServiceLoader} finds. Programs hand over their own registry with {@link #evaluators(Supplier)},
 * and editors their background evaluation with {@link #source(Scenario, RiskSource)}.
 */
public final class Risks {
    private static volatile Supplier<EvaluatorRegistry> registry = Found::registry;

    private Risks() {
    }

    /** Looked for on first use; in OSGi the bundle of the analysis also sees its registered buddies. */
    private static final class Found {
        private static final EvaluatorRegistry REGISTRY =
                EvaluatorRegistry.fromServiceLoader(Evaluator.class.getClassLoader());

        private Found() {
        }

        static EvaluatorRegistry registry() {
            return REGISTRY;
        }
    }

    /**
     * Sets the evaluators for all scenarios without a source of their own. Safe for several threads; scenarios that
     * were evaluated before are evaluated anew after their next change.
     *
     * @param evaluators gives the evaluators; asked for each evaluation
     */
    public static void evaluators(Supplier<EvaluatorRegistry> evaluators) {
        registry = evaluators;
    }

    /**
     * Sets who says what the analysis knows of one scenario.
     *
     * @param scenario the scenario
     * @param source the source; kept as long as the scenario lives
     */
    public static void source(Scenario scenario, RiskSource source) {
        ScenarioIndex.of(scenario).ifPresent(index -> index.source(Optional.of(source)));
    }

    /**
     * Lets a scenario be evaluated on the spot again.
     *
     * @param scenario the scenario
     */
    public static void noSource(Scenario scenario) {
        ScenarioIndex.of(scenario).ifPresent(index -> index.source(Optional.empty()));
    }

    /**
     * What the analysis says of the scenario of an element.
     *
     * @param element an element
     * @return the risk; empty where the element is in no scenario
     */
    public static Optional<Risk> of(EObject element) {
        return ScenarioIndex.of(element)
                .map(index -> index.risk(scenario -> new RiskOnDemand(scenario, registry.get())));
    }
}
