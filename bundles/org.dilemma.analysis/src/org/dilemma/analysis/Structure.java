/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import org.dilemma.model.CapabilityKind;
import org.dilemma.model.Contiguity;
import org.dilemma.model.Intent;
import org.dilemma.model.Obligation;

/**
 * What does not vary between views of one scenario: who is who, and at which position in the array of values each
 * number stands (-1: the model gives none and there is no default). Shared by all views; never changed once made.
 */
record Structure(String title, ElementRef scenario, Period period, int anarchy, StateNumbers[] states,
        PerceptionNumbers[] perceptions, PairIndex perceptionOf, BalanceNumbers balance, PairIndex dyadOf,
        List<DyadNumbers> dyads, List<AllianceNumbers> alliances,
        List<SignalNumbers> signals, List<PowerShiftNumbers> powerShifts, List<ScenarioView.Pair> pairs,
        List<Parameter> parameters) {

    /** Up to this many states every pair is judged; beyond, only pairs that something in the model joins. */
    static final int ALL_PAIRS_LIMIT = 20;

    /** A state and its positions. */
    record StateNumbers(ElementRef ref, String name, Intent intent, int greed, int fatigue, int grievance, int warCost,
            int sensibility, List<CapabilityNumbers> capabilities, MeasureNumbers[] measures) {
    }

    /** What a state has of one kind in one unit: the number of kind and unit, and the positions of the levels to sum up. */
    record MeasureNumbers(int number, int[] levels) {
    }

    /** A capability and its positions. */
    record CapabilityNumbers(ElementRef ref, CapabilityKind kind, String unit, int level, int offensiveness,
            int observability, int growth, SortedMap<Integer, Double> observations) {
    }

    /** An alliance and its positions. */
    record AllianceNumbers(ElementRef ref, List<Integer> members, Set<Obligation> obligations, int commitment,
            int conditionality, OptionalInt start, OptionalInt end) {
    }

    /** A signal and its positions. */
    record SignalNumbers(ElementRef ref, int sender, int receiver, int cost, int observability, int vulnerability,
            OptionalInt year) {
    }

    /** A perception and its positions. */
    record PerceptionNumbers(ElementRef ref, int holder, int target, int perceivedGreed, int perceivedOffensiveness,
            int bias, int reaction) {
    }

    /** A power shift and its position. */
    record PowerShiftNumbers(ElementRef ref, int state, int rate, OptionalDouble window) {
    }

    /** Positions of a balance; those of the factors in the order of {@link BalanceFactor}. */
    record BalanceNumbers(int ratio, int firstStrikeAdvantage, int distinguishability, List<Integer> factors) {
    }

    /** A dyad; balance is that of the scenario where the dyad has none. */
    record DyadNumbers(ElementRef ref, Optional<Contiguity> contiguity, int distance, BalanceNumbers balance) {
    }

    /** The number of the dyad of two states in either order, -1 when none is drawn. */
    int dyadNumber(int i, int j) {
        return dyadOf.get(Math.min(i, j), Math.max(i, j));
    }

    /** Key of an ordered pair of states. */
    static long key(int i, int j) {
        return ((long) i << 32) | j;
    }

    /** Key of an unordered pair of states. */
    static long pairKey(int i, int j) {
        return i < j ? key(i, j) : key(j, i);
    }
}
