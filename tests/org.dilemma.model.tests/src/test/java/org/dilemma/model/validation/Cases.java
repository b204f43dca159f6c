/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.model.validation;

import static org.dilemma.model.validation.Models.alliance;
import static org.dilemma.model.validation.Models.capability;
import static org.dilemma.model.validation.Models.dyad;
import static org.dilemma.model.validation.Models.estimate;
import static org.dilemma.model.validation.Models.observation;
import static org.dilemma.model.validation.Models.override;
import static org.dilemma.model.validation.Models.perception;
import static org.dilemma.model.validation.Models.state;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dilemma.model.Alliance;
import org.dilemma.model.Capability;
import org.dilemma.model.CapabilityKind;
import org.dilemma.model.DilemmaFactory;
import org.dilemma.model.Distribution;
import org.dilemma.model.Dyad;
import org.dilemma.model.Intent;
import org.dilemma.model.Obligation;
import org.dilemma.model.Perception;
import org.dilemma.model.Scenario;
import org.dilemma.model.State;
import org.eclipse.emf.ecore.util.InternalEList;

/** What breaks a clean scenario, with the code it is reported by, and what does not break it. */
final class Cases {
    /** A change of a clean scenario that leads to one issue. */
    record Breaking(String code, String what, Consumer<Scenario> change) {
        @Override
        public String toString() {
            return code + ": " + what;
        }
    }

    /** A change of a clean scenario that leaves it clean. */
    record Harmless(String what, Consumer<Scenario> change) {
        @Override
        public String toString() {
            return what;
        }
    }

    private Cases() {
    }

    static Stream<Breaking> breaking() {
        return Stream.of(numbers(), links(), pairs(), alliances(), capabilities(), overrides(), states())
                .flatMap(List::stream);
    }

    private static List<Breaking> numbers() {
        return List.of(
                new Breaking("estimate.order", "low above value", s -> a(s).setGreed(estimate(s, 0.3, 0.2, 0.4))),
                new Breaking("estimate.order", "high below value", s -> a(s).setGreed(estimate(s, 0.1, 0.2, 0.15))),
                new Breaking("estimate.range", "value above 1", s -> a(s).setGreed(estimate(s, 1.01))),
                new Breaking("estimate.range", "low below -1", s -> ab(s).setBias(estimate(s, -1.5, 0, 1))),
                new Breaking("estimate.range", "fatigue of 0", s -> a(s).setFatigue(estimate(s, 0))),
                new Breaking("estimate.range", "high above 0.5",
                        s -> s.getBalance().setFirstStrikeAdvantage(estimate(s, 0.1, 0.2, 0.6))),
                new Breaking("estimate.range", "negative level", s -> army(s).getLevel().setValue(-1)),
                new Breaking("estimate.not-finite", "NaN", s -> a(s).setGreed(estimate(s, Double.NaN))),
                new Breaking("estimate.not-finite", "infinite high",
                        s -> a(s).setGrievance(estimate(s, 0, 1, Double.POSITIVE_INFINITY))),
                new Breaking("estimate.not-credible", "too great", s -> a(s).setGrievance(estimate(s, -1.1e15))),
                new Breaking("estimate.not-finite", "infinite value with a range",
                        s -> a(s).setGrievance(estimate(s, -1, Double.POSITIVE_INFINITY, 1))),
                new Breaking("estimate.not-finite", "NaN with a range",
                        s -> a(s).setGrievance(estimate(s, -1, Double.NaN, 1))),
                new Breaking("estimate.not-credible", "too great for its range",
                        s -> a(s).setGrievance(estimate(s, -1, 1e308, 1))),
                new Breaking("estimate.unit", "miles", s -> s.getDyads().get(0).getDistance().setUnit("miles")),
                new Breaking("estimate.unit", "percent a year", s -> a(s).getFatigue().setUnit("% per year")),
                new Breaking("estimate.unit-ignored", "percent", s -> a(s).getGreed().setUnit("%")),
                new Breaking("estimate.unit-ignored", "ratio in tons",
                        s -> s.getBalance().getRatio().setUnit("tons")),
                new Breaking("estimate.distribution", "shape without range",
                        s -> a(s).getGreed().setDistribution(Distribution.UNIFORM)),
                new Breaking("estimate.distribution", "point with range", s -> {
                    a(s).setGreed(estimate(s, 0.1, 0.2, 0.3));
                    a(s).getGreed().setDistribution(Distribution.POINT);
                }),
                new Breaking("number.range", "anarchy", s -> s.setAnarchy(1.5)),
                new Breaking("number.range", "negative window", s -> s.getPowerShifts().get(0).setWindow(-1)),
                new Breaking("number.range", "negative observation",
                        s -> army(s).getObservations().get(0).setValue(-1)),
                new Breaking("number.not-finite", "anarchy", s -> s.setAnarchy(Double.NaN)),
                new Breaking("number.not-credible", "window", s -> s.getPowerShifts().get(0).setWindow(2e15)),
                new Breaking("number.without-evidence", "estimate", s -> a(s).getGreed().getEvidence().clear()),
                new Breaking("number.without-evidence", "observation",
                        s -> army(s).getObservations().get(0).getEvidence().clear()),
                new Breaking("default.used", "sensibility", s -> a(s).setSensibility(null)),
                new Breaking("default.used", "anarchy", Scenario::unsetAnarchy),
                new Breaking("default.used", "balance", s -> s.setBalance(null)),
                new Breaking("default.used", "ratio", s -> s.getBalance().setRatio(null)),
                new Breaking("default.used", "contiguity", s -> s.getDyads().get(0).unsetContiguity()));
    }

    private static List<Breaking> links() {
        return List.of(
                new Breaking("reference.missing", "holder",
                        s -> s.getPerceptions().add(described(s, DilemmaFactory.eINSTANCE.createPerception(), b(s)))),
                new Breaking("reference.missing", "receiver", s -> s.getSignals().get(0).setReceiver(null)),
                new Breaking("reference.missing", "state", s -> s.getPowerShifts().get(0).setState(null)),
                new Breaking("reference.outside", "removed member",
                        s -> s.getAlliances().get(0).getMembers().add(DilemmaFactory.eINSTANCE.createState())),
                new Breaking("reference.outside", "foreign evidence",
                        s -> a(s).getGreed().getEvidence().add(DilemmaFactory.eINSTANCE.createSource())),
                new Breaking("signal.self", "itself", s -> s.getSignals().get(0).setReceiver(a(s))),
                new Breaking("period.reversed", "scenario", s -> s.setEnd(1899)),
                new Breaking("period.reversed", "phase", s -> s.getPhases().get(0).setEnd(1899)),
                new Breaking("period.reversed", "alliance", s -> years(s.getAlliances().get(0), 1900, 1899)));
    }

    private static List<Breaking> pairs() {
        return List.of(
                new Breaking("perception.self", "itself", s -> perception(s, a(s), a(s))),
                new Breaking("perception.duplicate", "twice", s -> perception(s, a(s), b(s))),
                new Breaking("perception.one-way", "third state", s -> perception(s, a(s), state(s, "Cland", "C"))),
                new Breaking("dyad.states", "one state", s -> s.getDyads().get(0).getStates().remove(1)),
                new Breaking("dyad.states", "twice the same", s -> {
                    Dyad dyad = s.getDyads().get(0);
                    dyad.getStates().remove(1);
                    ((InternalEList<State>) dyad.getStates()).addUnique(a(s));
                }),
                new Breaking("dyad.states", "three states",
                        s -> s.getDyads().get(0).getStates().add(state(s, "Cland", "C"))),
                new Breaking("dyad.duplicate", "other way round", s -> dyad(s, b(s), a(s))));
    }

    private static List<Breaking> alliances() {
        return List.of(
                new Breaking("alliance.few-members", "one", s -> s.getAlliances().get(0).getMembers().remove(0)),
                new Breaking("alliance.few-members", "none", s -> s.getAlliances().get(0).getMembers().clear()),
                new Breaking("alliance.member-twice", "twice",
                        s -> ((InternalEList<State>) s.getAlliances().get(0).getMembers()).addUnique(a(s))),
                new Breaking("alliance.contradiction", "in one alliance", s -> s.getAlliances().get(0).getObligations()
                        .addAll(List.of(Obligation.OFFENSE, Obligation.NONAGGRESSION))),
                new Breaking("alliance.contradiction", "in two alliances", s -> {
                    alliance(s, Obligation.NONAGGRESSION, b(s), a(s));
                    alliance(s, Obligation.OFFENSE, a(s), b(s), state(s, "Cland", "C"));
                }));
    }

    private static List<Breaking> capabilities() {
        return List.of(
                new Breaking("capability.mixed-units", "money", s -> {
                    capability(s, a(s), CapabilityKind.MILITARY_EXPENDITURE, "pounds");
                    capability(s, b(s), CapabilityKind.MILITARY_EXPENDITURE, "dollars");
                    cinc(s, a(s), 1);
                    cinc(s, b(s), 1);
                }),
                new Breaking("capability.units-differ", "ships", s -> {
                    capability(s, a(s), CapabilityKind.NAVAL, "ships");
                    capability(s, b(s), CapabilityKind.NAVAL, "tons");
                }),
                new Breaking("capability.no-unit", "one of two", s -> army(s).getLevel().setUnit(null)),
                new Breaking("cinc.incomplete", "five", s -> cinc(s, a(s), 1)),
                new Breaking("series.crosses-1914", "expenditure", s -> {
                    cinc(s, a(s), 0);
                    observation(s, a(s).getCapabilities().get(1), 1914);
                }),
                new Breaking("series.year-twice", "1900", s -> observation(s, army(s), 1900)));
    }

    private static List<Breaking> overrides() {
        return List.of(
                new Breaking("override.target", "none", s -> override(s, "bias", "0").setTarget(null)),
                new Breaking("override.target", "outside",
                        s -> override(s, "bias", "0").setTarget(DilemmaFactory.eINSTANCE.createPerception())),
                new Breaking("override.feature", "none", s -> override(s, null, "0")),
                new Breaking("override.feature", "unknown", s -> override(s, "greed", "0")),
                new Breaking("override.feature", "a link", s -> override(s, "holder", "0")),
                new Breaking("override.value", "none", s -> override(s, "bias", "")),
                new Breaking("override.value", "not a number", s -> override(s, "bias", "high")),
                new Breaking("override.value", "NaN", s -> override(s, "bias", "NaN")),
                new Breaking("override.value", "out of range", s -> override(s, "bias", "1.5")),
                new Breaking("override.value", "not a constant", s -> override(s, "intent", "MAD").setTarget(a(s))),
                new Breaking("override.value", "not whole", s -> override(s, "cowCode", "1.5").setTarget(a(s))),
                new Breaking("override.value", "anarchy", s -> override(s, "anarchy", "2").setTarget(s)),
                new Breaking("override.value", "part of an estimate",
                        s -> override(s, "high", "2").setTarget(a(s).getGreed())),
                new Breaking("override.duplicate", "twice", s -> override(s, "greed", "0.1").setTarget(a(s))));
    }

    private static List<Breaking> states() {
        return List.of(
                new Breaking("scenario.no-states", "empty", s -> {
                    s.getPhases().clear();
                    s.getPowerShifts().clear();
                    s.getSignals().clear();
                    s.getDyads().clear();
                    s.getAlliances().clear();
                    s.getPerceptions().clear();
                    s.getStates().clear();
                }),
                new Breaking("state.no-name", "nothing", s -> state(s, " ", null)),
                new Breaking("state.duplicate-name", "other case", s -> state(s, "ALAND ", "C")),
                new Breaking("state.duplicate-abbreviation", "same", s -> state(s, "Cland", "A")),
                new Breaking("state.all-greedy", "both",
                        s -> s.getStates().forEach(x -> motive(s, x, Intent.GREEDY, 1))),
                new Breaking("state.intent-contradicts-greed", "greed without appetite",
                        s -> motive(s, a(s), Intent.GREEDY, 0.09)),
                new Breaking("state.intent-contradicts-greed", "security at others' cost",
                        s -> motive(s, a(s), Intent.SECURITY_SEEKING, 0.5)),
                new Breaking("state.intent-unknown", "one", s -> a(s).setIntent(Intent.UNKNOWN)));
    }

    static Stream<Harmless> harmless() {
        return Stream.of(
                new Harmless("nothing", s -> { }),
                new Harmless("a range of one number", s -> a(s).setGreed(estimate(s, 0.2, 0.2, 0.2))),
                new Harmless("ends of a range", s -> a(s).setGreed(estimate(s, 0, 0.2, 1))),
                new Harmless("the greatest number", s -> a(s).setGrievance(estimate(s, -1e15, 0, 1e15))),
                new Harmless("a third state", s -> state(s, "Cland", "C")),
                new Harmless("a state by abbreviation only", s -> state(s, null, "C")),
                new Harmless("one greedy state", s -> motive(s, a(s), Intent.GREEDY, 0.1)),
                new Harmless("a security seeker with some greed",
                        s -> motive(s, a(s), Intent.SECURITY_SEEKING, 0.49)),
                new Harmless("mixed motives with any greed", s -> {
                    motive(s, a(s), Intent.MIXED, 0);
                    motive(s, b(s), Intent.MIXED, 1);
                }),
                new Harmless("the unit of the feature", s -> {
                    s.getDyads().get(0).getDistance().setUnit(" KM");
                    a(s).getFatigue().setUnit("Per  year");
                    b(s).getFatigue().setUnit("1/year");
                    army(s).getGrowth().setUnit(" ");
                }),
                new Harmless("free units", s -> a(s).getGrievance().setUnit("million pounds per year")),
                new Harmless("names of a pure number", s -> {
                    a(s).getGreed().setUnit("share");
                    ab(s).getPerceivedGreed().setUnit("Probability");
                    a(s).getWarCost().setUnit("1");
                    ab(s).getBias().setUnit("none");
                }),
                new Harmless("units in other case", s -> army(s).getLevel().setUnit(" Divisions")),
                new Harmless("units of other kinds", s -> capability(s, a(s), CapabilityKind.NAVAL, "ships")),
                new Harmless("all components", s -> cinc(s, a(s), 0)),
                new Harmless("expenditure to 1913", s -> {
                    cinc(s, a(s), 0);
                    observation(s, a(s).getCapabilities().get(1), 1913);
                }),
                new Harmless("an army across 1914", s -> observation(s, army(s), 1914)),
                new Harmless("support in attack before nonaggression", s -> {
                    years(alliance(s, Obligation.OFFENSE, a(s), b(s)), 1890, 1894);
                    years(alliance(s, Obligation.NONAGGRESSION, a(s), b(s)), 1895, 1900);
                }),
                new Harmless("support in attack with another", s -> {
                    alliance(s, Obligation.OFFENSE, a(s), state(s, "Cland", "C"));
                    alliance(s, Obligation.NONAGGRESSION, a(s), b(s));
                }),
                new Harmless("a balance of a dyad with gaps", s -> s.getDyads().get(0)
                        .setBalance(DilemmaFactory.eINSTANCE.createOffenseDefenseBalance())),
                new Harmless("override of a number not set", s -> override(s, "reaction", "1.5e-1")),
                new Harmless("override of an intent", s -> override(s, "intent", "GREEDY").setTarget(a(s))),
                new Harmless("override of an anarchy", s -> override(s, "anarchy", "0").setTarget(s)),
                new Harmless("override of a part of an estimate",
                        s -> override(s, "value", "1").setTarget(a(s).getGreed())),
                new Harmless("the same override in another phase", s -> {
                    s.getPhases().add(DilemmaFactory.eINSTANCE.createPhase());
                    override(s, "greed", "0.1").setTarget(a(s));
                    s.getPhases().get(1).getOverrides().add(s.getPhases().get(0).getOverrides().get(1));
                }));
    }

    private static State a(Scenario scenario) {
        return scenario.getStates().get(0);
    }

    private static State b(Scenario scenario) {
        return scenario.getStates().get(1);
    }

    private static Perception ab(Scenario scenario) {
        return scenario.getPerceptions().get(0);
    }

    private static Capability army(Scenario scenario) {
        return b(scenario).getCapabilities().get(0);
    }

    private static Perception described(Scenario scenario, Perception perception, State target) {
        perception.setTarget(target);
        perception.setPerceivedGreed(estimate(scenario, 0.5));
        perception.setBias(estimate(scenario, 0));
        return perception;
    }

    /** Adds the components of national capability, but for the first few. */
    private static void cinc(Scenario scenario, State state, int without) {
        for (int i = without; i < 6; i++) {
            capability(scenario, state, CapabilityKind.values()[i], "units");
        }
    }

    private static void motive(Scenario scenario, State state, Intent intent, double greed) {
        state.setIntent(intent);
        state.setGreed(estimate(scenario, greed));
    }

    private static void years(Alliance alliance, int start, int end) {
        alliance.setStart(start);
        alliance.setEnd(end);
    }
}
