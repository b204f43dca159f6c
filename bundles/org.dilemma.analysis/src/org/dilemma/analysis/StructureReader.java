/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dilemma.model.Alliance;
import org.dilemma.model.Capability;
import org.dilemma.model.CapabilityKind;
import org.dilemma.model.DilemmaPackage;
import org.dilemma.model.Dyad;
import org.dilemma.model.Estimate;
import org.dilemma.model.Labels;
import org.dilemma.model.Obligation;
import org.dilemma.model.Observation;
import org.dilemma.model.Perception;
import org.dilemma.model.PowerShift;
import org.dilemma.model.Scenario;
import org.dilemma.model.Signal;
import org.dilemma.model.State;
import org.dilemma.model.io.ScenarioFiles;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** Reads a model into a {@link ScenarioView}; used once. */
final class StructureReader {
    private static final DilemmaPackage P = DilemmaPackage.eINSTANCE;

    private final Scenario scenario;
    private final ParameterReader parameters = new ParameterReader();
    private final BalanceReader balances = new BalanceReader(parameters);
    private final List<Structure.PerceptionNumbers> perceptions = new ArrayList<>();
    private final Map<State, Integer> numberOf = new HashMap<>();
    private final Map<Measure, Integer> measureNumbers = new HashMap<>();
    private final PairIndex.Builder perceptionOf = new PairIndex.Builder();
    private final List<Structure.DyadNumbers> dyads = new ArrayList<>();
    private final PairIndex.Builder dyadOf = new PairIndex.Builder();
    private final Set<Long> joined = new TreeSet<>();

    StructureReader(Scenario scenario) {
        this.scenario = scenario;
    }

    ScenarioView read() {
        ElementRef self = ref(scenario);
        int anarchy = anarchy(self);
        StateLabels labels = new StateLabels(scenario.getStates());
        Structure.StateNumbers[] states = new Structure.StateNumbers[scenario.getStates().size()];
        for (int i = 0; i < states.length; i++) {
            numberOf.put(scenario.getStates().get(i), i);
            states[i] = state(scenario.getStates().get(i), labels.of(scenario.getStates().get(i)));
        }
        scenario.getPerceptions().forEach(this::perception);
        Structure.BalanceNumbers balance = balances.scenario(scenario.getBalance(), self);
        scenario.getDyads().forEach(dyad -> dyad(dyad, balance));
        List<Structure.AllianceNumbers> alliances = scenario.getAlliances().stream().map(this::alliance).toList();
        List<Structure.SignalNumbers> signals = scenario.getSignals().stream().map(this::signal)
                .flatMap(Optional::stream).toList();
        List<Structure.PowerShiftNumbers> shifts = scenario.getPowerShifts().stream().map(this::powerShift)
                .flatMap(Optional::stream).toList();
        Structure structure = new Structure(text(scenario.getTitle()), self, period(), anarchy, states,
                perceptions.toArray(Structure.PerceptionNumbers[]::new),
                perceptionOf.build(states.length), balance, dyadOf.build(states.length), List.copyOf(dyads), alliances,
                signals, shifts, pairs(states.length), parameters.list());
        return new ScenarioView(structure,
                structure.parameters().stream().mapToDouble(p -> p.shape().value()).toArray());
    }

    private Period period() {
        return new Period(scenario.isSetStart() ? OptionalInt.of(scenario.getStart()) : OptionalInt.empty(),
                scenario.isSetEnd() ? OptionalInt.of(scenario.getEnd()) : OptionalInt.empty());
    }

    private int anarchy(ElementRef self) {
        double anarchy = scenario.getAnarchy();
        return add(new Parameter(self, P.getScenario_Anarchy().getName(), "",
                Shape.point(Double.isFinite(anarchy) ? Math.max(0, Math.min(1, anarchy)) : 1),
                scenario.isSetAnarchy(), false));
    }

    private Structure.StateNumbers state(State state, String label) {
        ElementRef ref = new ElementRef(ScenarioFiles.idOf(state), state.eClass().getName(), label);
        List<Structure.CapabilityNumbers> capabilities = state.getCapabilities().stream().map(this::capability)
                .toList();
        Map<Integer, List<Integer>> measures = new LinkedHashMap<>();
        for (Structure.CapabilityNumbers capability : capabilities) {
            if (capability.level() >= 0) {
                int measure = measureNumbers.computeIfAbsent(new Measure(capability.kind(), capability.unit()),
                        key -> measureNumbers.size());
                measures.computeIfAbsent(measure, key -> new ArrayList<>()).add(capability.level());
            }
        }
        String name = text(state.getName()).isBlank() ? label : state.getName().strip();
        return new Structure.StateNumbers(ref, name, state.getIntent(), greed(ref, state),
                number(ref, P.getState_Fatigue(), state.getFatigue()),
                number(ref, P.getState_Grievance(), state.getGrievance()),
                number(ref, P.getState_WarCost(), state.getWarCost()),
                number(ref, P.getState_Sensibility(), state.getSensibility()), capabilities, measures.entrySet()
                        .stream().map(entry -> new Structure.MeasureNumbers(entry.getKey(),
                                entry.getValue().stream().mapToInt(Integer::intValue).toArray()))
                        .toArray(Structure.MeasureNumbers[]::new));
    }

    private Structure.CapabilityNumbers capability(Capability capability) {
        ElementRef ref = ref(capability);
        Estimate level = capability.getLevel();
        SortedMap<Integer, Double> observations = new TreeMap<>();
        for (Observation observation : capability.getObservations()) {
            if (Double.isFinite(observation.getValue())) {
                observations.putIfAbsent(observation.getYear(), observation.getValue());
            }
        }
        return new Structure.CapabilityNumbers(ref, capability.getKind(),
                level == null ? "" : text(level.getUnit()).strip(), number(ref, P.getCapability_Level(), level),
                number(ref, P.getCapability_Offensiveness(), capability.getOffensiveness()),
                number(ref, P.getCapability_Observability(), capability.getObservability()),
                number(ref, P.getCapability_Growth(), capability.getGrowth()),
                Collections.unmodifiableSortedMap(observations));
    }

    private Structure.AllianceNumbers alliance(Alliance alliance) {
        ElementRef ref = ref(alliance);
        List<Integer> members = alliance.getMembers().stream().map(numberOf::get).filter(Objects::nonNull).distinct()
                .toList();
        join(members);
        Set<Obligation> obligations = EnumSet.noneOf(Obligation.class);
        obligations.addAll(alliance.getObligations());
        return new Structure.AllianceNumbers(ref, members, Collections.unmodifiableSet(obligations),
                number(ref, P.getAlliance_Commitment(), alliance.getCommitment()),
                number(ref, P.getAlliance_Conditionality(), alliance.getConditionality()),
                alliance.isSetStart() ? OptionalInt.of(alliance.getStart()) : OptionalInt.empty(),
                alliance.isSetEnd() ? OptionalInt.of(alliance.getEnd()) : OptionalInt.empty());
    }

    private Optional<Structure.SignalNumbers> signal(Signal signal) {
        Integer sender = numberOf.get(signal.getSender());
        Integer receiver = numberOf.get(signal.getReceiver());
        if (sender == null || receiver == null || sender.equals(receiver)) {
            return Optional.empty();
        }
        join(List.of(sender, receiver));
        ElementRef ref = ref(signal);
        return Optional.of(new Structure.SignalNumbers(ref, sender, receiver,
                number(ref, P.getSignal_Cost(), signal.getCost()),
                number(ref, P.getSignal_Observability(), signal.getObservability()),
                number(ref, P.getSignal_Vulnerability(), signal.getVulnerability()),
                signal.isSetYear() ? OptionalInt.of(signal.getYear()) : OptionalInt.empty()));
    }

    private Optional<Structure.PowerShiftNumbers> powerShift(PowerShift shift) {
        return Optional.ofNullable(numberOf.get(shift.getState())).map(state -> {
            ElementRef ref = ref(shift);
            boolean known = shift.isSetWindow() && Double.isFinite(shift.getWindow());
            return new Structure.PowerShiftNumbers(ref, state,
                    number(ref, P.getPowerShift_Rate(), shift.getRate()),
                    known ? OptionalDouble.of(shift.getWindow()) : OptionalDouble.empty());
        });
    }

    private record Measure(CapabilityKind kind, String unit) {
    }

    private int greed(ElementRef ref, State state) {
        if (state.getGreed() != null) {
            return number(ref, P.getState_Greed(), state.getGreed());
        }
        return add(new Parameter(ref, P.getState_Greed().getName(), "",
                Shape.point(ScenarioView.greedByIntent(state.getIntent())), false, false));
    }

    private void perception(Perception perception) {
        Integer holder = numberOf.get(perception.getHolder());
        Integer target = numberOf.get(perception.getTarget());
        if (holder == null || target == null || holder.equals(target)
                || !perceptionOf.put(holder, target, perceptions.size())) {
            return;
        }
        joined.add(Structure.pairKey(holder, target));
        ElementRef ref = ref(perception);
        perceptions.add(new Structure.PerceptionNumbers(ref, holder, target,
                number(ref, P.getPerception_PerceivedGreed(), perception.getPerceivedGreed()),
                number(ref, P.getPerception_PerceivedOffensiveness(), perception.getPerceivedOffensiveness()),
                number(ref, P.getPerception_Bias(), perception.getBias()),
                number(ref, P.getPerception_Reaction(), perception.getReaction())));
    }

    private void dyad(Dyad dyad, Structure.BalanceNumbers scenarioBalance) {
        if (dyad.getStates().size() != 2) {
            return;
        }
        Integer i = numberOf.get(dyad.getStates().get(0));
        Integer j = numberOf.get(dyad.getStates().get(1));
        if (i == null || j == null || i.equals(j)) {
            return;
        }
        if (!dyadOf.put(Math.min(i, j), Math.max(i, j), dyads.size())) {
            return;
        }
        joined.add(Structure.pairKey(i, j));
        ElementRef ref = ref(dyad);
        dyads.add(new Structure.DyadNumbers(ref,
                dyad.isSetContiguity() ? Optional.of(dyad.getContiguity()) : Optional.empty(),
                number(ref, P.getDyad_Distance(), dyad.getDistance()), dyad.getBalance() == null ? scenarioBalance
                        : balances.dyad(dyad.getBalance(), scenarioBalance)));
    }

    private void join(List<Integer> numbers) {
        for (int a : numbers) {
            for (int b : numbers) {
                if (a < b) {
                    joined.add(Structure.pairKey(a, b));
                }
            }
        }
    }

    private List<ScenarioView.Pair> pairs(int states) {
        List<ScenarioView.Pair> pairs = new ArrayList<>();
        if (states <= Structure.ALL_PAIRS_LIMIT) {
            for (int i = 0; i < states; i++) {
                for (int j = i + 1; j < states; j++) {
                    pairs.add(new ScenarioView.Pair(i, j));
                }
            }
            return List.copyOf(pairs);
        }
        joined.forEach(key -> pairs.add(new ScenarioView.Pair((int) (key >> 32), (int) (long) key)));
        return List.copyOf(pairs);
    }

    private int number(ElementRef ref, EReference feature, Estimate estimate) {
        return parameters.number(ref, feature, estimate);
    }

    private int add(Parameter parameter) {
        return parameters.add(parameter);
    }

    /** Points at an element. */
    static ElementRef ref(EObject element) {
        return new ElementRef(ScenarioFiles.idOf(element), element.eClass().getName(), Labels.of(element));
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
