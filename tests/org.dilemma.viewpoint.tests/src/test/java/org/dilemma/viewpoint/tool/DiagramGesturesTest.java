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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.dilemma.viewpoint.description.Elements;
import org.dilemma.viewpoint.validation.DiagramRules;
import org.dilemma.viewpoint.validation.Violation;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.dilemma.viewpoint.view.DSemanticDecorator;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DiagramGesturesTest {
    private final Fixture fixture = new Fixture("../tools/more-tools");
    private final DiagramTools tools = fixture.diagram();
    private String before;

    @BeforeEach
    void remember() {
        before = fixture.state();
    }

    @AfterEach
    void everythingIsTakenBack() {
        while (fixture.stack.canUndo()) {
            fixture.stack.undo();
        }
        assertEquals(before, fixture.state());
    }

    private EObject tool(String name) {
        return fixture.tool(tools, name);
    }

    private DDiagramElement actor(String name) {
        return fixture.view("ActorN", name);
    }

    private void run(EditCommand command) {
        assertTrue(command.canExecute());
        fixture.stack.execute(command);
        assertTrue(command.failure().isEmpty(), () -> command.failure().toString());
    }

    private static List<?> tags(DSemanticDecorator view) {
        return (List<?>) view.getTarget().eGet(view.getTarget().eClass().getEStructuralFeature("tags"));
    }

    private long views(String mapping) {
        return fixture.views().stream().filter(view -> mapping.equals(Elements.name(view.getMapping()))).count();
    }

    @Test
    void anOperationMakesAViewThatNothingElseMakes() {
        run(tools.run(tool("showViews"), actor("Ann")));
        assertEquals(1, views("UnsyncN"));
        assertEquals(List.of("in Ann"), tags(actor("Ann")), "the variable holds the view");
    }

    @Test
    void anOperationMakesAnEdgeThatNothingElseMakes() {
        assertEquals(0, views("UnsyncE"));
        run(tools.run(tool("showEdges"), actor("Ann")));
        assertEquals(1, views("UnsyncE"));
    }

    @Test
    void anOperationTakesAViewAwayAndTheModelStays() {
        run(tools.run(tool("showViews"), actor("Ann")));
        String model = fixture.model();
        run(tools.run(tool("hideView"), fixture.<DDiagramElement>view("UnsyncN", "Ann")));
        assertEquals(0, views("UnsyncN"));
        assertEquals(model, fixture.model());
    }

    @Test
    void anOperationThatIsNotSupportedIsReportedAndTheRestIsDone() {
        run(tools.run(tool("navigate"), actor("Ann")));
        assertEquals(List.of("still done"), tags(actor("Ann")));
        assertEquals(List.of("operation-unsupported"), fixture.problems.stream().map(found -> found.code()).toList());
        assertTrue(fixture.problems.get(0).place().path().contains("ToolDescription 'navigate'"));
    }

    @Test
    void aVariableOfAVariableIsComputed() {
        run(tools.create(tool("computed"), tools.session().diagram()));
        assertEquals(1, fixture.views().stream().filter(view -> "Ann!".equals(view.getName())).count());
    }

    @Test
    void aDropMovesWhatIsShownIntoTheContainer() {
        DDiagramElement guild = fixture.view("GroupC", "Guild");
        run(tools.gestures().drop(tool("dropIn"), guild, actor("Ann")));
        assertEquals(1, views("MemberN"));
        assertEquals(3, views("ActorN"), "the world still has the actor");
        assertFalse(tools.gestures().drop(tool("dropIn"), guild, actor("Bob")).canExecute());
    }

    @Test
    void pastingChoosingAndClickingRunTheirTools() {
        DSemanticDecorator diagram = tools.session().diagram();
        run(tools.gestures().paste(tool("paste"), diagram, actor("Ann").getTarget(), actor("Ann")));
        assertEquals(4, views("ActorN"));
        run(tools.gestures().choose(tool("choose"), diagram,
                List.of(actor("Ann").getTarget(), actor("Bob").getTarget())));
        run(tools.gestures().doubleClick(actor("Bob")).orElseThrow());
        assertEquals(List.of("chosen"), tags(actor("Ann")));
        assertEquals(List.of("chosen", "clicked"), tags(actor("Bob")));
        assertTrue(tools.gestures().doubleClick(fixture.view("GroupC", "Guild")).isEmpty());
    }

    @Test
    void aFixMendsWhatARuleFound() {
        List<Violation> found = new DiagramRules(tools.session()).check();
        assertEquals(List.of("view INFO in Ann", "view INFO in Bob", "named ERROR no name", "view INFO in ?"),
                found.stream().map(one -> one.ruleName() + " " + one.level() + " " + one.message()).toList());
        Violation unnamed = found.get(2);
        run(tools.gestures().fix(unnamed.fixes().get(0), unnamed.element()));
        assertEquals("Nemo", unnamed.view().getName());
        assertEquals(3, new DiagramRules(tools.session()).check().size());
    }
}
