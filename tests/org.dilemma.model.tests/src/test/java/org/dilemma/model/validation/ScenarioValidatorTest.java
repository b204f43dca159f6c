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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dilemma.model.CapabilityKind;
import org.dilemma.model.DilemmaFactory;
import org.dilemma.model.DilemmaPackage;
import org.dilemma.model.Perception;
import org.dilemma.model.Scenario;
import org.dilemma.model.State;
import org.dilemma.model.validation.internal.IssueCode;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScenarioValidatorTest {
    static Stream<Cases.Breaking> breaking() {
        return Cases.breaking();
    }

    static Stream<Cases.Harmless> harmless() {
        return Cases.harmless();
    }

    @ParameterizedTest
    @MethodSource
    void breaking(Cases.Breaking broken) {
        Scenario scenario = Models.clean();
        broken.change().accept(scenario);
        List<Issue> issues = ScenarioValidator.validate(scenario);
        Set<String> codes = issues.stream().map(Issue::code).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(broken.code()), codes, () -> issues.toString());
        issues.forEach(ScenarioValidatorTest::assertReadable);
    }

    @ParameterizedTest
    @MethodSource
    void harmless(Cases.Harmless harmless) {
        Scenario scenario = Models.clean();
        harmless.change().accept(scenario);
        assertEquals(List.of(), ScenarioValidator.validate(scenario));
    }

    @Test
    void everyCodeHasACase() {
        Set<String> codes = Arrays.stream(IssueCode.values()).map(IssueCode::code).collect(Collectors.toSet());
        assertEquals(codes, Cases.breaking().map(Cases.Breaking::code).collect(Collectors.toSet()));
    }

    @Test
    void issueAboutAnEstimateNamesItsOwnerAndFeature() {
        Scenario scenario = Models.clean();
        State state = scenario.getStates().get(0);
        state.setGreed(Models.estimate(scenario, 1.2));
        Issue issue = only(scenario);
        assertEquals(IssueLevel.ERROR, issue.level());
        assertEquals(state, issue.element());
        assertEquals(Optional.of(DilemmaPackage.eINSTANCE.getState_Greed()), issue.feature());
        assertEquals("The value of the greed is 1.2, which is not between 0 and 1.", issue.message());
        assertEquals("Enter a number that is between 0 and 1.", issue.remedy());
    }

    @Test
    void orderIsTold() {
        Scenario scenario = Models.clean();
        scenario.getPerceptions().get(0).setPerceivedGreed(Models.estimate(scenario, 0.4, 0.3, 0.5));
        assertEquals("The low end of the perceived greed, 0.4, lies above its value, 0.3.",
                only(scenario).message());
    }

    @Test
    void bothUnitsAndElementsAreTold() {
        Scenario scenario = Models.clean();
        Models.capability(scenario, scenario.getStates().get(0), CapabilityKind.NAVAL, "ships");
        Models.capability(scenario, scenario.getStates().get(1), CapabilityKind.NAVAL, "tons");
        Issue issue = only(scenario);
        assertEquals(IssueLevel.WARNING, issue.level());
        assertEquals("The level of B: naval is in tons, but that of A: naval is in ships; levels are compared only "
                + "where the unit is the same.", issue.message());
    }

    @Test
    void anotherUnitThanThatOfTheFeatureIsAnError() {
        Scenario scenario = Models.clean();
        scenario.getDyads().get(0).getDistance().setUnit("miles");
        Issue issue = only(scenario);
        assertEquals(IssueLevel.ERROR, issue.level());
        assertEquals("The distance is given in miles but is read in km.", issue.message());
        assertEquals("Convert the value and write the unit km, or leave the unit out.", issue.remedy());
    }

    @Test
    void theRemedyForANumberWithoutSourceIsASource() {
        Scenario scenario = Models.clean();
        scenario.getStates().get(0).getGreed().getEvidence().clear();
        assertEquals("Name the sources that support it.", only(scenario).remedy());
    }

    @ParameterizedTest
    @MethodSource("breaking")
    void everyIssueNamesAFeature(Cases.Breaking broken) {
        Scenario scenario = Models.clean();
        broken.change().accept(scenario);
        ScenarioValidator.validate(scenario)
                .forEach(issue -> assertTrue(issue.feature().isPresent(), issue.toString()));
    }

    @Test
    void defaultsOfAnElementAreToldTogether() {
        Scenario scenario = Models.clean();
        State state = scenario.getStates().get(1);
        state.setFatigue(null);
        state.setWarCost(null);
        Issue issue = only(scenario);
        assertEquals(Optional.of(DilemmaPackage.eINSTANCE.getState_Fatigue()), issue.feature());
        assertTrue(issue.message().endsWith(": fatigue 0.5 per year, war cost 0.2."), issue.message());
    }

    @Test
    void derivedAndOptionalValuesAreNoDefaults() {
        Scenario scenario = Models.clean();
        Perception perception = scenario.getPerceptions().get(0);
        assertEquals(null, perception.getReaction());
        assertEquals(List.of(), ScenarioValidator.validate(scenario));
    }

    @Test
    void namesWithBracesAndQuotesStayAsTheyAre() {
        Scenario scenario = Models.clean();
        State state = scenario.getStates().get(0);
        state.setAbbreviation("{0}'s");
        Models.perception(scenario, state, state);
        assertEquals("{0}'s perceives itself.", only(scenario).message());
    }

    @Test
    void issuesComeInDocumentOrderThenByCode() {
        Scenario scenario = Models.clean();
        State first = scenario.getStates().get(0);
        scenario.getDyads().get(0).getStates().clear();
        Models.perception(scenario, first, first).setBias(null);
        first.setGreed(Models.estimate(scenario, 2));
        first.setFatigue(null);
        scenario.setEnd(1);
        assertEquals(List.of("period.reversed", "default.used", "estimate.range", "default.used", "perception.self",
                "dyad.states"), ScenarioValidator.validate(scenario).stream().map(Issue::code).toList());
    }

    @Test
    void emptyScenarioIsChecked() {
        assertEquals(List.of("default.used", "scenario.no-states"), ScenarioValidator
                .validate(DilemmaFactory.eINSTANCE.createScenario()).stream().map(Issue::code).toList());
    }

    @Test
    void validatingChangesNothing() {
        Scenario scenario = Models.clean();
        scenario.getStates().forEach(state -> state.setGreed(null));
        int[] changes = {0};
        scenario.eAdapters().add(new EContentAdapter() {
            @Override
            public void notifyChanged(Notification notification) {
                super.notifyChanged(notification);
                changes[0]++;
            }
        });
        assertFalse(ScenarioValidator.validate(scenario).isEmpty());
        assertEquals(0, changes[0]);
    }

    @Test
    void largeScenarioIsCheckedInFull() {
        Scenario scenario = Large.scenario(500, 10_000);
        long oneWay = ScenarioValidator.validate(scenario).stream()
                .filter(issue -> issue.code().equals("perception.one-way")).count();
        assertEquals(10_000, oneWay);
    }

    private static Issue only(Scenario scenario) {
        List<Issue> issues = ScenarioValidator.validate(scenario);
        assertEquals(1, issues.size(), () -> issues.toString());
        return issues.get(0);
    }

    private static void assertReadable(Issue issue) {
        for (String text : List.of(issue.message(), issue.remedy())) {
            assertTrue(text.matches("[A-Z0-9?].*\\."), text);
            assertFalse(text.matches(".*([{}!]|\\bnull\\b).*"), text);
        }
    }
}
