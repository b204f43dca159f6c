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

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dilemma.model.Estimate;
import org.dilemma.model.Scenario;
import org.dilemma.model.validation.IssueLevel;
import org.dilemma.model.validation.ScenarioValidator;

/**
 * The view reads a number that is out of range as the nearest allowed one. Nobody is misled by that, since whatever is
 * read otherwise than it is given is a validation error, with which neither command line nor workbench evaluates.
 */
class NumbersAsGivenTest {

    @Property(tries = 1000)
    void whatIsNoErrorIsReadAsItIsGiven(@ForAll long seed, @ForAll("numbers") double first,
            @ForAll("numbers") double second, @ForAll("numbers") double third) {
        Scenario scenario = RandomScenarios.allied(seed);
        Estimate estimate = any(scenario, seed);
        double[] sorted = DoubleStream.of(first, second, third).sorted().toArray();
        double low = sorted[0];
        double value = sorted[1];
        double high = sorted[2];
        estimate.setValue(value);
        estimate.setLow(low);
        estimate.setHigh(high);
        boolean asGiven = ScenarioView.of(scenario).parameters().stream().map(Parameter::shape)
                .anyMatch(shape -> shape.value() == value && shape.low() == low && shape.high() == high);
        assertTrue(asGiven || isWrong(scenario), value + " in " + low + " to " + high);
    }

    @Property(tries = 200)
    void anAnarchyThatIsNoErrorIsReadAsItIsGiven(@ForAll("numbers") double anarchy) {
        Scenario scenario = Scenarios.of("A", "B");
        scenario.setAnarchy(anarchy);
        assertEquals(ScenarioView.of(scenario).anarchy() != anarchy, isWrong(scenario));
    }

    @Provide
    Arbitrary<Double> numbers() {
        return Arbitraries.oneOf(Arbitraries.doubles().between(-2, 2), Arbitraries.doubles().between(-1e17, 1e17),
                Arbitraries.of(0.0, 1.0, -1.0, Double.MIN_VALUE, 1e15, 1.1e15, Double.MAX_VALUE, Double.NaN,
                        Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY));
    }

    private static Estimate any(Scenario scenario, long seed) {
        List<Estimate> estimates = new ArrayList<>();
        scenario.eAllContents().forEachRemaining(element -> {
            if (element instanceof Estimate estimate) {
                estimates.add(estimate);
            }
        });
        return estimates.get((int) Math.floorMod(seed, (long) estimates.size()));
    }

    private static boolean isWrong(Scenario scenario) {
        return ScenarioValidator.validate(scenario).stream().anyMatch(issue -> issue.level() == IssueLevel.ERROR);
    }
}
