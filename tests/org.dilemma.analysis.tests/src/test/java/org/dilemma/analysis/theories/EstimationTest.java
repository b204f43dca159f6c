/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.theories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.dilemma.analysis.Finding;
import org.dilemma.analysis.Monitor;
import org.dilemma.analysis.Result;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.analysis.Scenarios;
import org.dilemma.model.Capability;
import org.dilemma.model.CapabilityKind;
import org.dilemma.model.DilemmaFactory;
import org.dilemma.model.Observation;
import org.dilemma.model.Scenario;
import org.junit.jupiter.api.Test;

/** Estimates from observations, against Richardson's own table and known coefficients. */
class EstimationTest {
    private static final CapabilityKind EXPENDITURE = CapabilityKind.MILITARY_EXPENDITURE;

    @Test
    void richardsonsTableGivesHisSlopeAndIntercept() throws IOException {
        Result result = evaluate(table("richardson-1909-1913.csv"));
        assertEquals(0.731, value(result, "total.slope"), 5e-4);
        assertEquals(194.9, value(result, "total.xIntercept"), 0.05);
        assertEquals(0.9991, value(result, "total.r2"), 5e-5);
        assertEquals(4, value(result, "total.points"));
        assertEquals(0.0155383, value(result, "total.slope.error"), 1e-6);
        assertEquals(0.8261177, value(result, "total.xIntercept.error"), 1e-6);
    }

    @Test
    void theCorrelatesOfWarGiveASteeperSlopeForTheSameStates() throws IOException {
        Result result = evaluate(table("nmc-1909-1913.csv"));
        assertEquals(0.832, value(result, "total.slope"), 5e-4);
        assertEquals(189.3e3, value(result, "total.xIntercept"), 50);
        assertEquals(0.998, value(result, "total.r2"), 5e-4);
        assertTrue(says(result, "over 4 yearly changes, each unit of the total adds 0.832 a year"));
    }

    @Test
    void aSlopeThatCannotBeToldFromZeroHasNoTotalAtRest() {
        Scenario scenario = Scenarios.of("A", "B");
        observe(scenario, 0, EXPENDITURE, 1950, 10, 12, 9, 13, 8, 12);
        observe(scenario, 1, EXPENDITURE, 1950, 10, 9, 12, 10, 9, 11);
        Result result = evaluate(scenario);
        assertTrue(result.values().containsKey("total.slope"));
        assertFalse(result.values().containsKey("total.xIntercept"));
        assertTrue(says(result, "holds zero"));
    }

    @Test
    void fourPointsNeverGiveSeparateCoefficients() throws IOException {
        Result result = evaluate(table("richardson-1909-1913.csv"));
        assertTrue(result.values().keySet().stream().noneMatch(name -> name.startsWith("reaction.")));
        assertEquals(0, value(result, "pairs.estimated"));
        assertTrue(says(result, "Too few points for separate coefficients"));
        assertTrue(says(result, "and one other pair"));
    }

    @Property(tries = 200)
    void knownCoefficientsAreFoundAgain(@ForAll @DoubleRange(min = 0.1, max = 0.9) double k,
            @ForAll @DoubleRange(min = 0.1, max = 0.9) double a, @ForAll @DoubleRange(min = 0.1, max = 0.9) double l,
            @ForAll @DoubleRange(min = 0.1, max = 0.9) double b, @ForAll @IntRange(min = 9, max = 20) int years) {
        Scenario scenario = Scenarios.of("A", "B");
        double[][] path = path(k, a, 5, l, b, 3, years);
        observe(scenario, 0, EXPENDITURE, 1950, path[0]);
        observe(scenario, 1, EXPENDITURE, 1950, path[1]);
        Result result = evaluate(scenario);
        Assume.that(value(result, "pairs.estimated") == 1);
        assertEquals(k, value(result, "reaction.A.B"), 1e-6);
        assertEquals(a, value(result, "fatigue.A.B"), 1e-6);
        assertEquals(5, value(result, "grievance.A.B"), 1e-4);
        assertEquals(l, value(result, "reaction.B.A"), 1e-6);
        assertEquals(b, value(result, "fatigue.B.A"), 1e-6);
        assertEquals(years - 1, value(result, "points.A.B"));
    }

    @Test
    void aReactionThatTheDataContradictIsNamed() {
        Scenario scenario = known();
        Scenarios.reaction(scenario, 0, 1, 0.5);
        Scenarios.reaction(scenario, 1, 0, 0.1);
        Result result = evaluate(scenario);
        assertTrue(says(result, "The reaction of A to B that the model gives, 0.5 per year, lies outside"));
        assertFalse(says(result, "The reaction of B to A that the model gives"));
    }

    @Test
    void eightChangesAreEnoughAndSevenAreNot() {
        for (int years : new int[] {8, 9}) {
            Scenario scenario = Scenarios.of("A", "B");
            double[][] path = path(0.2, 0.3, 5, 0.1, 0.6, 3, years);
            observe(scenario, 0, EXPENDITURE, 1950, path[0]);
            observe(scenario, 1, EXPENDITURE, 1950, path[1]);
            assertEquals(years - 8, value(evaluate(scenario), "pairs.estimated"));
        }
    }

    @Test
    void seriesThatMoveTogetherGiveNoCoefficients() {
        Scenario scenario = Scenarios.of("A", "B");
        double[] levels = DoubleStream.iterate(100, x -> 1.1 * x).limit(12).toArray();
        observe(scenario, 0, EXPENDITURE, 1950, levels);
        observe(scenario, 1, EXPENDITURE, 1950, Arrays.stream(levels).map(x -> 2 * x + 0.01 * (x % 7)).toArray());
        Result result = evaluate(scenario);
        assertFalse(result.values().containsKey("reaction.A.B"));
        assertTrue(says(result, "move so closely together"));
    }

    @Test
    void expenditureAcrossTheYearOfTheNewUnitIsRefused() {
        Scenario scenario = known();
        scenario.getStates().get(0).getCapabilities().get(0).getObservations()
                .forEach(observation -> observation.setYear(observation.getYear() - 40));
        scenario.getStates().get(1).getCapabilities().get(0).getObservations()
                .forEach(observation -> observation.setYear(observation.getYear() - 40));
        Result result = evaluate(scenario);
        assertFalse(result.values().containsKey("total.slope"));
        assertEquals(0, value(result, "pairs.estimated"));
        assertEquals(0, value(result, "growth.estimated"));
        assertTrue(says(result, "both sides of 1914"));
    }

    @Test
    void onlyYearsThatFollowOneAnotherCount() {
        Scenario scenario = known();
        scenario.getStates().get(1).getCapabilities().get(0).getObservations().remove(6);
        Result result = evaluate(scenario);
        assertEquals(12, value(result, "points.A.B"));
        assertEquals(0.2, value(result, "reaction.A.B"), 1e-6);
    }

    @Test
    void otherArmsCountWhereExpenditureIsNotShared() {
        Scenario scenario = Scenarios.of("A", "B");
        observe(scenario, 0, EXPENDITURE, 1950, 1, 2, 3, 4, 5);
        observe(scenario, 0, CapabilityKind.NAVAL, 1950, 1, 2, 4, 7, 11);
        observe(scenario, 1, CapabilityKind.NAVAL, 1950, 1, 2, 4, 7, 11);
        assertTrue(says(evaluate(scenario), "Richardson's test on naval forces of A, B, 1950 to 1954"));
    }

    @Test
    void unitsAreNotMixed() {
        Scenario scenario = known();
        scenario.getStates().get(0).getCapabilities().get(0).getLevel().setUnit("GBP");
        Result result = evaluate(scenario);
        assertTrue(says(result, "No two states have observations of the same kind of arms in the same unit"));
        assertEquals(0, value(result, "pairs.estimated"));
    }

    @Property(tries = 100)
    void steadyGrowthIsFoundExactly(@ForAll @DoubleRange(min = -0.5, max = 1) double growth,
            @ForAll @IntRange(min = 4, max = 30) int years) {
        Scenario scenario = Scenarios.of("A");
        Capability capability = observe(scenario, 0, EXPENDITURE, 1950,
                DoubleStream.iterate(50, x -> x * (1 + growth)).limit(years).toArray());
        capability.setGrowth(Scenarios.point(growth));
        Result result = evaluate(scenario);
        assertEquals(growth, value(result, "growth.A.MILITARY_EXPENDITURE"), 1e-9);
        assertEquals(0, value(result, "growth.A.MILITARY_EXPENDITURE.error"), 1e-7);
        assertFalse(says(result, "The growth given"));
        capability.setGrowth(Scenarios.point(growth + 0.01));
        assertTrue(says(evaluate(scenario), "The growth given for A: military expenditure"));
    }

    @Test
    void aGrowthWithinTheIntervalIsNotQuestioned() {
        Scenario scenario = Scenarios.of("A");
        observe(scenario, 0, EXPENDITURE, 1950, 10, 12, 11, 14, 13, 16).setGrowth(Scenarios.point(0.08));
        Result result = evaluate(scenario);
        assertTrue(value(result, "growth.A.MILITARY_EXPENDITURE.error") > 0);
        assertFalse(says(result, "The growth given"));
    }

    @Test
    void greatScenariosAreExaminedUpToALimit() {
        Scenario scenario = Scenarios.of(IntStream.range(0, 40).mapToObj(i -> "S" + i).toArray(String[]::new));
        for (int i = 0; i < 40; i++) {
            observe(scenario, i, EXPENDITURE, 1950, 3, 1, 4, 1, 5, 9, 2, 6 + i, 5, 3, 5);
            for (int k = 1; k <= 8; k++) {
                Scenarios.fear(scenario, i, (i + k) % 40, 0.5);
            }
        }
        assertTrue(says(evaluate(scenario), "120 others were left out"));
    }

    @Test
    void whatCannotBeEstimatedIsSaid() {
        assertTrue(says(evaluate(Scenarios.of()), "No capability has observations"));
        Scenario scenario = Scenarios.of("A", "B");
        observe(scenario, 0, EXPENDITURE, 1950, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5);
        observe(scenario, 1, EXPENDITURE, 1950, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5);
        Result flat = evaluate(scenario);
        assertTrue(says(flat, "does not vary enough for a slope"));
        assertTrue(says(flat, "No coefficients were computed"));
        Scenario little = Scenarios.of("A", "B");
        observe(little, 0, EXPENDITURE, 1950, 0, 2, 1);
        observe(little, 1, EXPENDITURE, 1950, 1, 2, 3);
        Result few = evaluate(little);
        assertTrue(says(few, "below 4 no slope is computed"));
        assertTrue(says(few, "or a level is zero: A: military expenditure"));
        assertTrue(says(few, "Too few observations for a growth"));
    }

    @Property(tries = 50)
    void wildSeriesGiveFiniteNumbersOrSentences(@ForAll List<@DoubleRange(min = 0, max = 1e308) Double> first,
            @ForAll List<@DoubleRange(min = 0, max = 1e308) Double> second) {
        Scenario scenario = Scenarios.of("A", "B");
        if (!first.isEmpty() && !second.isEmpty()) {
            observe(scenario, 0, EXPENDITURE, 1950, first.stream().mapToDouble(x -> x).toArray());
            observe(scenario, 1, EXPENDITURE, 1950, second.stream().mapToDouble(x -> x).toArray());
        }
        Result result = evaluate(scenario);
        assertFalse(says(result, "NaN"));
        assertFalse(result.findings().isEmpty());
    }

    /** A path that fits its coefficients exactly: the change is the right side at the mean of the two years. */
    private static double[][] path(double k, double a, double g, double l, double b, double h, int years) {
        double[][] path = new double[2][years];
        path[0][0] = 10;
        path[1][0] = 100;
        double determinant = (1 + a / 2) * (1 + b / 2) - k * l / 4;
        for (int t = 1; t < years; t++) {
            double x = path[0][t - 1];
            double y = path[1][t - 1];
            double right = x + (k * y - a * x) / 2 + g;
            double left = y + (l * x - b * y) / 2 + h;
            path[0][t] = (right * (1 + b / 2) + k / 2 * left) / determinant;
            path[1][t] = (left * (1 + a / 2) + l / 2 * right) / determinant;
        }
        return path;
    }

    @Test
    void oneMoreGrowthOutsideItsIntervalIsToldInTheSingular() {
        Scenario scenario = Scenarios.of("A", "B", "C", "D", "E", "F");
        for (int i = 0; i < 6; i++) {
            observe(scenario, i, CapabilityKind.NAVAL, 1950, 10, 11, 12.1, 13.31, 14.641).setGrowth(Scenarios.point(5));
        }
        assertTrue(says(evaluate(scenario),
                "One more growth rate that the model gives lies outside of the interval of its estimate."));
    }

    private static Scenario known() {
        Scenario scenario = Scenarios.of("A", "B");
        double[][] path = path(0.2, 0.3, 5, 0.1, 0.6, 3, 15);
        observe(scenario, 0, EXPENDITURE, 1950, path[0]);
        observe(scenario, 1, EXPENDITURE, 1950, path[1]);
        return scenario;
    }

    private static Scenario table(String resource) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                EstimationTest.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            List<String[]> rows = lines.lines().filter(line -> !line.startsWith("#")).skip(1)
                    .map(line -> line.split(",")).toList();
            Scenario scenario = Scenarios.of(rows.stream().map(row -> row[0]).toArray(String[]::new));
            IntStream.range(0, rows.size()).forEach(i -> observe(scenario, i, EXPENDITURE, 1909,
                    Arrays.stream(rows.get(i)).skip(1).mapToDouble(Double::parseDouble).toArray()));
            return scenario;
        }
    }

    private static Capability observe(Scenario scenario, int state, CapabilityKind kind, int from, double... levels) {
        Capability capability = Scenarios.capability(scenario, state, kind, levels[levels.length - 1], 0.5);
        for (int t = 0; t < levels.length; t++) {
            Observation observation = DilemmaFactory.eINSTANCE.createObservation();
            observation.setYear(from + t);
            observation.setValue(levels[t]);
            capability.getObservations().add(observation);
        }
        return capability;
    }

    private static Result evaluate(Scenario scenario) {
        return new Estimation().evaluate(ScenarioView.of(scenario), Monitor.NONE);
    }

    private static double value(Result result, String name) {
        return result.values().get(name).value();
    }

    private static boolean says(Result result, String words) {
        return result.findings().stream().map(Finding::text).collect(Collectors.joining(" ")).contains(words);
    }
}
