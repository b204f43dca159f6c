/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.benchmarks;

import java.util.List;
import java.util.SplittableRandom;
import org.dilemma.model.Alliance;
import org.dilemma.model.Capability;
import org.dilemma.model.CapabilityKind;
import org.dilemma.model.Contiguity;
import org.dilemma.model.DilemmaFactory;
import org.dilemma.model.Distribution;
import org.dilemma.model.Dyad;
import org.dilemma.model.Estimate;
import org.dilemma.model.Intent;
import org.dilemma.model.Obligation;
import org.dilemma.model.Observation;
import org.dilemma.model.OffenseDefenseBalance;
import org.dilemma.model.Perception;
import org.dilemma.model.PowerShift;
import org.dilemma.model.Scenario;
import org.dilemma.model.Signal;
import org.dilemma.model.State;

/**
 * A made-up scenario of any number of states with everything that evaluators read: for each state six capabilities, the
 * first with five years of observations, and up to ten perceptions of its neighbors in a ring; for each tenth state an
 * alliance of three, for each fifth a dyad, a signal and a power shift. Every number has a range. The same in each run.
 */
final class GreatScenario {
    /** Perceptions that each state holds if nothing else is asked for. */
    static final int PERCEPTIONS = 10;
    private static final CapabilityKind[] KINDS = {CapabilityKind.MILITARY_EXPENDITURE,
        CapabilityKind.MILITARY_PERSONNEL, CapabilityKind.IRON_AND_STEEL, CapabilityKind.ENERGY,
        CapabilityKind.TOTAL_POPULATION, CapabilityKind.URBAN_POPULATION};
    private static final DilemmaFactory F = DilemmaFactory.eINSTANCE;
    private static final int FIRST_YEAR = 1909;
    private static final int YEARS = 5;

    private final SplittableRandom random = new SplittableRandom(1909);
    private final Scenario scenario = F.createScenario();
    private final int n;
    private final int perceptions;

    private GreatScenario(int n, int perceptions) {
        this.n = n;
        this.perceptions = perceptions;
    }

    /** Makes a scenario of n states. */
    static Scenario of(int n) {
        return of(n, PERCEPTIONS);
    }

    /** Makes a scenario of n states that hold a number of perceptions each, where there are as many others. */
    static Scenario of(int n, int perceptions) {
        GreatScenario great = new GreatScenario(n, perceptions);
        great.make();
        return great.scenario;
    }

    private void make() {
        scenario.setTitle("A great scenario");
        OffenseDefenseBalance balance = F.createOffenseDefenseBalance();
        balance.setRatio(around(1, 0.2));
        balance.setFirstStrikeAdvantage(around(0.1, 0.05));
        balance.setDistinguishability(around(0.5, 0.2));
        scenario.setBalance(balance);
        for (int i = 0; i < n; i++) {
            scenario.getStates().add(state(i));
        }
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < Math.min(perceptions, n - 1); k++) {
                perceive(i, Math.floorMod(i + (k % 2 == 0 ? k / 2 + 1 : -(k / 2 + 1)), n));
            }
        }
        for (int i = 0; i + 2 < n; i += 10) {
            ally(i);
        }
        for (int i = 0; i + 1 < n; i += 5) {
            join(i);
        }
    }

    private State state(int i) {
        State state = F.createState();
        state.setName("State " + i);
        state.setAbbreviation("S" + i);
        state.setIntent(i % 7 == 0 ? Intent.MIXED : Intent.SECURITY_SEEKING);
        state.setFatigue(around(0.5, 0.1));
        state.setGrievance(around(0.5, 0.2));
        state.setWarCost(around(0.3, 0.1));
        state.setSensibility(around(0.5, 0.2));
        for (int k = 0; k < KINDS.length; k++) {
            state.getCapabilities().add(capability(KINDS[k], k == 0));
        }
        return state;
    }

    private Capability capability(CapabilityKind kind, boolean observed) {
        Capability capability = F.createCapability();
        capability.setKind(kind);
        capability.setLevel(around(100 * (1 + random.nextDouble()), 20));
        capability.setOffensiveness(around(0.5, 0.2));
        for (int year = 0; observed && year < YEARS; year++) {
            Observation observation = F.createObservation();
            observation.setYear(FIRST_YEAR + year);
            observation.setValue(100 * Math.pow(1.05 + 0.1 * random.nextDouble(), year));
            capability.getObservations().add(observation);
        }
        return capability;
    }

    private void perceive(int holder, int target) {
        Perception perception = F.createPerception();
        perception.setHolder(scenario.getStates().get(holder));
        perception.setTarget(scenario.getStates().get(target));
        perception.setPerceivedGreed(around(0.1 + 0.6 * random.nextDouble(), 0.1));
        perception.setBias(around(0, 0.2));
        if (random.nextInt(3) == 0) {
            perception.setReaction(around(0.1 * random.nextDouble(), 0));
        }
        scenario.getPerceptions().add(perception);
    }

    private void ally(int i) {
        Alliance alliance = F.createAlliance();
        alliance.getMembers().addAll(scenario.getStates().subList(i, i + 3));
        alliance.getObligations().addAll(List.of(Obligation.DEFENSE, Obligation.CONSULTATION));
        alliance.setCommitment(around(0.7, 0.1));
        alliance.setConditionality(around(0.4, 0.1));
        scenario.getAlliances().add(alliance);
    }

    private void join(int i) {
        Dyad dyad = F.createDyad();
        dyad.getStates().addAll(scenario.getStates().subList(i, i + 2));
        dyad.setContiguity(i % 2 == 0 ? Contiguity.LAND : Contiguity.WATER_150);
        dyad.setDistance(around(1000, 200));
        scenario.getDyads().add(dyad);
        Signal signal = F.createSignal();
        signal.setSender(scenario.getStates().get(i));
        signal.setReceiver(scenario.getStates().get(i + 1));
        signal.setCost(around(0.4, 0.1));
        signal.setObservability(around(0.8, 0.1));
        scenario.getSignals().add(signal);
        PowerShift shift = F.createPowerShift();
        shift.setState(scenario.getStates().get(i));
        shift.setRate(around(0.02, 0.01));
        scenario.getPowerShifts().add(shift);
    }

    private static Estimate around(double value, double reach) {
        Estimate estimate = F.createEstimate();
        estimate.setValue(value);
        estimate.setLow(value - reach);
        estimate.setHigh(value + reach);
        estimate.setDistribution(reach == 0 ? Distribution.POINT : Distribution.TRIANGULAR);
        return estimate;
    }
}
