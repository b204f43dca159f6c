/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dilemma.viewpoint.description.Elements;
import org.dilemma.viewpoint.diagram.DiagramSession;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** Undo and redo while diagrams are opened, closed and brought in line without being recorded. */
class UnrecordedViewsTest {

    @Test
    void diagramsOpenedBetweenStepsFollowUndoAndRedo() {
        Fixture fixture = new Fixture("23-tool-node");
        DiagramTools first = fixture.diagram();
        fixture.stack.execute(first.create(fixture.tool(first, "newActor"), first.session().diagram()));
        DiagramTools second = fixture.diagram();
        fixture.stack.execute(second.create(fixture.tool(second, "newActor"), second.session().diagram()));
        fixture.editing.refresh();
        assertShown(3, first, second);
        for (int shown : List.of(2, 1)) {
            fixture.stack.undo();
            assertShown(shown, first, second);
            fixture.editing.refresh();
        }
        for (int shown : List.of(2, 3)) {
            fixture.stack.redo();
            assertShown(shown, first, second);
            fixture.editing.refresh();
        }
    }

    @Test
    void aDiagramOpenedAgainFollowsStepsFromBefore() {
        Fixture fixture = new Fixture("23-tool-node");
        DiagramTools first = fixture.diagram();
        fixture.stack.execute(first.create(fixture.tool(first, "newActor"), first.session().diagram()));
        fixture.editing.hide(first.session().diagram());
        DiagramTools second = fixture.diagram();
        fixture.stack.undo();
        assertShown(1, second);
        fixture.stack.redo();
        assertShown(2, second);
    }

    @Test
    void aDirectChangeRunsInTheThreadOfTheCaller() {
        Fixture fixture = new Fixture("27-delete-default");
        DiagramTools tools = fixture.diagram();
        EObject ann = fixture.<DDiagramElement>view("ActorN", "Ann").getTarget();
        String before = fixture.state();
        List<Thread> threads = new ArrayList<>();
        EditCommand command = fixture.editing.direct("", () -> {
            threads.add(Thread.currentThread());
            EcoreUtil.remove(ann);
        });
        fixture.stack.execute(command);
        assertTrue(command.getAffectedObjects().isEmpty());
        assertEquals(List.of(Thread.currentThread()), threads);
        assertTrue(tools.session().diagram().getOwnedDiagramElements().stream().noneMatch(v -> v.getTarget() == ann));
        fixture.stack.undo();
        assertEquals(before, fixture.state());
        assertEquals(List.of(ann), command.getAffectedObjects(), "what is back can be selected");
    }

    @Provide
    Arbitrary<String> cases() {
        return Arbitraries.of("02-containers", "07-element-edges", "18-synchronization", "19-layers", "27-delete-default");
    }

    @Provide
    Arbitrary<List<Integer>> disturbances() {
        return Arbitraries.integers().between(0, 1000).list().ofMinSize(1).ofMaxSize(12);
    }

    @Property(tries = 150)
    void disturbedDiagramsStayInLine(@ForAll("cases") String name, @ForAll("disturbances") List<Integer> numbers) {
        Fixture fixture = new Fixture(name);
        Disturber disturber = new Disturber(fixture);
        List<String> models = new ArrayList<>(List.of(fixture.model()));
        for (int number : numbers) {
            fixture.stack.execute(fixture.editing.direct("", () -> change(fixture, number)));
            models.add(fixture.model());
            disturber.disturb(number);
        }
        for (int i = numbers.size() - 1; i >= 0; i--) {
            fixture.stack.undo();
            assertEquals(models.get(i), fixture.model());
            disturber.check();
            disturber.disturb(numbers.get(i) + 1);
        }
        for (int i = 1; i < models.size(); i++) {
            fixture.stack.redo();
            assertEquals(models.get(i), fixture.model());
            disturber.check();
            disturber.disturb(numbers.get(i - 1) + 2);
        }
    }

    /** Takes an element out of the model, doubles it, or moves it to the end. */
    @SuppressWarnings("unchecked")
    private static void change(Fixture fixture, int number) {
        List<EObject> all = new ArrayList<>();
        fixture.model.getContents().get(0).eAllContents().forEachRemaining(all::add);
        if (all.isEmpty()) {
            return;
        }
        EObject element = all.get(number % all.size());
        if (!element.eContainmentFeature().isMany()) {
            EcoreUtil.remove(element);
            return;
        }
        EList<EObject> siblings = (EList<EObject>) element.eContainer().eGet(element.eContainmentFeature());
        switch (number % 3) {
            case 0 -> EcoreUtil.remove(element);
            case 1 -> siblings.add(0, EcoreUtil.copy(element));
            default -> siblings.move(siblings.size() - 1, element);
        }
    }

    private static void assertShown(int count, DiagramTools... diagrams) {
        for (DiagramTools tools : diagrams) {
            assertEquals(count, tools.session().diagram().getOwnedDiagramElements().size());
        }
    }

    /** Opens and closes diagrams, switches layers and loses views, all without being recorded. */
    private static final class Disturber {
        private final Fixture fixture;
        private final List<DiagramSession> open = new ArrayList<>();

        Disturber(Fixture fixture) {
            this.fixture = fixture;
            open.add(fixture.diagram().session());
        }

        void disturb(int number) {
            DiagramSession session = open.get(number % open.size());
            switch (number % 4) {
                case 0 -> open.add(fixture.diagram().session());
                case 1 -> {
                    fixture.editing.hide(session.diagram());
                    open.remove(session);
                    open.add(fixture.diagram().session());
                }
                case 2 -> session.layers().stream().filter(layer -> Elements.flag(layer, "optional"))
                        .forEach(l -> session.activate(l, !session.diagram().getActivatedLayers().contains(l)));
                default -> List.copyOf(session.diagram().getOwnedDiagramElements()).stream()
                        .skip(number % 5).forEach(session::remove);
            }
            if (number % 3 == 0) {
                fixture.editing.refresh();
            } else {
                open.forEach(DiagramSession::refresh);
            }
        }

        /** Each diagram shows what it would after one more refresh, which may only bring views into another order. */
        void check() {
            for (DiagramSession session : open) {
                Map<EObject, Long> shown = targets(session);
                session.refresh();
                assertEquals(shown, targets(session));
            }
        }

        private static Map<EObject, Long> targets(DiagramSession session) {
            Map<EObject, Long> targets = new HashMap<>();
            session.diagram().eAllContents().forEachRemaining(view -> {
                if (view instanceof DDiagramElement element) {
                    targets.merge(element.getTarget(), 1L, Long::sum);
                }
            });
            return targets;
        }
    }
}
