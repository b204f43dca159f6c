/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.model.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dilemma.model.DilemmaFactory;
import org.dilemma.model.Estimate;
import org.dilemma.model.Perception;
import org.dilemma.model.Scenario;
import org.dilemma.model.State;
import org.dilemma.model.io.ScenarioFiles;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fix for everything that breaks a clean scenario. */
class QuickFixesTest {
    /** What no machine can mend: each of these takes a number, a source or a judgment that only the analyst has. */
    private static final Set<String> JUDGMENT = Set.of("capability.mixed-units", "capability.units-differ",
            "cinc.incomplete", "default.used", "number.without-evidence", "scenario.no-states", "series.crosses-1914",
            "state.all-greedy");

    /** A fix for a broken scenario. */
    record Case(Cases.Breaking broken, int index, String label) {
        @Override
        public String toString() {
            return broken + ": " + label;
        }
    }

    static Stream<Case> everyFix() {
        return Cases.breaking().flatMap(broken -> {
            List<QuickFix> fixes = fixes(broken(broken.change()));
            return Stream.iterate(0, i -> i < fixes.size(), i -> i + 1)
                    .map(i -> new Case(broken, i, fixes.get(i).label()));
        });
    }

    private static Scenario broken(Consumer<Scenario> change) {
        Scenario scenario = Models.clean();
        change.accept(scenario);
        return scenario;
    }

    private static List<QuickFix> fixes(Scenario scenario) {
        return QuickFixes.standard().of(ScenarioValidator.validate(scenario).get(0));
    }

    @ParameterizedTest
    @MethodSource
    void everyFix(Case fixed) {
        Scenario scenario = broken(fixed.broken().change());
        List<Issue> before = ScenarioValidator.validate(scenario);
        Scenario copy = EcoreUtil.copy(scenario);
        Optional<String> bytes = bytes(scenario);
        ChangeRecorder recorder = new ChangeRecorder(scenario);
        fixes(scenario).get(fixed.index()).apply();
        ChangeDescription change = recorder.endRecording();

        List<Issue> after = ScenarioValidator.validate(scenario);
        assertTrue(after.stream().noneMatch(i -> isSame(i, before.get(0))), after::toString);
        assertEquals(List.of(), after.stream().filter(i -> i.level() == IssueLevel.ERROR)
                .filter(i -> before.stream().noneMatch(b -> isSame(b, i))).toList(), "no new errors");

        if (fixed.broken().code().equals("alliance.member-twice")) {
            return; // EMF's own recorder puts nothing into a list twice; that of the workbench is tested with it
        }
        change.apply();
        assertTrue(EcoreUtil.equals(copy, scenario), "undo restores the model");
        assertEquals(bytes, bytes(scenario));
    }

    private static boolean isSame(Issue a, Issue b) {
        return a.code().equals(b.code()) && a.element() == b.element() && a.feature().equals(b.feature());
    }

    /** Nothing where a broken model cannot be written. */
    private static Optional<String> bytes(Scenario scenario) {
        try {
            return Optional.of(new String(ScenarioFiles.toBytes(scenario), java.nio.charset.StandardCharsets.UTF_8));
        } catch (java.io.IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    @Test
    void everyRuleHasAFixOrTakesJudgment() {
        Set<String> without = Cases.breaking().map(Cases.Breaking::code).collect(Collectors.toCollection(TreeSet::new));
        everyFix().map(c -> c.broken().code()).forEach(without::remove);
        assertEquals(new TreeSet<>(JUDGMENT), without);
    }

    @Test
    void noLabelIsSharedAndNoTextIsMissing() {
        Cases.breaking().forEach(broken -> {
            List<QuickFix> fixes = fixes(broken(broken.change()));
            assertEquals(fixes.size(), fixes.stream().map(QuickFix::label).distinct().count(), broken.toString());
            assertEquals(fixes.size(), fixes.stream().map(QuickFix::id).distinct().count(), broken.toString());
            fixes.forEach(f -> assertFalse(f.label().contains("{"), f.label()));
        });
    }

    @Test
    void allOfOneKindAreMendedTogether() {
        Scenario scenario = Models.clean();
        for (int i = 0; i < 3; i++) {
            Models.state(scenario, "Aland", null);
        }
        List<QuickFix> fixes = ScenarioValidator.validate(scenario).stream()
                .map(issue -> QuickFixes.standard().of(issue, "name").orElseThrow()).toList();
        fixes.forEach(QuickFix::apply);
        assertEquals(List.of("Aland", "Bland", "Aland 2", "Aland 3", "Aland 4"),
                scenario.getStates().stream().map(State::getName).toList());
    }

    @Test
    void invertedEndsAreSwapped() {
        Scenario scenario = Models.clean();
        Estimate estimate = Models.estimate(scenario, 0.8, 0.6, 0.4);
        scenario.getPerceptions().get(0).setPerceivedGreed(estimate);
        fixes(scenario).get(0).apply();
        assertEquals(List.of(0.4, 0.6, 0.8), List.of(estimate.getLow(), estimate.getValue(), estimate.getHigh()));
    }

    @Test
    void whatPhasesSayOfAnElementGoesWithIt() {
        Scenario scenario = Models.clean();
        Perception twice = Models.perception(scenario, scenario.getStates().get(0), scenario.getStates().get(1));
        Models.override(scenario, "bias", "0").setTarget(twice);
        fixes(scenario).get(0).apply();
        assertFalse(scenario.getPerceptions().contains(twice));
        assertEquals(1, scenario.getPhases().get(0).getOverrides().size());
    }

    @Test
    void aFixForAnElementThatIsGoneDoesNothing() {
        Scenario scenario = broken(s -> s.getStates().get(0).setGreed(Models.estimate(s, 2)));
        QuickFix fix = fixes(scenario).get(0);
        State state = scenario.getStates().remove(0);
        fix.apply();
        assertEquals(2, state.getGreed().getValue());
    }

    @Test
    void othersOfferFixesToo() {
        Scenario scenario = broken(s -> s.getStates().clear());
        Issue issue = new Issue("mine", IssueLevel.WARNING, scenario, Optional.empty(), "No states.", "Add one.");
        QuickFixes fixes = new QuickFixes(List.of(i -> i.code().equals("mine")
                ? List.of(new QuickFix("add", "Add one", i.element(),
                        () -> scenario.getStates().add(DilemmaFactory.eINSTANCE.createState())))
                : List.of()));
        fixes.of(issue, "add").orElseThrow().apply();
        assertNotEquals(List.of(), scenario.getStates());
    }
}
