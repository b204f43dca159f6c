/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.theories;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.dilemma.analysis.EvaluatorInfo;
import org.dilemma.analysis.Monitor;
import org.dilemma.analysis.Result;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.analysis.Severity;
import org.dilemma.analysis.Standing;
import org.dilemma.analysis.spi.Evaluator;
import org.dilemma.analysis.text.Numbers;

/**
 * Loss of strength over distance: linear (Boulding 1962), with a gradient of this project [OWN], and as a power of the
 * CINC index (Bueno de Mesquita 1981). The index is that among the states of the scenario.
 */
public final class LossOfStrength implements Evaluator {
    private static final EvaluatorInfo INFO = new EvaluatorInfo(Ids.LOSS_OF_STRENGTH, Messages.get("loss.name"),
            Standing.STANDARD, List.of("Boulding 1962, Conflict and Defense",
                    "Bueno de Mesquita 1981, The War Trap"));
    private static final double KM_PER_MILE = 1.609344;

    @Override
    public EvaluatorInfo info() {
        return INFO;
    }

    @Override
    public Result evaluate(ScenarioView view, Monitor monitor) {
        Result.Builder result = Result.builder();
        CapabilityShares shares = CapabilityShares.of(view);
        List<ScenarioView.Pair> pairs = view.pairs().stream()
                .filter(pair -> view.distance(pair.i(), pair.j()).isPresent() && shares.index(pair.i()).isPresent()
                        && shares.index(pair.j()).isPresent())
                .toList();
        result.value("pairs", pairs.size(), "");
        if (pairs.isEmpty()) {
            return result.finding(Severity.NOTICE, Messages.get("loss.nothing"), view.scenario()).build();
        }
        OptionalInt year = year(view);
        double reach = reach(year);
        result.standing(Standing.OWN).value("milesPerDay", reach, Messages.get("unit.miles.per.day"));
        for (ScenarioView.Pair pair : pairs) {
            monitor.check();
            if (pairs.size() <= Constants.DETAIL_LIMIT) {
                result.value(Names.value("distance", view.state(pair.i()), view.state(pair.j())), miles(view, pair),
                        Messages.get("unit.miles"));
                side(view, shares, pair.i(), pair.j(), miles(view, pair), reach, result);
                side(view, shares, pair.j(), pair.i(), miles(view, pair), reach, result);
            }
        }
        raised(view, pairs, reach, result);
        farthest(view, shares, pairs, reach, result);
        result.finding(Severity.NOTICE, year.isPresent()
                ? Messages.get("loss.year", Numbers.format(reach), String.valueOf(year.getAsInt()))
                : Messages.get("loss.no.year", Numbers.format(reach)), view.scenario());
        result.finding(Severity.NOTICE, Messages.get("loss.own"), view.scenario());
        return result.build();
    }

    /**
     * The exponent of Bueno de Mesquita: log10(d/v + (10 - e)).
     *
     * @param miles distance d, at least 0
     * @param reach miles that forces cover in a day, v
     * @return 0.8622 at no distance, 1 at e days
     */
    static double exponent(double miles, double reach) {
        return Math.log10(miles / reach + (10 - Math.E));
    }

    /** What is left of a capability by Boulding's linear loss, with the gradient of this project. */
    static double linear(double capability, double miles) {
        return capability * Math.max(0, 1 - miles * KM_PER_MILE / (2 * Constants.HALF_PROXIMITY_KM));
    }

    /** Miles that forces cover in a day: 250 up to 1918, 375 up to 1945, 500 after and where no year is known. */
    static double reach(OptionalInt year) {
        int known = year.orElse(Integer.MAX_VALUE);
        return known <= 1918 ? 250 : known <= 1945 ? 375 : 500;
    }

    /** The latest year of any observation. */
    private static OptionalInt year(ScenarioView view) {
        return IntStream.range(0, view.stateCount()).boxed().flatMap(i -> view.capabilities(i).stream())
                .filter(capability -> !capability.observations().isEmpty())
                .mapToInt(capability -> capability.observations().lastKey()).max();
    }

    private static double miles(ScenarioView view, ScenarioView.Pair pair) {
        OptionalDouble km = view.distance(pair.i(), pair.j());
        return Math.max(0, km.orElse(0)) / KM_PER_MILE;
    }

    private static void side(ScenarioView view, CapabilityShares shares, int i, int j, double miles, double reach,
            Result.Builder result) {
        double home = shares.index(i).orElse(0);
        result.value(Names.value("cinc", view.state(i)), home, "")
                .value(Names.value("strength", view.state(i), view.state(j)),
                        Math.pow(home, exponent(miles, reach)), "")
                .value(Names.value("linear", view.state(i), view.state(j)), linear(home, miles), "");
    }

    private static void raised(ScenarioView view, List<ScenarioView.Pair> pairs, double reach, Result.Builder result) {
        List<ScenarioView.Pair> near = pairs.stream().filter(pair -> exponent(miles(view, pair), reach) < 1).toList();
        result.value("pairs.raised", near.size(), "");
        if (!near.isEmpty()) {
            ScenarioView.Pair first = near.stream().min(Comparator.comparingDouble(pair -> miles(view, pair)))
                    .orElseThrow();
            result.finding(Severity.WARNING, Messages.get("loss.raised", near.size(),
                    Names.pair(view, first.i(), first.j()),
                    Numbers.format(exponent(miles(view, first), reach), 4), Numbers.format(Math.E * reach)),
                    view.dyad(first.i(), first.j()).orElse(view.scenario()));
        }
    }

    private static void farthest(ScenarioView view, CapabilityShares shares, List<ScenarioView.Pair> pairs,
            double reach, Result.Builder result) {
        List<ScenarioView.Pair> far = pairs.stream().filter(pair -> exponent(miles(view, pair), reach) >= 1)
                .sorted(Comparator.comparingDouble(pair -> -miles(view, pair))).toList();
        for (ScenarioView.Pair pair : far.subList(0, Math.min(far.size(), Constants.TOLD_LIMIT))) {
            double miles = miles(view, pair);
            double first = shares.index(pair.i()).orElse(0);
            double second = shares.index(pair.j()).orElse(0);
            result.finding(Severity.INFO, Messages.get("loss.pair", Names.pair(view, pair.i(), pair.j()),
                    Numbers.format(miles), view.state(pair.i()).label(), Numbers.format(first),
                    Numbers.format(Math.pow(first, exponent(miles, reach))), view.state(pair.j()).label(),
                    Numbers.format(second), Numbers.format(Math.pow(second, exponent(miles, reach)))),
                    view.dyad(pair.i(), pair.j()).orElse(view.scenario()), view.state(pair.i()), view.state(pair.j()));
        }
        int more = far.size() - Constants.TOLD_LIMIT;
        if (more > 0) {
            result.finding(Severity.INFO, Messages.get("loss.more", more), view.scenario());
        }
    }
}
