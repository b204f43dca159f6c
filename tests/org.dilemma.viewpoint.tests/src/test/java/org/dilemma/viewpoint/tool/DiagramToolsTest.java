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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import org.dilemma.viewpoint.view.DDiagramElement;
import org.dilemma.viewpoint.view.DEdge;
import org.dilemma.viewpoint.view.EdgeTarget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DiagramToolsTest {

    record Run(String name, String of, BiFunction<Fixture, DiagramTools, EditCommand> command) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Run> runs() {
        return Stream.of(
                new Run("create a node", "23-tool-node",
                        (f, t) -> t.create(f.tool(t, "newActor"), t.session().diagram())),
                new Run("create a container in a container", "24-tool-container",
                        (f, t) -> t.create(f.tool(t, "newChild"), f.view("ActorC", "Ann"))),
                new Run("create a node in a container", "24-tool-container",
                        (f, t) -> t.create(f.tool(t, "newItem"), f.view("ActorC", "Ann"))),
                new Run("create a node that only a tool shows", "18-synchronization",
                        (f, t) -> t.create(f.tool(t, "newUnsync"), t.session().diagram())),
                new Run("create an element edge", "25-tool-edge", (f, t) -> t.connect(f.tool(t, "newLink"),
                        actor(f, "Ann"), actor(f, "Bob"))),
                new Run("create a relation edge", "25-tool-edge", (f, t) -> t.connect(f.tool(t, "newFriend"),
                        actor(f, "Cid"), actor(f, "Bob"))),
                new Run("edit a label", "26-direct-edit",
                        (f, t) -> t.edit(f.view("TwoN", "Bob"), "Rob : 4.5").orElseThrow()),
                new Run("delete a node", "27-delete-default", (f, t) -> t.delete(f.view("ActorN", "Ann"))),
                new Run("delete an edge", "27-delete-default", (f, t) -> t.delete(f.view("LinkE", "ab"))),
                new Run("delete a container", "27-delete-default", (f, t) -> t.delete(f.view("GroupC", "Guild"))),
                new Run("delete by a tool", "28-delete-tool", (f, t) -> t.delete(f.view("ActorN", "Ann"))),
                new Run("delete a relation edge by a tool", "28-delete-tool",
                        (f, t) -> t.delete(f.view("ChiefE", "Bob"))),
                new Run("delete a relation edge that stays", "28-delete-tool",
                        (f, t) -> t.delete(f.view("FriendE", "Bob"))),
                new Run("reconnect the target of an element edge", "29-reconnect",
                        (f, t) -> t.reconnect(f.<DEdge>view("LinkE", "ab"), EdgeEnd.TARGET, actor(f, "Cid"))
                                .orElseThrow()),
                new Run("reconnect the source of a relation edge", "29-reconnect",
                        (f, t) -> t.reconnect(f.<DEdge>view("ChiefE", "Bob"), EdgeEnd.SOURCE, actor(f, "Cid"))
                                .orElseThrow()),
                op("fors"), op("lets"), op("creates"), op("manyadd"), op("moves"), op("removes"), op("unsets"),
                op("ifs"), op("switches"), new Run("operations of manylist", "30-operations",
                        (f, t) -> t.run(f.tool(t, "manylist"), f.<DDiagramElement>view("ActorN", "Cid"))));
    }

    private static Run op(String tool) {
        return new Run("operations of " + tool, "30-operations",
                (f, t) -> t.run(f.tool(t, tool), f.<DDiagramElement>view("ActorN", "Ann")));
    }

    private static EdgeTarget actor(Fixture fixture, String name) {
        return (EdgeTarget) fixture.<DDiagramElement>view("ActorN", name);
    }

    @ParameterizedTest
    @MethodSource("runs")
    void undoAndRedoBringBackTheSameModelAndTheSameViews(Run run) {
        Fixture fixture = new Fixture(run.of());
        DiagramTools tools = fixture.diagram();
        String before = fixture.state();
        EditCommand command = run.command().apply(fixture, tools);
        fixture.stack.execute(command);
        assertTrue(fixture.stack.canUndo(), () -> "it ran: " + command.failure());
        String after = fixture.state();
        assertNotEquals(before, after);
        for (int round = 0; round < 2; round++) {
            fixture.stack.undo();
            assertEquals(before, fixture.state(), "undo");
            fixture.stack.redo();
            assertEquals(after, fixture.state(), "redo");
        }
    }

    @ParameterizedTest
    @MethodSource("runs")
    void aRefreshAfterUndoChangesNothing(Run run) {
        Fixture fixture = new Fixture(run.of());
        DiagramTools tools = fixture.diagram();
        tools.session().refresh();
        String before = fixture.state();
        fixture.stack.execute(run.command().apply(fixture, tools));
        fixture.stack.undo();
        tools.session().refresh();
        assertEquals(before, fixture.state());
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aToolThatFailsLeavesModelAndViewsAsTheyWere(String tool, String actor, Class<?> expected) {
        Fixture fixture = new Fixture("31-operations-failing");
        DiagramTools tools = fixture.diagram();
        String before = fixture.state();
        EditCommand command = tools.run(fixture.tool(tools, tool),
                fixture.<DDiagramElement>view("ActorN", actor));
        fixture.stack.execute(command);
        assertEquals(expected, command.failure().map(Object::getClass).orElse(null));
        assertFalse(fixture.stack.canUndo());
        assertEquals(before, fixture.state());
        assertEquals(List.of("tool-failed"), fixture.problems.stream().map(problem -> problem.code()).toList());
    }

    static Stream<Arguments> failures() {
        return Stream.of(Arguments.of("wrongText", "A2", NumberFormatException.class),
                Arguments.of("wrongObject", "A3", ClassCastException.class),
                Arguments.of("wrongInt", "A4", ClassCastException.class));
    }

    @Test
    void aPreconditionThatDoesNotHoldRefusesAndRunsNothing() {
        Fixture fixture = new Fixture("23-tool-node");
        DiagramTools tools = fixture.diagram();
        String before = fixture.state();
        EditCommand command = tools.create(fixture.tool(tools, "guarded"), tools.session().diagram());
        assertFalse(command.canExecute());
        assertEquals(before, fixture.state());
    }

    @Test
    void creationToolsAreForContainersInWhichTheirMappingsMakeViews() {
        Fixture fixture = new Fixture("24-tool-container");
        DiagramTools tools = fixture.diagram();
        assertTrue(tools.mayCreate(fixture.tool(tools, "newActor"), tools.session().diagram()));
        assertTrue(tools.mayCreate(fixture.tool(tools, "newItem"), fixture.view("ActorC", "Ann")));
        assertFalse(tools.mayCreate(fixture.tool(tools, "newItem"), tools.session().diagram()));
    }
}
