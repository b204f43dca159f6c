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
import org.dilemma.model.Intent;

/**
 * The states of a scenario in one view, numbered from 0 in the order of the scenario, and how strong they are. Not for
 * use on its own: ask the {@link ScenarioView}.
 */
public abstract sealed class StatesView permits PerceptionsView {
    final Structure structure;
    final double[] values;

    StatesView(Structure structure, double[] values) {
        this.structure = structure;
        this.values = values;
    }

    /**
     * Number of states.
     *
     * @return at least 0
     */
    public int stateCount() {
        return structure.states().length;
    }

    /**
     * Points at a state.
     *
     * @param i number of the state
     * @return the reference
     */
    public ElementRef state(int i) {
        return structure.states()[i].ref();
    }

    /**
     * The name of a state, for sentences.
     *
     * @param i number of the state
     * @return its name, else its label
     */
    public String name(int i) {
        return structure.states()[i].name();
    }

    /**
     * True motive of a state as the analyst judges it.
     *
     * @param i number of the state
     * @return the intent
     */
    public Intent intent(int i) {
        return structure.states()[i].intent();
    }

    /**
     * Value of gain beyond security of a state whose model gives none: by intent 0.5 for MIXED, 1 for GREEDY and 0
     * otherwise [OWN].
     *
     * @param intent true motive of the state
     * @return 0..1, own territory = 1
     */
    public static double greedByIntent(Intent intent) {
        return switch (intent) {
            case GREEDY -> 1;
            case MIXED -> 0.5;
            case SECURITY_SEEKING, UNKNOWN -> 0;
        };
    }

    /**
     * Value of gain beyond security. Where the model gives none: {@link #greedByIntent(Intent)}.
     *
     * @param i number of the state
     * @return 0..1, own territory = 1
     */
    public double greed(int i) {
        return values[structure.states()[i].greed()];
    }

    /**
     * Richardson's fatigue coefficient a.
     *
     * @param i number of the state
     * @return above 0, per year
     */
    public double fatigue(int i) {
        return values[structure.states()[i].fatigue()];
    }

    /**
     * Richardson's grievance term g.
     *
     * @param i number of the state
     * @return arms units per year
     */
    public double grievance(int i) {
        return values[structure.states()[i].grievance()];
    }

    /**
     * Expected cost of war.
     *
     * @param i number of the state
     * @return 0..1, own territory = 1
     */
    public double warCost(int i) {
        return values[structure.states()[i].warCost()];
    }

    /**
     * Security dilemma sensibility.
     *
     * @param i number of the state
     * @return 0..1
     */
    public double sensibility(int i) {
        return values[structure.states()[i].sensibility()];
    }

    /**
     * Whether a state has a capability with a level. One that has none counts as strong as any other in
     * {@link #share(int, int)}.
     *
     * @param i number of the state
     * @return true if some level is known
     */
    public boolean hasLevels(int i) {
        return structure.states()[i].measures().length > 0;
    }

    /**
     * Mean offensiveness of the capabilities of a state.
     *
     * @param i number of the state
     * @return 0..1; 0.5 for a state without capabilities
     */
    public double offensiveness(int i) {
        List<Structure.CapabilityNumbers> capabilities = structure.states()[i].capabilities();
        if (capabilities.isEmpty()) {
            return 0.5;
        }
        double sum = 0;
        for (int c = 0; c < capabilities.size(); c++) { // without an iterator: asked for in every draw
            sum += values[capabilities.get(c).offensiveness()];
        }
        return sum / capabilities.size();
    }

    /**
     * The capabilities of a state.
     *
     * @param i number of the state
     * @return its capabilities, in the order of the model
     */
    public List<CapabilityView> capabilities(int i) {
        return structure.states()[i].capabilities().stream().map(this::capability).toList();
    }

    /** A capability in this view. */
    abstract CapabilityView capability(Structure.CapabilityNumbers numbers);

    /**
     * Share of a state in the capabilities of a pair: the mean, over the kinds that both have with a level in the same
     * unit, of level_j / (level_i + level_j). A kind that one of them lacks is missing, not zero.
     *
     * @param i number of one state
     * @param j number of the state whose share is asked
     * @return 0..1; 0.5 when they have nothing in common to compare
     */
    public double share(int i, int j) {
        double sum = 0;
        int compared = 0;
        Structure.MeasureNumbers[] mine = structure.states()[i].measures();
        Structure.MeasureNumbers[] theirs = structure.states()[j].measures();
        for (int m = 0; m < mine.length; m++) {
            int same = place(mine[m].number(), theirs, m);
            if (same >= 0) {
                double level = level(mine[m]);
                double other = level(theirs[same]);
                if (level + other > 0) {
                    sum += other / (level + other);
                    compared++;
                }
            }
        }
        return compared == 0 ? 0.5 : sum / compared;
    }

    /**
     * Whether two states have a kind of capability in common, with levels in the same unit that are not both zero.
     *
     * @param i number of one state
     * @param j number of the other
     * @return false if {@link #share(int, int)} takes them for equals because nothing can be compared
     */
    public boolean comparable(int i, int j) {
        Structure.MeasureNumbers[] mine = structure.states()[i].measures();
        Structure.MeasureNumbers[] theirs = structure.states()[j].measures();
        for (int m = 0; m < mine.length; m++) {
            int same = place(mine[m].number(), theirs, m);
            if (same >= 0 && level(mine[m]) + level(theirs[same]) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Where a state has what it has of a kind and unit, -1 for nowhere; states mostly list them in the same order. */
    private static int place(int number, Structure.MeasureNumbers[] measures, int likely) {
        if (likely < measures.length && measures[likely].number() == number) {
            return likely;
        }
        for (int m = 0; m < measures.length; m++) {
            if (measures[m].number() == number) {
                return m;
            }
        }
        return -1;
    }

    private double level(Structure.MeasureNumbers measure) {
        double sum = 0;
        for (int position : measure.levels()) {
            sum += values[position];
        }
        return sum;
    }
}
