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
import org.dilemma.analysis.theories.Composite;
import org.dilemma.model.Alliance;
import org.dilemma.model.Capability;
import org.dilemma.model.CapabilityKind;
import org.dilemma.model.DilemmaFactory;
import org.dilemma.model.Distribution;
import org.dilemma.model.Dyad;
import org.dilemma.model.Estimate;
import org.dilemma.model.Intent;
import org.dilemma.model.Obligation;
import org.dilemma.model.OffenseDefenseBalance;
import org.dilemma.model.Perception;
import org.dilemma.model.Scenario;
import org.dilemma.model.State;

/** Builds scenarios for tests in few words. */
public final class Scenarios {
    private static final DilemmaFactory F = DilemmaFactory.eINSTANCE;

    private Scenarios() {
    }

    /** A scenario of security seekers with these abbreviations. */
    public static Scenario of(String... abbreviations) {
        Scenario scenario = F.createScenario();
        scenario.setTitle("Test");
        for (String abbreviation : abbreviations) {
            State state = F.createState();
            state.setName("State " + abbreviation);
            state.setAbbreviation(abbreviation);
            state.setIntent(Intent.SECURITY_SEEKING);
            scenario.getStates().add(state);
        }
        return scenario;
    }

    /** An estimate without range. */
    public static Estimate point(double value) {
        Estimate estimate = F.createEstimate();
        estimate.setValue(value);
        return estimate;
    }

    /** An estimate with a range. */
    public static Estimate range(double low, double value, double high, Distribution distribution) {
        Estimate estimate = point(value);
        estimate.setLow(low);
        estimate.setHigh(high);
        estimate.setDistribution(distribution);
        return estimate;
    }

    /** Adds a perception with a perceived greed. */
    public static Perception fear(Scenario scenario, int holder, int target, double perceivedGreed) {
        Perception perception = F.createPerception();
        perception.setHolder(scenario.getStates().get(holder));
        perception.setTarget(scenario.getStates().get(target));
        perception.setPerceivedGreed(point(perceivedGreed));
        scenario.getPerceptions().add(perception);
        return perception;
    }

    /** Adds a perception with a reaction coefficient. */
    public static Perception reaction(Scenario scenario, int holder, int target, double k) {
        Perception perception = fear(scenario, holder, target, 0.5);
        perception.setReaction(point(k));
        return perception;
    }

    /** Adds a capability. */
    public static Capability capability(Scenario scenario, int state, CapabilityKind kind, double level,
            double offensiveness) {
        Capability capability = F.createCapability();
        capability.setKind(kind);
        capability.setLevel(point(level));
        capability.setOffensiveness(point(offensiveness));
        scenario.getStates().get(state).getCapabilities().add(capability);
        return capability;
    }

    /** Sets the balance of the scenario. */
    public static void balance(Scenario scenario, double ratio, double firstStrike, double distinguishability) {
        OffenseDefenseBalance balance = F.createOffenseDefenseBalance();
        balance.setRatio(point(ratio));
        balance.setFirstStrikeAdvantage(point(firstStrike));
        balance.setDistinguishability(point(distinguishability));
        scenario.setBalance(balance);
    }

    /** Gives two states a balance of their own. */
    public static void balance(Scenario scenario, int i, int j, double ratio, double distinguishability) {
        OffenseDefenseBalance balance = F.createOffenseDefenseBalance();
        balance.setRatio(point(ratio));
        balance.setDistinguishability(point(distinguishability));
        Dyad dyad = F.createDyad();
        dyad.getStates().addAll(List.of(scenario.getStates().get(i), scenario.getStates().get(j)));
        dyad.setBalance(balance);
        scenario.getDyads().add(dyad);
    }

    /** Allies states by a promise of defense. */
    public static void ally(Scenario scenario, double commitment, double conditionality, int... members) {
        Alliance alliance = F.createAlliance();
        for (int member : members) {
            alliance.getMembers().add(scenario.getStates().get(member));
        }
        alliance.getObligations().add(Obligation.DEFENSE);
        alliance.setCommitment(point(commitment));
        alliance.setConditionality(point(conditionality));
        scenario.getAlliances().add(alliance);
    }

    /** Sets fatigue and grievance of a state. */
    public static void race(Scenario scenario, int state, double fatigue, double grievance) {
        scenario.getStates().get(state).setFatigue(point(fatigue));
        scenario.getStates().get(state).setGrievance(point(grievance));
    }

    /** The verdict of the composite. */
    public static Verdict verdict(Scenario scenario) {
        return new Composite().evaluate(ScenarioView.of(scenario), Monitor.NONE).verdict().orElseThrow();
    }
}
