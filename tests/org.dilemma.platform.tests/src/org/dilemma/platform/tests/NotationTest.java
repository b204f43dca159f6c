/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.platform.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dilemma.analysis.EvaluatorRegistry;
import org.dilemma.analysis.spi.Evaluator;
import org.dilemma.design.Notation;
import org.dilemma.design.RiskServices;
import org.dilemma.examples.ReferenceCases;
import org.dilemma.model.Scenario;
import org.dilemma.model.io.ScenarioFiles;
import org.dilemma.platform.Platforms;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;

/** The notation in Equinox, where Sirius runs it without anybody who hands over evaluators. */
class NotationTest {

    private static Set<String> ids(EvaluatorRegistry registry) {
        return registry.contributions().stream().map(one -> one.evaluator().info().id())
                .filter(id -> id.startsWith("org.dilemma.theories.")).collect(Collectors.toSet());
    }

    @Test
    void theEvaluatorsAreFoundWithoutThePlatform() {
        assertEquals(ids(Platforms.evaluators()),
                ids(EvaluatorRegistry.fromServiceLoader(Evaluator.class.getClassLoader())));
    }

    @Test
    void servicesKnowTheBandsByThemselves() throws Exception {
        Scenario scenario = ScenarioFiles.load(URI.createURI("test.dilemma"), new ReferenceCases().examples().get(0)
                .location().openStream());
        RiskServices services = new RiskServices();
        long bands = scenario.getStates().stream().filter(state -> services.isBandNone(state)
                || services.isBandLow(state) || services.isBandModerate(state) || services.isHighRisk(state)).count();
        assertEquals(scenario.getStates().size(), bands);
    }

    @Test
    void specificationAndIconsAreInTheBundle() throws Exception {
        assertTrue(Notation.specification().openStream().readAllBytes().length > 0);
        for (String icon : List.of("state", "perception", "alliance")) {
            assertTrue(Notation.file("/org.dilemma.design/icons/" + icon + ".png").isPresent(), icon);
        }
    }
}
