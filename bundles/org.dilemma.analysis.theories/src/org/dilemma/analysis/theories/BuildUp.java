/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.theories;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.dilemma.analysis.CapabilityView;
import org.dilemma.analysis.EvaluatorInfo;
import org.dilemma.analysis.Monitor;
import org.dilemma.analysis.Result;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.analysis.Severity;
import org.dilemma.analysis.Standing;
import org.dilemma.analysis.spi.Evaluator;
import org.dilemma.model.CapabilityKind;

/**
 * Mutual military build-up (Gibler, Rider and Hutchison 2005): both sides of a pair grow their military expenditure or
 * personnel by at least 8 % a year for at least three years, and the years of the one overlap with those of the other.
 */
public final class BuildUp implements Evaluator {
    private static final EvaluatorInfo INFO = new EvaluatorInfo(Ids.BUILD_UP, Messages.get("buildup.name"),
            Standing.STANDARD, List.of("Gibler, Rider and Hutchison 2005, Taking Arms against a Sea of Troubles"));
    /** The least growth of a build-up, per year. */
    static final double PACE = 0.08;
    private static final double FACTOR = (1 + PACE) * (1 - Constants.ROUNDING);
    private static final int YEARS = 3;

    @Override
    public EvaluatorInfo info() {
        return INFO;
    }

    @Override
    public Result evaluate(ScenarioView view, Monitor monitor) {
        Result.Builder result = Result.builder();
        List<Integer> unknown = new ArrayList<>();
        List<SortedSet<Integer>> years = new ArrayList<>();
        for (int i = 0; i < view.stateCount(); i++) {
            monitor.check();
            years.add(years(view, i));
            if (series(view, i).stream().noneMatch(BuildUp::isLongEnough)) {
                unknown.add(i);
            } else {
                result.value(Names.value("buildUp", view.state(i)), years.get(i).size(), Messages.get("unit.years"));
            }
        }
        if (view.stateCount() - unknown.size() < 2) {
            result.finding(Severity.NOTICE, Messages.get("buildup.nothing"), view.scenario());
        } else {
            judge(view, years, unknown, monitor, result);
        }
        if (!unknown.isEmpty()) {
            result.finding(Severity.NOTICE, Messages.get("buildup.unknown", Names.of(view, unknown)),
                    unknown.stream().limit(Constants.TOLD_LIMIT).map(view::state).toList());
        }
        return result.build();
    }

    /** The years in which a state builds up its expenditure or personnel. */
    static SortedSet<Integer> years(ScenarioView view, int i) {
        SortedSet<Integer> found = new TreeSet<>();
        series(view, i).forEach(levels -> found.addAll(years(levels)));
        return found;
    }

    /** The observed levels of expenditure and personnel of a state. */
    private static List<SortedMap<Integer, Double>> series(ScenarioView view, int i) {
        return view.capabilities(i).stream()
                .filter(capability -> capability.kind() == CapabilityKind.MILITARY_EXPENDITURE
                        || capability.kind() == CapabilityKind.MILITARY_PERSONNEL)
                .map(CapabilityView::observations).toList();
    }

    /** Whether there are observations of four years in a row, the fewest that can show three years of growth. */
    private static boolean isLongEnough(SortedMap<Integer, Double> levels) {
        return levels.keySet().stream()
                .anyMatch(year -> IntStream.rangeClosed(1, YEARS).allMatch(k -> levels.containsKey(year + k)));
    }

    /**
     * The years of build-up in a series: those over which the level grew by at least 8 % since the year before, in runs
     * of at least three. A year that was not observed ends a run, and nothing grows from zero.
     *
     * @param levels level by year
     * @return the years, in order
     */
    static SortedSet<Integer> years(SortedMap<Integer, Double> levels) {
        SortedSet<Integer> found = new TreeSet<>();
        List<Integer> run = new ArrayList<>();
        for (Map.Entry<Integer, Double> entry : levels.entrySet()) {
            Double before = levels.get(entry.getKey() - 1);
            boolean grows = before != null && before > 0 && entry.getValue() / before >= FACTOR;
            if (!grows || !run.isEmpty() && run.get(run.size() - 1) != entry.getKey() - 1) {
                run.clear();
            }
            if (grows) {
                run.add(entry.getKey());
            }
            if (run.size() >= YEARS) {
                found.addAll(run.subList(run.size() == YEARS ? 0 : run.size() - 1, run.size()));
            }
        }
        return found;
    }

    private static void judge(ScenarioView view, List<SortedSet<Integer>> years, List<Integer> unknown,
            Monitor monitor, Result.Builder result) {
        TreeSet<Integer> skipped = new TreeSet<>(unknown);
        List<Mutual> found = new ArrayList<>();
        int judged = 0;
        for (ScenarioView.Pair pair : view.pairs()) {
            monitor.check();
            if (!skipped.contains(pair.i()) && !skipped.contains(pair.j())) {
                judged++;
                TreeSet<Integer> both = new TreeSet<>(years.get(pair.i()));
                both.retainAll(years.get(pair.j()));
                if (!both.isEmpty()) {
                    found.add(new Mutual(pair, both));
                }
            }
        }
        result.value("pairs", judged, "").value("pairs.mutual", found.size(), "");
        if (found.isEmpty()) {
            result.finding(Severity.INFO, Messages.get("buildup.none", judged), view.scenario());
        }
        found.sort(Comparator.comparing((Mutual mutual) -> -mutual.years().size()));
        for (Mutual mutual : found.subList(0, Math.min(found.size(), Constants.TOLD_LIMIT))) {
            say(view, mutual, result);
        }
        if (found.size() > Constants.TOLD_LIMIT) {
            result.finding(Severity.NOTICE, Messages.get("buildup.more", found.size() - Constants.TOLD_LIMIT),
                    view.scenario());
        }
        if (found.size() <= Constants.DETAIL_LIMIT) {
            found.forEach(mutual -> result.value(Names.value("mutual", view.state(mutual.pair().i()),
                    view.state(mutual.pair().j())), mutual.years().size(), Messages.get("unit.years")));
        }
    }

    private static void say(ScenarioView view, Mutual mutual, Result.Builder result) {
        int i = mutual.pair().i();
        int j = mutual.pair().j();
        result.finding(Severity.NOTICE, Messages.get("buildup.mutual", view.state(i).label(), view.state(j).label(),
                mutual.years().size(), String.valueOf(mutual.years().first()), String.valueOf(mutual.years().last())),
                view.state(i), view.state(j));
    }

    /** A pair and the years in which both build up. */
    private record Mutual(ScenarioView.Pair pair, SortedSet<Integer> years) {
    }
}
