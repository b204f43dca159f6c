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

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dilemma.examples.Example;
import org.dilemma.model.Alliance;
import org.dilemma.model.Dyad;
import org.dilemma.model.Obligation;
import org.dilemma.model.Scenario;
import org.dilemma.model.State;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Alliances, contiguity and distances are those of the data that they cite. */
class TiesAgreementTest {
    private static final Table ATOP = Table.read("atop-v5.1-excerpt.csv");
    private static final Table CONTIGUITY = Table.read("contiguity-v3.2-excerpt.csv");
    private static final Table CAPITALS = Table.read("capitals-excerpt.csv");
    private static final Map<Obligation, String> COLUMNS = Map.of(Obligation.DEFENSE, "atop_defense",
            Obligation.OFFENSE, "atop_offense", Obligation.NEUTRALITY, "atop_neutral",
            Obligation.NONAGGRESSION, "atop_nonagg", Obligation.CONSULTATION, "atop_consul");
    private static final int LAST_YEAR_OF_ALLIANCES = 2018;
    private static final int LAST_YEAR_OF_CONTIGUITY = 2016;
    private static final double EARTH_RADIUS_KM = 6371;

    static Stream<Example> examples() {
        return Cases.all().stream();
    }

    /** Promises change in the course of a story; an alliance holds those of most of its years. */
    @ParameterizedTest
    @MethodSource("examples")
    void obligationsAreThoseOfMostYearsOfTheAllianceWithinTheScenario(Example example) {
        Scenario scenario = Cases.load(example);
        for (Alliance alliance : scenario.getAlliances()) {
            List<Integer> years = codedYears(scenario, alliance);
            for (Obligation obligation : Obligation.values()) {
                long coded = years.stream().filter(y -> obligations(alliance.getMembers(), y).contains(obligation))
                        .count();
                assertEquals(2 * coded > years.size(), alliance.getObligations().contains(obligation),
                        obligation + " in " + coded + " of " + years);
            }
        }
    }

    /** A border can change in the course of a story; the one of most of its years counts. */
    @ParameterizedTest
    @MethodSource("examples")
    void contiguityIsThatOfMostYearsOfTheScenario(Example example) {
        Scenario scenario = Cases.load(example);
        for (Dyad dyad : scenario.getDyads()) {
            List<Integer> codes = IntStream.rangeClosed(scenario.getStart(), scenario.getEnd())
                    .map(year -> contiguity(dyad, Math.min(year, LAST_YEAR_OF_CONTIGUITY))).boxed().toList();
            long agreeing = codes.stream().filter(code -> code == dyad.getContiguity().getValue()).count();
            assertTrue(2 * agreeing > codes.size(), () -> dyad.getStates() + " " + codes);
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void distanceIsTheGreatCircleBetweenTheCapitals(Example example) {
        Scenario scenario = Cases.load(example);
        for (Dyad dyad : scenario.getDyads()) {
            Map<String, String> a = capital(dyad.getStates().get(0), scenario.getStart());
            Map<String, String> b = capital(dyad.getStates().get(1), scenario.getStart());
            assertEquals(greatCircle(a, b), dyad.getDistance().getValue(), 0.5,
                    a.get("capital") + " to " + b.get("capital"));
        }
    }

    /** Years of an alliance within a scenario that the data cover; they end before some scenarios do. */
    private static List<Integer> codedYears(Scenario scenario, Alliance alliance) {
        int first = Math.max(scenario.getStart(), alliance.isSetStart() ? alliance.getStart() : Integer.MIN_VALUE);
        int last = Math.min(scenario.getEnd(), alliance.isSetEnd() ? alliance.getEnd() : Integer.MAX_VALUE);
        List<Integer> years = IntStream.rangeClosed(first, Math.min(last, LAST_YEAR_OF_ALLIANCES)).boxed().toList();
        assertFalse(years.isEmpty(), () -> "no year from " + first + " to " + last);
        return years;
    }

    /** What either of the members promises the other; some promises run in one direction only. */
    private static Set<Obligation> obligations(List<State> members, int year) {
        List<Map<String, String>> rows = between(ATOP, members)
                .filter(row -> row.get("year").equals(String.valueOf(year))).toList();
        assertFalse(rows.isEmpty(), () -> "no row of " + members + " in " + year);
        Set<Obligation> obligations = EnumSet.allOf(Obligation.class);
        obligations.removeIf(obligation -> rows.stream()
                .allMatch(row -> row.get(COLUMNS.get(obligation)).equals("0")));
        return obligations;
    }

    private static int contiguity(Dyad dyad, int year) {
        return between(CONTIGUITY, dyad.getStates()).filter(row -> covers(row, year))
                .mapToInt(row -> Integer.parseInt(row.get("conttype"))).findAny().orElse(0);
    }

    private static Stream<Map<String, String>> between(Table table, List<State> states) {
        Set<String> codes = Set.of(code(states.get(0)), code(states.get(1)));
        return table.rows().stream().filter(row -> codes.equals(Set.of(row.get("ccode1"), row.get("ccode2"))));
    }

    private static Map<String, String> capital(State state, int year) {
        return CAPITALS.where("ccode", code(state)).filter(row -> covers(row, year)).findAny().orElseThrow();
    }

    private static String code(State state) {
        return String.valueOf(state.getCowCode());
    }

    private static boolean covers(Map<String, String> row, int year) {
        return row.get("stdate").compareTo(year + "-01-01") <= 0 && row.get("enddate").compareTo(year + "-12-01") >= 0;
    }

    private static double greatCircle(Map<String, String> a, Map<String, String> b) {
        double latitudeA = radians(a, "lat");
        double latitudeB = radians(b, "lat");
        double haversine = square(Math.sin((latitudeA - latitudeB) / 2)) + Math.cos(latitudeA) * Math.cos(latitudeB)
                * square(Math.sin((radians(a, "lng") - radians(b, "lng")) / 2));
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(haversine));
    }

    private static double radians(Map<String, String> row, String column) {
        return Math.toRadians(Double.parseDouble(row.get(column)));
    }

    private static double square(double x) {
        return x * x;
    }
}
