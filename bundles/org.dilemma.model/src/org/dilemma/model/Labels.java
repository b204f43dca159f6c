/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dilemma.model.util.DilemmaSwitch;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;

/**
 * Readable labels of model elements, the same in the workbench, on the command line and in reports. A state is called
 * by its abbreviation, else its name; other elements by what they are and connect.
 */
public final class Labels {
    private static final String UNNAMED = "?";

    private Labels() {
    }

    /**
     * The label of an element.
     *
     * @param element any element of a scenario, or null
     * @return a short text without line breaks, never empty
     */
    public static String of(EObject element) {
        return element == null ? UNNAMED : oneLine(new Writer().doSwitch(element));
    }

    /**
     * A constant of an enumeration in words: {@code MILITARY_EXPENDITURE} as "military expenditure".
     *
     * @param literal the constant
     * @return the words in lower case
     */
    public static String words(Enumerator literal) {
        return literal.getLiteral().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String oneLine(String label) {
        String text = label.strip().replaceAll("\\s+", " ");
        return text.isEmpty() ? UNNAMED : text;
    }

    private static String firstOf(String... candidates) {
        return Arrays.stream(candidates).filter(text -> text != null && !text.isBlank()).findFirst().orElse(UNNAMED);
    }

    private static String arrow(EObject from, EObject to) {
        return of(from) + " \u2192 " + of(to);
    }

    private static String among(List<State> states) {
        return states.isEmpty() ? UNNAMED : states.stream().map(Labels::of).collect(Collectors.joining(" \u2013 "));
    }

    /** Writes one element. */
    private static final class Writer extends DilemmaSwitch<String> {
        @Override
        public String caseScenario(Scenario scenario) {
            return firstOf(scenario.getTitle(), "Scenario");
        }

        @Override
        public String caseState(State state) {
            return firstOf(state.getAbbreviation(), state.getName());
        }

        @Override
        public String caseCapability(Capability capability) {
            String kind = words(capability.getKind());
            return capability.eContainer() == null ? kind : of(capability.eContainer()) + ": " + kind;
        }

        @Override
        public String caseObservation(Observation observation) {
            return String.valueOf(observation.getYear());
        }

        @Override
        public String casePerception(Perception perception) {
            return arrow(perception.getHolder(), perception.getTarget());
        }

        @Override
        public String caseAlliance(Alliance alliance) {
            return among(alliance.getMembers());
        }

        @Override
        public String caseDyad(Dyad dyad) {
            return among(dyad.getStates());
        }

        @Override
        public String caseOffenseDefenseBalance(OffenseDefenseBalance balance) {
            return balance.eContainer() instanceof Dyad dyad ? "balance of " + of(dyad) : "balance";
        }

        @Override
        public String caseSignal(Signal signal) {
            return arrow(signal.getSender(), signal.getReceiver());
        }

        @Override
        public String casePowerShift(PowerShift shift) {
            return "power shift of " + of(shift.getState());
        }

        @Override
        public String casePhase(Phase phase) {
            return firstOf(phase.getName(), "phase " + phase.getOrder());
        }

        @Override
        public String casePhaseOverride(PhaseOverride override) {
            // an override may name itself as its target in a broken file
            EObject target = override.getTarget() instanceof PhaseOverride ? null : override.getTarget();
            return of(target) + ": " + firstOf(override.getFeature());
        }

        @Override
        public String caseSource(Source source) {
            return firstOf(source.getCitation(), source.getDoi(), source.getUrl());
        }

        @Override
        public String caseAssumption(Assumption assumption) {
            return firstOf(assumption.getText());
        }

        @Override
        public String caseEstimate(Estimate estimate) {
            return estimate.eContainer() == null ? "estimate"
                    : of(estimate.eContainer()) + ": " + estimate.eContainingFeature().getName();
        }

        @Override
        public String defaultCase(EObject element) {
            return element.eClass().getName();
        }
    }
}
