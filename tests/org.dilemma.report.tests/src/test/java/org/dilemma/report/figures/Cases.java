/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.report.figures;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.dilemma.analysis.Evaluation;
import org.dilemma.analysis.EvaluationRunner;
import org.dilemma.analysis.EvaluatorRegistry;
import org.dilemma.analysis.Monitor;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.analysis.phases.PhaseStory;
import org.dilemma.analysis.uncertainty.Sensitivity;
import org.dilemma.analysis.uncertainty.SensitivityAnalysis;
import org.dilemma.analysis.uncertainty.ValueSpreads;
import org.dilemma.analysis.uncertainty.ValuesMonteCarlo;
import org.dilemma.examples.Example;
import org.dilemma.examples.ReferenceCases;
import org.dilemma.model.Alliance;
import org.dilemma.model.DilemmaFactory;
import org.dilemma.model.Distribution;
import org.dilemma.model.Dyad;
import org.dilemma.model.Estimate;
import org.dilemma.model.Obligation;
import org.dilemma.model.OffenseDefenseBalance;
import org.dilemma.model.Perception;
import org.dilemma.model.Phase;
import org.dilemma.model.Scenario;
import org.dilemma.model.State;
import org.dilemma.model.io.ScenarioFiles;
import org.eclipse.emf.common.util.URI;

/** Scenarios that figures are tried on, with their results: those that ship, and made ones of several sizes. */
final class Cases {
    static final EvaluatorRegistry REGISTRY = EvaluatorRegistry.fromServiceLoader(Cases.class.getClassLoader());

    private static final DilemmaFactory F = DilemmaFactory.eINSTANCE;
    private static final Map<String, Scenario> SCENARIOS = new ConcurrentHashMap<>();
    private static final Map<String, Evaluation> EVALUATIONS = new ConcurrentHashMap<>();
    private static final Map<String, Sensitivity> SENSITIVITIES = new ConcurrentHashMap<>();
    private static final Map<String, List<ValueSpreads>> SPREADS = new ConcurrentHashMap<>();
    private static final Map<String, PhaseStory> STORIES = new ConcurrentHashMap<>();
    private static final String HOSTILE = "<b>\u202e\u0007\ud83d\ude80 \"&amp; a.b\\c ";

    private Cases() {
    }

    /** All of them by name. */
    static Stream<String> names() {
        return Stream.concat(new ReferenceCases().examples().stream().map(Example::name),
                Stream.of("made 2", "made 6", "made 40", "hostile 3", "hostile 12"));
    }

    /** Those of which a test has time to vary all estimates. */
    static Stream<String> sampled() {
        return names().filter(name -> !name.equals("made 40"));
    }

    static Scenario scenario(String name) {
        return SCENARIOS.computeIfAbsent(name, Cases::load);
    }

    static Evaluation evaluation(String name) {
        return EVALUATIONS.computeIfAbsent(name,
                n -> new EvaluationRunner(REGISTRY).evaluate(ScenarioView.of(scenario(n)), Monitor.NONE));
    }

    /** What varying its estimates gives. */
    static Sensitivity sensitivity(String name) {
        return SENSITIVITIES.computeIfAbsent(name,
                n -> SensitivityAnalysis.run(ScenarioView.of(scenario(n)), REGISTRY, 1, Monitor.NONE));
    }

    /** How its path spreads over some draws. */
    static List<ValueSpreads> spreads(String name) {
        return SPREADS.computeIfAbsent(name, n -> ValuesMonteCarlo.run(ScenarioView.of(scenario(n)),
                REGISTRY.only(List.of("org.dilemma.theories.richardson")), 200, 1, Monitor.NONE));
    }

    /** It at its phases. */
    static PhaseStory story(String name) {
        return STORIES.computeIfAbsent(name, n -> PhaseStory.of(scenario(n), REGISTRY, Monitor.NONE));
    }

    private static Scenario load(String name) {
        if (name.startsWith("made ") || name.startsWith("hostile ")) {
            return made(Integer.parseInt(name.split(" ")[1]), name.startsWith("hostile"));
        }
        Example example = new ReferenceCases().examples().stream().filter(one -> one.name().equals(name)).findFirst()
                .orElseThrow();
        try (InputStream stream = example.location().openStream()) {
            return ScenarioFiles.load(URI.createURI(name + ".dilemma"), stream);
        } catch (Exception e) {
            throw new IllegalStateException(name, e);
        }
    }

    /** States that all perceive each other, every third pair with a balance of its own, allied three by three. */
    private static Scenario made(int count, boolean hostile) {
        Scenario scenario = F.createScenario();
        scenario.setTitle(hostile ? HOSTILE : "Made of " + count);
        for (int i = 0; i < count; i++) {
            State state = F.createState();
            state.setName(hostile ? HOSTILE.repeat(500) + i : "State " + i);
            state.setAbbreviation(hostile ? "" : "S" + i);
            state.setGrievance(range(0, i, i + 1));
            scenario.getStates().add(state);
        }
        for (int i = 0; i < count; i++) {
            for (int j = 0; j < count; j++) {
                if (i != j) {
                    perception(scenario, i, j, (i * 7 + j * 3) % 10 / 10.0);
                }
                if (i < j && (i + j) % 3 == 0) {
                    balance(scenario, i, j);
                }
            }
        }
        for (int i = 0; i + 1 < count; i += 3) {
            alliance(scenario, scenario.getStates().subList(i, Math.min(count, i + 3)), i % 2 == 0 ? 1 : 0.6);
        }
        for (int i = 0; i < 4; i++) {
            Phase phase = F.createPhase();
            phase.setName(hostile ? HOSTILE.repeat(50) + i : "Phase " + i);
            phase.setOrder(i);
            scenario.getPhases().add(phase);
        }
        return scenario;
    }

    private static void perception(Scenario scenario, int holder, int target, double greed) {
        Perception perception = F.createPerception();
        perception.setHolder(scenario.getStates().get(holder));
        perception.setTarget(scenario.getStates().get(target));
        perception.setPerceivedGreed(range(greed / 2, greed, Math.min(1, greed + 0.2)));
        perception.setReaction(range(greed / 20, greed / 10, greed / 5));
        scenario.getPerceptions().add(perception);
    }

    private static void balance(Scenario scenario, int i, int j) {
        OffenseDefenseBalance balance = F.createOffenseDefenseBalance();
        balance.setRatio(range(0.2, 0.5 + i % 5 * 0.3, 4));
        balance.setDistinguishability(range(0, j % 6 / 5.0, 1));
        Dyad dyad = F.createDyad();
        dyad.getStates().addAll(List.of(scenario.getStates().get(i), scenario.getStates().get(j)));
        dyad.setBalance(balance);
        scenario.getDyads().add(dyad);
    }

    private static void alliance(Scenario scenario, List<State> members, double commitment) {
        Alliance alliance = F.createAlliance();
        alliance.getMembers().addAll(members);
        alliance.getObligations().add(Obligation.DEFENSE);
        alliance.setCommitment(range(commitment / 2, commitment, 1));
        scenario.getAlliances().add(alliance);
    }

    private static Estimate range(double low, double value, double high) {
        Estimate estimate = F.createEstimate();
        estimate.setValue(value);
        estimate.setLow(low);
        estimate.setHigh(high);
        estimate.setDistribution(Distribution.TRIANGULAR);
        return estimate;
    }
}
