/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.design.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dilemma.design.Notation;
import org.dilemma.model.DilemmaPackage;
import org.dilemma.model.Scenario;
import org.dilemma.model.io.ScenarioFiles;
import org.dilemma.viewpoint.description.Elements;
import org.dilemma.viewpoint.description.Problem;
import org.dilemma.viewpoint.description.Sources;
import org.dilemma.viewpoint.description.Specification;
import org.dilemma.viewpoint.description.SpecificationReader;
import org.dilemma.viewpoint.diagram.DiagramSession;
import org.dilemma.viewpoint.session.Session;
import org.dilemma.viewpoint.table.TableSession;
import org.dilemma.viewpoint.tool.DiagramTools;
import org.dilemma.viewpoint.tool.EditCommand;
import org.dilemma.viewpoint.tool.Editing;
import org.dilemma.viewpoint.tool.TableTools;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.dilemma.viewpoint.view.DRepresentation;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

/** A scenario on a diagram of the notation, run by the engine of the workbench. */
final class Board {
    final Scenario scenario;
    final List<Problem> problems = new ArrayList<>();
    private final Session session;
    private final BasicCommandStack stack = new BasicCommandStack();
    private DRepresentation views;

    Board(Scenario scenario) {
        this.scenario = scenario;
        if (scenario.eResource() == null) {
            ScenarioFiles.createResource(URI.createURI("test.dilemma")).getContents().add(scenario);
        }
        session = new Session(specification(), List.of(scenario), Notation::service, problems::add);
    }

    static Specification specification() {
        EPackage.Registry packages = EPackage.Registry.INSTANCE;
        packages.put(DilemmaPackage.eNS_URI, DilemmaPackage.eINSTANCE);
        try (InputStream content = Notation.specification().openStream()) {
            return new SpecificationReader(Sources.NONE, packages).read(
                    URI.createURI("platform:/plugin/org.dilemma.design/description/dilemma.odesign"), content);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private EObject description(String name) {
        return session.specification().representations().stream().filter(one -> name.equals(Elements.name(one)))
                .findFirst().orElseThrow();
    }

    /** A diagram with these layers on besides those that are on at first. */
    DiagramTools open(String name, String... layers) {
        DiagramSession diagram = new DiagramSession(session, description(name), scenario, name);
        for (String layer : layers) {
            diagram.activate(diagram.find("Layer", layer).orElseThrow(), true);
        }
        diagram.refresh();
        views = diagram.diagram();
        return new DiagramTools(new Editing(session), diagram);
    }

    /** The perception matrix. */
    TableTools matrix() {
        TableSession table = new TableSession(session, description("PerceptionMatrix"), scenario, "matrix");
        table.refresh();
        views = table.table();
        return new TableTools(new Editing(session), table);
    }

    EObject tool(DiagramTools tools, String name) {
        return tools.session().find("AbstractToolDescription", name).orElseThrow();
    }

    /** The views of a mapping, in the order of the diagram. */
    <V> List<V> all(String mapping, Class<V> type) {
        List<V> found = new ArrayList<>();
        views.eAllContents().forEachRemaining(view -> {
            if (type.isInstance(view) && view instanceof DDiagramElement element
                    && mapping.equals(Elements.name(element.getMapping()))) {
                found.add(type.cast(view));
            }
        });
        return found;
    }

    /** The view of an element by a mapping. */
    <V> V view(String mapping, EObject element, Class<V> type) {
        return all(mapping, type).stream().filter(view -> ((DDiagramElement) view).getTarget() == element).findFirst()
                .orElseThrow(() -> new AssertionError("no " + mapping + " of " + element));
    }

    /** Runs a command, and shows that it can be taken back and done again. */
    void run(EditCommand command) {
        String before = model();
        assertTrue(command.canExecute(), "the tool refuses");
        stack.execute(command);
        assertEquals(List.of(), problems);
        assertTrue(stack.canUndo(), () -> "it failed: " + command.failure());
        String after = model();
        stack.undo();
        assertEquals(before, model());
        stack.redo();
        assertEquals(after, model());
    }

    String model() {
        try {
            return new String(ScenarioFiles.toBytes(scenario), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
