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
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dilemma.analysis.ElementRef;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.analysis.theories.internal.numeric.LinearFlow;
import org.dilemma.analysis.theories.internal.numeric.LinkMatrix;
import org.dilemma.model.CapabilityKind;

/**
 * The path of Richardson's equations dx/dt = (K - A) x + g (Richardson 1960) from the present levels of arms, year by
 * year: what the coefficients imply while they hold, no forecast.
 *
 * <p>It follows the states that perceive or are perceived. Their levels are those of the first kind of arms (military
 * expenditure, naval, air, land, nuclear, personnel) that all of them have in one unit, and grievances are read in that
 * unit per year. Without such a kind the path starts from zero, in arms units, where there are grievances. Immutable.
 */
public final class Trajectory {
    /** Years that the evaluator follows. */
    public static final int YEARS = 10;

    /** Levels are followed up to this size; one that grows beyond has no reading as arms. */
    public static final double GREATEST_LEVEL = 1e15;

    private final List<ElementRef> states;
    private final Optional<ArmsMeasure> measure;
    private final double[][] levels;
    private final Ending ending;

    private Trajectory(List<ElementRef> states, Optional<ArmsMeasure> measure, List<double[]> levels, Ending ending) {
        this.states = List.copyOf(states);
        this.measure = measure;
        this.levels = levels.toArray(double[][]::new);
        this.ending = ending;
    }

    /**
     * Follows the path of a scenario.
     *
     * @param view the scenario
     * @param years how many years, at least 0
     * @return the path; {@link #ending()} says whether it is whole
     */
    public static Trajectory of(ScenarioView view, int years) {
        return of(view, Reactions.coefficients(view), years);
    }

    static Trajectory of(ScenarioView view, LinkMatrix reactions, int years) {
        boolean[] joined = new boolean[view.stateCount()];
        for (int p = 0; p < view.perceptionCount(); p++) {
            joined[view.holder(p)] = true;
            joined[view.target(p)] = true;
        }
        List<Integer> members = IntStream.range(0, joined.length).filter(i -> joined[i]).boxed().toList();
        List<ElementRef> states = members.stream().map(view::state).toList();
        Optional<ArmsMeasure> measure = ArmsMeasure.common(view, members);
        if (measure.isEmpty() && members.stream().allMatch(i -> view.grievance(i) == 0)) {
            return new Trajectory(states, measure, List.of(), Ending.NO_START);
        }
        int[] place = new int[joined.length];
        IntStream.range(0, members.size()).forEach(k -> place[members.get(k)] = k);
        LinearFlow flow = new LinearFlow(
                new LinkMatrix(members.size(), IntStream.of(reactions.rows()).map(i -> place[i]).toArray(),
                        IntStream.of(reactions.columns()).map(i -> place[i]).toArray(), reactions.weights()),
                members.stream().mapToDouble(view::fatigue).toArray(),
                members.stream().mapToDouble(view::grievance).toArray());
        if (flow.isTooFast()) {
            return new Trajectory(states, measure, List.of(), Ending.TOO_FAST);
        }
        double[] start = members.stream()
                .mapToDouble(i -> measure.isPresent() ? measure.get().level(view, i) : 0).toArray();
        return follow(states, measure, flow, start, years);
    }

    private static Trajectory follow(List<ElementRef> states, Optional<ArmsMeasure> measure, LinearFlow flow,
            double[] x, int years) {
        List<double[]> levels = new ArrayList<>();
        while (IntStream.range(0, x.length).allMatch(i -> Math.abs(x[i]) <= GREATEST_LEVEL)) {
            levels.add(x.clone());
            if (levels.size() > years) {
                return new Trajectory(states, measure, levels, Ending.COMPLETE);
            }
            flow.advance(x);
        }
        return new Trajectory(states, measure, levels, Ending.CUT);
    }

    /**
     * The states that are followed.
     *
     * @return the states, in the order of the scenario
     */
    public List<ElementRef> states() {
        return states;
    }

    /**
     * Number of points: the start and one for each year followed.
     *
     * @return at least 0
     */
    public int length() {
        return levels.length;
    }

    /**
     * A level of arms.
     *
     * @param state position in {@link #states()}
     * @param year years after the start, below {@link #length()}
     * @return the level, in {@link #unit()}; negative where the equations say so
     */
    public double level(int state, int year) {
        return levels[year][state];
    }

    /**
     * The sum of all levels.
     *
     * @param year years after the start, below {@link #length()}
     * @return the sum, in {@link #unit()}
     */
    public double total(int year) {
        double sum = 0;
        for (double level : levels[year]) {
            sum += level;
        }
        return sum;
    }

    /**
     * The kind of capability whose levels are the start.
     *
     * @return the kind; empty where the states have none in common, so that the path starts from zero
     */
    public Optional<CapabilityKind> kind() {
        return measure.map(ArmsMeasure::kind);
    }

    /**
     * The unit of the levels.
     *
     * @return the unit of the capabilities, else arms units
     */
    public String unit() {
        return measure.map(ArmsMeasure::unitLabel).orElse(Messages.get("unit.arms"));
    }

    /**
     * How the path ends.
     *
     * @return the ending
     */
    public Ending ending() {
        return ending;
    }

    /** How a path ends. */
    public enum Ending {
        /** All years were followed. */
        COMPLETE,
        /** A level left {@link Trajectory#GREATEST_LEVEL}; the years before are there. */
        CUT,
        /** There are no points: neither common levels nor grievances to start from. */
        NO_START,
        /** There are no points: the coefficients are too great to be followed from year to year. */
        TOO_FAST
    }
}
