/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.examples.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dilemma.examples.Example;
import org.dilemma.model.Capability;
import org.dilemma.model.CapabilityKind;
import org.dilemma.model.Estimate;
import org.dilemma.model.Phase;
import org.dilemma.model.PhaseOverride;
import org.dilemma.model.Scenario;
import org.dilemma.model.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Numbers that are said to come from the data on national capabilities are those of the data. */
class DataAgreementTest {
    private static final double MISSING = -9;
    private static final int LAST_YEAR_IN_POUNDS = 1913;
    private static final Table NMC = Table.read("nmc-v7-excerpt.csv");
    private static final Map<CapabilityKind, String> COLUMNS = new EnumMap<>(Map.of(
            CapabilityKind.MILITARY_EXPENDITURE, "milex", CapabilityKind.MILITARY_PERSONNEL, "milper",
            CapabilityKind.IRON_AND_STEEL, "irst", CapabilityKind.ENERGY, "pec",
            CapabilityKind.TOTAL_POPULATION, "tpop", CapabilityKind.URBAN_POPULATION, "upop"));

    static Stream<Example> examples() {
        return Cases.all().stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyStateHasAllSixComponents(Example example) {
        for (State state : Cases.load(example).getStates()) {
            List<CapabilityKind> kinds = state.getCapabilities().stream().map(Capability::getKind).toList();
            assertTrue(kinds.containsAll(COLUMNS.keySet()), state.getName());
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void levelsAreThoseOfTheRowThatTheNoteNames(Example example) {
        for (State state : Cases.load(example).getStates()) {
            for (Capability capability : components(state)) {
                String column = COLUMNS.get(capability.getKind());
                int year = yearOfTheRow(state, column, capability.getLevel().getNote());
                assertEquals(value(state, year, column), capability.getLevel().getValue(), state.getName() + column);
            }
        }
    }

    /** A state that publishes nothing is given its last known value, which then is a guess and needs a range. */
    @ParameterizedTest
    @MethodSource("examples")
    void levelsFromOtherYearsHaveARange(Example example) {
        Scenario scenario = Cases.load(example);
        for (State state : scenario.getStates()) {
            for (Capability capability : components(state)) {
                Estimate level = capability.getLevel();
                int year = yearOfTheRow(state, COLUMNS.get(capability.getKind()), level.getNote());
                assertTrue(year >= scenario.getStart() && year <= scenario.getEnd()
                        || level.isSetLow() && level.isSetHigh() && level.getLow() < level.getHigh(), level.getNote());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void levelsOfAPhaseAreThoseOfItsFirstYear(Example example) {
        for (Phase phase : Cases.load(example).getPhases()) {
            for (PhaseOverride override : phase.getOverrides()) {
                if (override.getTarget() instanceof Capability capability
                        && COLUMNS.containsKey(capability.getKind()) && override.getFeature().equals("level")) {
                    State state = (State) capability.eContainer();
                    assertEquals(value(state, phase.getStart(), COLUMNS.get(capability.getKind())),
                            Double.parseDouble(override.getValue()), state.getName() + " " + phase.getName());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void observationsAreThoseOfTheData(Example example) {
        for (State state : Cases.load(example).getStates()) {
            for (Capability capability : components(state)) {
                capability.getObservations().forEach(observation -> assertEquals(
                        value(state, observation.getYear(), COLUMNS.get(capability.getKind())),
                        observation.getValue(), state.getName() + " " + observation.getYear()));
            }
        }
    }

    /** A series may begin before the scenario and has no gap; one in pounds ends before the data are in dollars. */
    @ParameterizedTest
    @MethodSource("examples")
    void expenditureIsObservedInEveryYearOfTheScenarioThatTheDataHoldInOneUnit(Example example) {
        Scenario scenario = Cases.load(example);
        for (State state : scenario.getStates()) {
            List<Integer> years = capability(state, CapabilityKind.MILITARY_EXPENDITURE).getObservations().stream()
                    .map(observation -> observation.getYear()).toList();
            int first = years.stream().findFirst().filter(y -> y < scenario.getStart()).orElse(scenario.getStart());
            int last = first <= LAST_YEAR_IN_POUNDS ? Math.min(scenario.getEnd(), LAST_YEAR_IN_POUNDS)
                    : scenario.getEnd();
            assertEquals(IntStream.rangeClosed(first, last)
                    .filter(year -> value(state, year, "milex") != MISSING).boxed().toList(), years, state.getName());
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void growthIsTheCompoundRateOfTheObservations(Example example) {
        for (State state : Cases.load(example).getStates()) {
            Capability spending = capability(state, CapabilityKind.MILITARY_EXPENDITURE);
            if (spending.getGrowth() != null) {
                var series = spending.getObservations();
                double factor = series.get(series.size() - 1).getValue() / series.get(0).getValue();
                assertEquals(Math.pow(factor, 1.0 / (series.size() - 1)) - 1, spending.getGrowth().getValue(), 5e-5);
            }
        }
    }

    @Test
    void navalSeriesAddUpToTheShipsThatTheLevelAverages() {
        Scenario scenario = Cases.load("anglo-german-1898");
        assertEquals(2, scenario.getStates().size());
        for (State state : scenario.getStates()) {
            Capability ships = capability(state, CapabilityKind.NAVAL);
            assertFalse(ships.getObservations().isEmpty());
            double mean = ships.getObservations().stream().mapToDouble(o -> o.getValue()).average().orElseThrow();
            assertEquals(mean, ships.getLevel().getValue(), 5e-5);
        }
    }

    private static int yearOfTheRow(State state, String column, String note) {
        Matcher row = Pattern.compile("NMC v7\\.0, column " + column + ", row " + state.getAbbreviation()
                + " (\\d{4})\\.( .*)?").matcher(note);
        assertTrue(row.matches(), note);
        return Integer.parseInt(row.group(1));
    }

    private static List<Capability> components(State state) {
        return state.getCapabilities().stream().filter(c -> COLUMNS.containsKey(c.getKind())).toList();
    }

    private static Capability capability(State state, CapabilityKind kind) {
        return state.getCapabilities().stream().filter(c -> c.getKind() == kind).findAny().orElseThrow();
    }

    private static double value(State state, int year, String column) {
        return NMC.where("year", year).filter(row -> row.get("stateabb").equals(state.getAbbreviation()))
                .filter(row -> row.get("ccode").equals(String.valueOf(state.getCowCode())))
                .mapToDouble(row -> Double.parseDouble(row.get(column))).findAny()
                .orElseThrow(() -> new AssertionError("no row " + state.getAbbreviation() + " " + year));
    }
}
