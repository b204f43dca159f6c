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
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.dilemma.viewpoint.description.Elements;
import org.dilemma.viewpoint.diagram.DiagramSession;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.dilemma.viewpoint.view.EdgeTarget;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

class EditingTest {

    @Test
    void whatIsSwitchedOnADiagramIsTakenBack() {
        Fixture fixture = new Fixture("19-layers");
        DiagramSession session = fixture.diagram().session();
        session.refresh();
        String before = fixture.state();
        for (EObject layer : session.layers()) {
            if (Elements.flag(layer, "optional")) {
                boolean on = !session.diagram().getActivatedLayers().contains(layer);
                fixture.stack.execute(fixture.editing.command("", () -> true, () -> session.activate(layer, on)));
            }
        }
        fixture.stack.execute(
                fixture.editing.command("", () -> true, () -> session.diagram().setSynchronized(false)));
        assertNotEquals(before, fixture.state());
        while (fixture.stack.canUndo()) {
            fixture.stack.undo();
        }
        assertEquals(before, fixture.state());
        session.refresh();
        assertEquals(before, fixture.state());
    }

    @Test
    void referencesToWhatLeavesTheModelGoWithIt() {
        Fixture fixture = new Fixture("27-delete-default");
        fixture.diagram();
        DDiagramElement ann = fixture.view("ActorN", "Ann");
        String before = fixture.state();
        fixture.stack.execute(fixture.editing.command("", () -> true, () -> EcoreUtil.remove(ann.getTarget())));
        assertTrue(fixture.model().contains("<links name=\"ab\" target="), "the link no longer starts at Ann");
        assertFalse(fixture.model().contains("friends"));
        fixture.stack.undo();
        assertEquals(before, fixture.state());
    }

    @Test
    void afterDisposalNothingIsWatched() {
        Fixture fixture = new Fixture("27-delete-default");
        DiagramTools tools = fixture.diagram();
        fixture.stack.execute(tools.delete(fixture.view("ActorN", "Ann")));
        fixture.editing.dispose();
        assertTrue(fixture.model.eAdapters().isEmpty());
        assertTrue(tools.session().diagram().eAdapters().isEmpty());
        fixture.model.getAllContents().forEachRemaining(object -> assertTrue(object.eAdapters().isEmpty()));
    }

    @Test
    void whatHoldsItselfIsTakenBack() {
        Fixture fixture = new Fixture("27-delete-default");
        fixture.diagram();
        EObject ann = fixture.<DDiagramElement>view("ActorN", "Ann").getTarget();
        String before = fixture.state();
        EditCommand circle = fixture.editing.command("", () -> true, () -> hold(ann, ann));
        assertTrue(circle.canExecute());
        assertThrows(RuntimeException.class, circle::execute);
        assertEquals(before, fixture.state());
        EditCommand later = fixture.editing.command("", () -> true, () -> EcoreUtil.remove(ann));
        fixture.stack.execute(later);
        assertTrue(later.failure().isEmpty());
    }

    @SuppressWarnings("unchecked") // the feature is known to hold elements
    private static void hold(EObject parent, EObject child) {
        ((List<EObject>) parent.eGet(parent.eClass().getEStructuralFeature("children"))).add(child);
    }

    @Test
    void twoDiagramsOfOneModelFollowTheSameTool() {
        Fixture fixture = new Fixture("23-tool-node");
        DiagramTools first = fixture.diagram();
        DiagramTools second = fixture.diagram();
        fixture.stack.execute(first.create(fixture.tool(first, "newActor"), first.session().diagram()));
        assertEquals(2, first.session().diagram().getOwnedDiagramElements().size());
        assertEquals(2, second.session().diagram().getOwnedDiagramElements().size());
        fixture.stack.undo();
        assertEquals(1, first.session().diagram().getOwnedDiagramElements().size());
        assertEquals(1, second.session().diagram().getOwnedDiagramElements().size());
    }

    @Test
    void aPreconditionSeesTheVariablesOfTheToolBefore() {
        Fixture fixture = new Fixture("25-tool-edge");
        DiagramTools tools = fixture.diagram();
        EditCommand first = connect(fixture, tools, "newChief", "Ann", "Bob");
        assertFalse(first.canExecute(), "source and target are no variables of a precondition");
        fixture.stack.execute(connect(fixture, tools, "newFriend", "Cid", "Bob"));
        assertTrue(connect(fixture, tools, "newChief", "Ann", "Ann").canExecute(), "they are those of newFriend");
    }

    private static EditCommand connect(Fixture fixture, DiagramTools tools, String tool, String from, String to) {
        return tools.connect(fixture.tool(tools, tool),
                (EdgeTarget) fixture.<DDiagramElement>view("ActorN", from),
                (EdgeTarget) fixture.<DDiagramElement>view("ActorN", to));
    }
}
