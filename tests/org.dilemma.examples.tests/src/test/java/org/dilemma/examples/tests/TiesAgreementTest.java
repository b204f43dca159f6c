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

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private static final double EARTH_RADIUS_KM = 6371;

    static Stream<Example> examples() {
        return Cases.all().stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void obligationsAreThoseOfEveryYearOfTheScenario(Example example) {
        Scenario scenario = Cases.load(example);
        for (Alliance alliance : scenario.getAlliances()) {
            for (int year = scenario.getStart(); year <= scenario.getEnd(); year++) {
                assertEquals(obligations(alliance.getMembers(), year), Set.copyOf(alliance.getObligations()),
                        "in " + year);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void contiguityIsThatOfTheData(Example example) {
        Scenario scenario = Cases.load(example);
        for (Dyad dyad : scenario.getDyads()) {
            int code = between(CONTIGUITY, dyad.getStates())
                    .filter(row -> covers(row, scenario.getStart()) && covers(row, scenario.getEnd()))
                    .mapToInt(row -> Integer.parseInt(row.get("conttype"))).findAny().orElse(0);
            assertEquals(code, dyad.getContiguity().getValue());
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

    private static Set<Obligation> obligations(List<State> members, int year) {
        Map<String, String> row = between(ATOP, members).filter(r -> r.get("year").equals(String.valueOf(year)))
                .findAny().orElseThrow();
        Set<Obligation> obligations = EnumSet.allOf(Obligation.class);
        obligations.removeIf(obligation -> row.get(COLUMNS.get(obligation)).equals("0"));
        return obligations;
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
        return row.get("stdate").compareTo(year + "-01-01") <= 0 && row.get("enddate").compareTo(year + "-12-31") >= 0;
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
