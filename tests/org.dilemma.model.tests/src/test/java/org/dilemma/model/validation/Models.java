/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.model.validation;

import java.util.List;
import org.dilemma.model.Alliance;
import org.dilemma.model.Capability;
import org.dilemma.model.CapabilityKind;
import org.dilemma.model.Contiguity;
import org.dilemma.model.DilemmaFactory;
import org.dilemma.model.Dyad;
import org.dilemma.model.Estimate;
import org.dilemma.model.Intent;
import org.dilemma.model.Obligation;
import org.dilemma.model.Observation;
import org.dilemma.model.OffenseDefenseBalance;
import org.dilemma.model.Perception;
import org.dilemma.model.Phase;
import org.dilemma.model.PhaseOverride;
import org.dilemma.model.PowerShift;
import org.dilemma.model.Scenario;
import org.dilemma.model.Signal;
import org.dilemma.model.State;

/** Scenarios to check. */
final class Models {
    private static final DilemmaFactory F = DilemmaFactory.eINSTANCE;

    private Models() {
    }

    /** Two states, with every number given and supported: nothing to report. */
    static Scenario clean() {
        Scenario scenario = F.createScenario();
        scenario.setTitle("Clean");
        scenario.setStart(1900);
        scenario.setEnd(1900);
        scenario.setAnarchy(1);
        scenario.getSources().add(F.createSource());
        scenario.setBalance(balance(scenario));
        State a = state(scenario, "Aland", "A");
        State b = state(scenario, "Bland", "B");
        perception(scenario, a, b);
        perception(scenario, b, a);
        alliance(scenario, Obligation.DEFENSE, a, b);
        dyad(scenario, a, b);
        Signal signal = F.createSignal();
        signal.setSender(a);
        signal.setReceiver(b);
        signal.setCost(estimate(scenario, 0.5));
        scenario.getSignals().add(signal);
        PowerShift shift = F.createPowerShift();
        shift.setState(a);
        shift.setRate(estimate(scenario, -0.1));
        shift.setWindow(5);
        scenario.getPowerShifts().add(shift);
        Phase phase = F.createPhase();
        phase.setStart(1900);
        phase.setEnd(1900);
        scenario.getPhases().add(phase);
        override(scenario, "greed", "0.7").setTarget(a);
        return scenario;
    }

    static State state(Scenario scenario, String name, String abbreviation) {
        State state = F.createState();
        state.setName(name);
        state.setAbbreviation(abbreviation);
        state.setIntent(Intent.SECURITY_SEEKING);
        state.setGreed(estimate(scenario, 0));
        state.setFatigue(estimate(scenario, 0.5));
        state.setGrievance(estimate(scenario, -3));
        state.setWarCost(estimate(scenario, 1));
        state.setSensibility(estimate(scenario, 0.5));
        scenario.getStates().add(state);
        capability(scenario, state, CapabilityKind.LAND, "divisions");
        return state;
    }

    static Capability capability(Scenario scenario, State state, CapabilityKind kind, String unit) {
        Capability capability = F.createCapability();
        capability.setKind(kind);
        capability.setLevel(estimate(scenario, 20));
        capability.getLevel().setUnit(unit);
        capability.setOffensiveness(estimate(scenario, 0.5));
        capability.setObservability(estimate(scenario, 0.5));
        capability.setGrowth(estimate(scenario, -0.02));
        state.getCapabilities().add(capability);
        observation(scenario, capability, 1900);
        return capability;
    }

    static Observation observation(Scenario scenario, Capability capability, int year) {
        Observation observation = F.createObservation();
        observation.setYear(year);
        observation.setValue(20);
        observation.getEvidence().add(scenario.getSources().get(0));
        capability.getObservations().add(observation);
        return observation;
    }

    static Perception perception(Scenario scenario, State holder, State target) {
        Perception perception = F.createPerception();
        perception.setHolder(holder);
        perception.setTarget(target);
        perception.setPerceivedGreed(estimate(scenario, 0.5));
        perception.setBias(estimate(scenario, -1));
        scenario.getPerceptions().add(perception);
        return perception;
    }

    static Alliance alliance(Scenario scenario, Obligation obligation, State... members) {
        Alliance alliance = F.createAlliance();
        alliance.getMembers().addAll(List.of(members));
        alliance.getObligations().add(obligation);
        alliance.setCommitment(estimate(scenario, 0.7));
        alliance.setConditionality(estimate(scenario, 0.5));
        scenario.getAlliances().add(alliance);
        return alliance;
    }

    static Dyad dyad(Scenario scenario, State a, State b) {
        Dyad dyad = F.createDyad();
        dyad.getStates().add(a);
        dyad.getStates().add(b);
        dyad.setContiguity(Contiguity.NONE);
        dyad.setDistance(estimate(scenario, 0));
        scenario.getDyads().add(dyad);
        return dyad;
    }

    static OffenseDefenseBalance balance(Scenario scenario) {
        OffenseDefenseBalance balance = F.createOffenseDefenseBalance();
        balance.setRatio(estimate(scenario, 1));
        balance.setFirstStrikeAdvantage(estimate(scenario, 0.5));
        balance.setDistinguishability(estimate(scenario, 0.5));
        return balance;
    }

    static PhaseOverride override(Scenario scenario, String feature, String value) {
        PhaseOverride override = F.createPhaseOverride();
        override.setTarget(scenario.getPerceptions().get(0));
        override.setFeature(feature);
        override.setValue(value);
        scenario.getPhases().get(0).getOverrides().add(override);
        return override;
    }

    static Estimate estimate(Scenario scenario, double value) {
        Estimate estimate = F.createEstimate();
        estimate.setValue(value);
        estimate.getEvidence().add(scenario.getSources().get(0));
        return estimate;
    }

    static Estimate estimate(Scenario scenario, double low, double value, double high) {
        Estimate estimate = estimate(scenario, value);
        estimate.setLow(low);
        estimate.setHigh(high);
        return estimate;
    }
}
