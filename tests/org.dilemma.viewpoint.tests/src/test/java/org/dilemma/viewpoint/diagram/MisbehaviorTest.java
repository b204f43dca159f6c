/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.dilemma.viewpoint.description.Problem;
import org.dilemma.viewpoint.expression.EndlessServiceException;
import org.dilemma.viewpoint.expression.EvaluationException;
import org.dilemma.viewpoint.expression.Expression;
import org.dilemma.viewpoint.expression.Expressions;
import org.dilemma.viewpoint.expression.ServiceGuard;
import org.dilemma.viewpoint.expression.Services;
import org.dilemma.viewpoint.expression.Variables;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EcoreFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Services and specifications that misbehave spoil what they are responsible for, and nothing else. */
class MisbehaviorTest {
    private static final String CLASSES = "feature:eClassifiers";
    private static final String FAILED = "Invalid feature as name";

    @AfterEach
    void stop() throws InterruptedException, TimeoutException {
        OddServices.stop = true;
        OddServices.ENDLESS.awaitAdvanceInterruptibly(OddServices.ENDLESS.arrive(), 30, TimeUnit.SECONDS);
        OddServices.stop = false;
    }

    private static Drawing drawing(String layer) {
        Drawing drawing = new Drawing(layer);
        drawing.session.guard().limit(Duration.ofMillis(300));
        List.of("A", "B", "C").forEach(drawing::add);
        return drawing;
    }

    @Test
    void aServiceThatThrowsSpoilsOneLabelAndIsReportedOnce() {
        Drawing drawing = drawing(Drawing.nodes("N", CLASSES, "service:boom"));

        drawing.refresh();
        drawing.refresh();

        assertEquals(List.of("A", FAILED, "C"), drawing.labels());
        assertEquals(List.of("service-threw"), drawing.codes());
        Problem problem = drawing.problems.get(0);
        assertTrue(problem.text().contains("boom") && problem.text().contains("'B'"), problem.text());
        assertTrue(problem.place().toString().contains("NodeMapping 'N'"), problem.place().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"service:texts", "service:text", "service:unreadable", "text", "var:nobody"})
    void candidatesThatAreNoElementsAreLeftOut(String candidates) {
        Drawing drawing = drawing(Drawing.nodes("N", candidates, "feature:name"));

        drawing.refresh();

        assertEquals(List.of(), drawing.labels());
    }

    @ParameterizedTest
    @ValueSource(strings = {"unspeakable", "tangled"})
    void aTextThatFailsIsAFailureOfItsExpression(String service) {
        Drawing drawing = drawing("");
        Expression text = new Expressions(drawing.session.services()).compile("service:" + service);

        assertEquals("value-unusable", assertThrows(EvaluationException.class,
                () -> text.string(drawing.model, new Variables())).code());
    }

    @Test
    void aTextInPlaceOfCandidatesIsReported() {
        Drawing drawing = drawing(Drawing.nodes("N", "service:text", "feature:name"));

        drawing.refresh();

        assertEquals(List.of("value-no-elements"), drawing.codes());
        assertTrue(drawing.problems.get(0).text().contains("String"), drawing.problems.get(0).text());
    }

    @Test
    void aLabelThatCannotBeWrittenIsReported() {
        Drawing drawing = drawing(Drawing.nodes("N", CLASSES, "service:unspeakable"));

        drawing.refresh();

        assertEquals(List.of(FAILED, FAILED, FAILED), drawing.labels());
        assertEquals(List.of("value-unusable"), drawing.codes());
    }

    @ParameterizedTest
    @CsvSource({"tangled,value-unusable", "gigantic,service-threw", "bottomless,service-endless",
        "unending,service-endless"})
    void aValueThatCannotBeWrittenOrReadSpoilsItsLabel(String service, String code) {
        Drawing drawing = drawing(
                Drawing.nodes("N", CLASSES, "service:" + service) + Drawing.nodes("M", CLASSES, "feature:name"));

        drawing.refresh();

        assertEquals(List.of(FAILED, FAILED, FAILED, "A", "B", "C"), drawing.labels());
        assertEquals(code, drawing.codes().get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gigantic", "bottomless"})
    void candidatesThatCannotBeReadAreLeftOut(String service) {
        Drawing drawing = drawing(
                Drawing.nodes("N", "service:" + service, "") + Drawing.nodes("M", CLASSES, "feature:name"));

        drawing.refresh();

        assertEquals(List.of("A", "B", "C"), drawing.labels());
    }

    @Test
    void aClassOfServicesThatIsNeverMadeIsGivenUp() {
        ServiceGuard guard = new ServiceGuard(new Services(Class::forName), endless -> {
        });
        guard.limit(Duration.ofMillis(300));

        assertEquals("class-endless", assertThrows(EvaluationException.class,
                () -> guard.register(OddServices.Unborn.class.getName())).code());
        EvaluationException unusable = assertThrows(EvaluationException.class,
                () -> guard.register(OddServices.Unmade.class.getName()));
        assertEquals("class-unusable", unusable.code());
        assertTrue(unusable.getMessage().contains("no licence"), unusable.getMessage());
    }

    @Test
    void aPreconditionThatChangesTheModelDoesNotStopTheRefresh() {
        Drawing drawing = drawing(Drawing.nodes("N", CLASSES, "feature:name").replace("domainClass",
                "preconditionExpression=\"service:growing\" domainClass"));

        drawing.refresh();

        assertEquals(3, drawing.views().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"endless", "asleep"})
    void aServiceThatDoesNotEndIsSwitchedOff(String service) {
        Drawing drawing = drawing(
                Drawing.nodes("N", CLASSES, "service:" + service) + Drawing.nodes("M", CLASSES, "service:boom"));

        drawing.refresh();

        assertEquals(List.of(FAILED, FAILED, FAILED, "A", FAILED, "C"), drawing.labels());
        assertEquals(List.of("service-endless", "service-off", "service-threw"), drawing.codes());

        List<?> views = List.copyOf(drawing.views());
        drawing.add("D");
        drawing.refresh();

        assertEquals(8, drawing.views().size());
        assertTrue(drawing.views().containsAll(views));
    }

    @Test
    void aThreadThatWasGivenUpChangesNothing() throws InterruptedException {
        Drawing drawing = drawing(Drawing.nodes("N", CLASSES, "service:endless"));
        List<Thread> threads = new ArrayList<>();
        drawing.session.guard().once(() -> threads.add(Thread.currentThread()));
        drawing.refresh();
        assertTrue(threads.get(0).isAlive());

        OddServices.stop = true;
        threads.get(0).join();

        assertEquals(List.of(FAILED, FAILED, FAILED), drawing.labels());
    }

    @Test
    void workThatCannotBeRepeatedStops() {
        Drawing drawing = drawing(Drawing.nodes("N", CLASSES, "service:endless"));
        List<String> done = new ArrayList<>();

        assertThrows(EndlessServiceException.class, () -> drawing.session.guard().once(() -> {
            done.add("begin");
            drawing.refresh();
            done.add("end");
        }));
        assertEquals(List.of("begin"), done);
        assertThrows(IllegalArgumentException.class, () -> drawing.session.guard().once(() -> {
            throw new IllegalArgumentException();
        }));
    }

    @Test
    void viewsThatHoldThemselvesAreLeftOut() {
        Drawing drawing = drawing(containers(CLASSES, "var:self"));

        drawing.refresh();

        assertEquals(9, drawing.views().stream().mapToInt(Drawing::count).sum());
        assertEquals(List.of("nesting-endless"), drawing.codes());
    }

    @Test
    void viewsThatHoldEachOtherComeToAnEnd() {
        Drawing drawing = drawing(containers(CLASSES, "service:all"));
        for (int i = 0; i < 20; i++) {
            drawing.add("X" + i);
        }

        drawing.refresh();

        assertEquals(List.of("nesting-endless"), drawing.codes());
        assertEquals(23, drawing.views().size());
    }

    private static String containers(String candidates, String inside) {
        return "<containerMappings name=\"C\" semanticCandidatesExpression=\"" + candidates
                + "\" domainClass=\"EClass\"><style xsi:type=\"style:FlatContainerStyleDescription\"/>"
                + "<subContainerMappings name=\"S\" semanticCandidatesExpression=\"" + inside
                + "\" domainClass=\"EClass\" reusedContainerMappings=\"//@ownedViewpoints[name='v']"
                + "/@ownedRepresentations[name='d']/@defaultLayer/@containerMappings[name='C']"
                + "/@subContainerMappings[name='S']\"><style xsi:type=\"style:FlatContainerStyleDescription\"/>"
                + "</subContainerMappings></containerMappings>";
    }

    @Test
    void aHundredThousandCandidatesAreShown() {
        Drawing drawing = new Drawing(
                Drawing.nodes("N", CLASSES, "feature:name") + Drawing.edges("E", "N"));
        EClass hub = drawing.add("hub");
        List<EClass> classes = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            EClass added = EcoreFactory.eINSTANCE.createEClass();
            added.setName("c" + i);
            added.getESuperTypes().add(hub);
            classes.add(added);
        }
        drawing.model.getEClassifiers().addAll(classes);

        drawing.refresh();
        drawing.refresh();
        assertEquals(200_001, drawing.views().size());

        drawing.model.getEClassifiers().removeAll(new HashSet<>(classes.subList(0, 50_000)));
        drawing.refresh();
        assertEquals(100_001, drawing.views().size());
    }
}
