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

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dilemma.viewpoint.description.Elements;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.dilemma.viewpoint.view.DEdge;
import org.dilemma.viewpoint.view.DSemanticDecorator;
import org.dilemma.viewpoint.view.EdgeTarget;
import org.eclipse.emf.ecore.EObject;

class ToolSequencesTest {

    /** A use of a tool: which one and on which views follows from the numbers. */
    record Use(int kind, int tool, int view, int other) {
    }

    @Provide
    Arbitrary<String> cases() {
        return Arbitraries.of("18-synchronization", "23-tool-node", "24-tool-container", "25-tool-edge",
                "26-direct-edit", "27-delete-default", "28-delete-tool", "29-reconnect", "30-operations",
                "31-operations-failing", "32-extension");
    }

    @Provide
    Arbitrary<List<Use>> uses() {
        Arbitrary<Integer> number = Arbitraries.integers().between(0, 30);
        return Combinators.combine(number, number, number, number).as(Use::new).list().ofMaxSize(12);
    }

    @Property(tries = 200)
    void whateverToolsDidIsTakenBackAndDoneAgain(@ForAll("cases") String name, @ForAll("uses") List<Use> uses) {
        Fixture fixture = new Fixture(name);
        DiagramTools tools = fixture.diagram();
        List<String> states = new ArrayList<>(List.of(fixture.state()));
        for (Use use : uses) {
            command(fixture, tools, use).filter(EditCommand::canExecute).ifPresent(command -> {
                fixture.stack.execute(command);
                if (command.failure().isEmpty()) {
                    states.add(fixture.state());
                } else {
                    assertEquals(states.get(states.size() - 1), fixture.state(), "nothing of a tool that failed stays");
                }
            });
        }
        for (int i = states.size() - 2; i >= 0; i--) {
            fixture.stack.undo();
            assertEquals(states.get(i), fixture.state(), "undo");
        }
        for (int i = 1; i < states.size(); i++) {
            fixture.stack.redo();
            assertEquals(states.get(i), fixture.state(), "redo");
        }
    }

    private static Optional<EditCommand> command(Fixture fixture, DiagramTools tools, Use use) {
        List<DDiagramElement> views = fixture.views();
        if (views.isEmpty()) {
            return Optional.empty();
        }
        DDiagramElement view = views.get(use.view() % views.size());
        DDiagramElement other = views.get(use.other() % views.size());
        switch (use.kind() % 5) {
            case 0:
                return Optional.of(tools.delete(view));
            case 1:
                return tools.edit(view, "text : " + use.other());
            case 2:
                return view instanceof DEdge edge && other instanceof EdgeTarget end
                        ? tools.reconnect(edge, EdgeEnd.values()[use.tool() % 2], end) : Optional.empty();
            default:
                return use(fixture, tools, use, view, other);
        }
    }

    private static Optional<EditCommand> use(Fixture fixture, DiagramTools tools, Use use, DDiagramElement view,
            DDiagramElement other) {
        List<EObject> all = fixture.tools();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        EObject tool = all.get(use.tool() % all.size());
        DSemanticDecorator place = use.other() % 3 == 0 ? tools.session().diagram() : view;
        return switch (Elements.type(tool)) {
            case "NodeCreationDescription", "ContainerCreationDescription" -> Optional.of(tools.create(tool, place));
            case "ToolDescription" -> Optional.of(tools.run(tool, place));
            case "EdgeCreationDescription" -> view instanceof EdgeTarget source && other instanceof EdgeTarget target
                    ? Optional.of(tools.connect(tool, source, target)) : Optional.empty();
            default -> Optional.empty();
        };
    }
}
