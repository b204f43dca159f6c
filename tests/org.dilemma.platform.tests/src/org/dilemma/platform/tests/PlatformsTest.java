/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.platform.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.weariness.WearinessServices;
import java.util.List;
import java.util.Map;
import org.dilemma.analysis.EvaluatorContribution;
import org.dilemma.analysis.EvaluatorFailure;
import org.dilemma.analysis.EvaluatorRegistry;
import org.dilemma.examples.Example;
import org.dilemma.platform.Platforms;
import org.dilemma.platform.internal.EvaluatorPoint;
import org.dilemma.platform.internal.ExampleLibraryPoint;
import org.dilemma.platform.internal.ViewpointPoint;
import org.dilemma.viewpoint.session.Contributor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.Test;

/** What the extension points give when good and broken plug-ins contribute. */
class PlatformsTest {
    private static final String FIXTURES = "org.dilemma.platform.tests.fixtures.";

    @Test
    void givesTheBuiltInEvaluatorsFirst() {
        List<EvaluatorContribution> first = Platforms.evaluators().contributions().subList(0, 4);

        assertEquals(List.of("org.dilemma.theories.composite", "org.dilemma.theories.four-worlds",
                "org.dilemma.theories.richardson", "org.dilemma.theories.trust-threshold"),
                first.stream().map(c -> c.evaluator().info().id()).toList());
        assertTrue(first.stream().allMatch(c -> c.contributor().equals("org.dilemma.analysis.theories")));
    }

    @Test
    void givesTheEvaluatorOfTheDocumentation() {
        EvaluatorContribution found = Platforms.evaluators().find("com.example.polarity").orElseThrow();

        assertEquals("org.dilemma.platform.tests", found.contributor());
    }

    @Test
    void saysOfEachBrokenContributionWhoseItIsAndWhatIsWrong() {
        Map<String, String> expected = Map.of("missing", FIXTURES + "NoSuchEvaluator", "throwing",
                FIXTURES + "ThrowingEvaluator", "unlinked", FIXTURES + "UnlinkedEvaluator", "other",
                FIXTURES + "NoEvaluator");
        List<EvaluatorFailure> failures = Platforms.evaluators().failures();

        expected.forEach((extension, type) -> {
            EvaluatorFailure failure = failures.stream().filter(f -> f.evaluator().equals(type)).findFirst()
                    .orElseThrow(() -> new AssertionError(type + " is not in " + failures));
            assertEquals("org.dilemma.platform.tests", failure.contributor());
            assertTrue(failure.message().contains("extension org.dilemma.platform.tests." + extension + " "),
                    failure.message());
            assertTrue(failure.message().contains(type), failure.message());
        });
        assertMessage(failures, "broken on purpose");
        assertMessage(failures, "com/example/Gone");
        assertMessage(failures, "the class does not implement org.dilemma.analysis.spi.Evaluator");
        assertMessage(failures, "org.dilemma.platform.tests.nameless");
    }

    @Test
    void keepsTheBuiltInEvaluatorWhenItsIdIsTaken() {
        EvaluatorRegistry registry = Platforms.evaluators();

        assertEquals("org.dilemma.analysis.theories",
                registry.find("org.dilemma.theories.richardson").orElseThrow().contributor());
        assertMessage(registry.failures(), FIXTURES + "CopyEvaluator");
    }

    @Test
    void logsEachFailureOnceWithItsCause() {
        try (LogWatch log = new LogWatch()) {
            new EvaluatorPoint().read(RegistryFactory.getRegistry());

            IStatus thrown = log.only("ThrowingEvaluator");
            assertEquals(IStatus.ERROR, thrown.getSeverity());
            assertEquals("broken on purpose", thrown.getException().getMessage());
            log.only("CopyEvaluator");
            log.only("NoSuchEvaluator");
        }
    }

    @Test
    void readsThePointsOnlyOnce() {
        assertSame(Platforms.evaluators(), Platforms.evaluators());
        assertSame(Platforms.examples(), Platforms.examples());
        assertSame(Platforms.viewpoints(), Platforms.viewpoints());
    }

    @Test
    void givesTheBuiltInViewpointsFirstAndThoseOfOtherPlugIns() throws Exception {
        List<Contributor> contributors = Platforms.viewpoints().contributors();

        assertEquals(List.of("org.dilemma.design", "org.dilemma.platform.tests"),
                contributors.stream().map(Contributor::name).toList());
        assertEquals(List.of("description/weariness.odesign", "description/text.odesign",
                "description/missing.odesign"), contributors.get(1).specifications());
        assertEquals(WearinessServices.class,
                contributors.get(1).find("com.example.weariness.WearinessServices"));
        assertTrue(contributors.get(1).open("icons/weariness.png").isPresent());
        assertTrue(contributors.get(1).open("../org.dilemma.design/plugin.xml").isEmpty());
    }

    @Test
    void logsViewpointsThatFail() {
        try (LogWatch log = new LogWatch()) {
            assertEquals(2, new ViewpointPoint().read(RegistryFactory.getRegistry()).problems().size());

            assertTrue(log.only("gone.odesign").getMessage().contains("no such file"));
            assertTrue(log.only("File (none)").getMessage().contains("org.dilemma.platform.tests.brokenViewpoints"));
        }
    }

    @Test
    void givesTheExamplesOfAllLibrariesThatWork() {
        List<String> names = Platforms.examples().stream().map(Example::name).toList();

        assertTrue(names.containsAll(List.of("anglo-german-1898", "franco-russian-german-1909",
                "france-germany-1963", "week-one")), names::toString);
    }

    @Test
    void keepsTheBuiltInExampleWhenItsNameIsTaken() {
        List<Example> found = Platforms.examples().stream().filter(e -> e.name().equals("anglo-german-1898"))
                .toList();

        assertEquals(1, found.size());
        assertTrue(found.get(0).title().contains("Anglo-German"), found::toString);
    }

    @Test
    void logsLibrariesThatFail() {
        try (LogWatch log = new LogWatch()) {
            new ExampleLibraryPoint().read(RegistryFactory.getRegistry());

            assertTrue(log.only("BrokenLibrary").getMessage().contains("no examples on purpose"));
            assertTrue(log.only("CopyLibrary").getMessage().contains("anglo-german-1898"));
        }
    }

    private static void assertMessage(List<EvaluatorFailure> failures, String part) {
        assertTrue(failures.stream().anyMatch(f -> f.message().contains(part)), () -> part + " in " + failures);
    }
}
