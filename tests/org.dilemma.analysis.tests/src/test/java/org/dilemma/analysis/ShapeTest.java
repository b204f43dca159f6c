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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.dilemma.model.Distribution;
import org.dilemma.model.Scenario;
import org.junit.jupiter.api.Test;

/** The distributions of estimates. */
class ShapeTest {

    @Property
    void quantileAndProbabilityAreInverse(@ForAll Distribution form, @ForAll @DoubleRange(max = 0.4) double low,
            @ForAll @DoubleRange(min = 0.4, max = 0.6) double value, @ForAll @DoubleRange(min = 0.6, max = 1) double high,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double u) {
        Shape shape = new Shape(form, value, low, high, 0, 1);
        double x = shape.quantile(u);
        assertTrue(x >= 0 && x <= 1);
        if (!shape.isPoint()) {
            assertEquals(u, shape.probabilityBelow(x), 1e-6);
        }
    }

    @Test
    void normalReadsLowAndHighAsFifthAndNinetyFifthPercentile() {
        Shape shape = new Shape(Distribution.NORMAL, 10, 8, 12, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        assertEquals(8, shape.quantile(0.05), 1e-9);
        assertEquals(12, shape.quantile(0.95), 1e-9);
    }

    @Test
    void aRangeTooSmallToTellItsEndsApartIsAPoint() {
        Shape shape = new Shape(Distribution.NORMAL, 1, 1 - Double.MIN_VALUE, 1, 0, 1);
        assertTrue(shape.isPoint());
        Shape least = new Shape(Distribution.NORMAL, Double.MIN_VALUE, 0, Double.MIN_VALUE, 0, 1);
        assertEquals(Double.MIN_VALUE, least.quantile(0.9));
        assertEquals(1, least.probabilityBelow(0.5));
    }

    @Test
    void betaHasItsMeanWherePertPutsIt() {
        Shape shape = new Shape(Distribution.BETA, 0.3, 0.1, 0.9, 0, 1);
        double mean = IntStream.range(0, 2000).mapToDouble(k -> shape.quantile((k + 0.5) / 2000))
                .average().orElseThrow();
        assertEquals((0.1 + 4 * 0.3 + 0.9) / 6, mean, 1e-4);
    }

    @Test
    void aRangeWithoutFormIsTriangularAndABareValueAPoint() {
        Scenario scenario = Scenarios.of("A");
        scenario.getStates().get(0).setGreed(Scenarios.point(0.2));
        scenario.getStates().get(0).getGreed().setHigh(0.4);
        scenario.getStates().get(0).setWarCost(Scenarios.point(0.3));
        ScenarioView view = ScenarioView.of(scenario);
        assertEquals(Distribution.TRIANGULAR, form(view, "greed"));
        assertEquals(Distribution.POINT, form(view, "warCost"));
    }

    private static Distribution form(ScenarioView view, String feature) {
        return view.parameters().stream().filter(p -> p.feature().equals(feature)).findFirst().orElseThrow().shape()
                .form();
    }
}
