/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.session;

import java.util.ArrayList;
import java.util.List;

import org.dilemma.viewpoint.description.Elements;
import org.dilemma.viewpoint.expression.Interpreter;
import org.dilemma.viewpoint.expression.Use;
import org.eclipse.emf.ecore.EObject;

/** The diagrams and tables that a model can have by its viewpoints. */
public final class Representations {

    /**
     * A diagram or table that can be made.
     *
     * @param description its description in the specification
     * @param target      the element of the model that it shows
     * @param title       its name
     */
    public record Possible(EObject description, EObject target, String title) {
    }

    private final Session session;

    /**
     * Looks at the selected viewpoints.
     *
     * @param session the model with its viewpoints
     */
    public Representations(Session session) {
        this.session = session;
    }

    /** The diagram and table descriptions of the selected viewpoints, in the order of the files. */
    public List<EObject> descriptions() {
        return session.specification().representations().stream()
                .filter(description -> session.selectedViewpoints().contains(description.eContainer())).toList();
    }

    /**
     * Whether a description has something to show for an element: its class fits and the precondition holds.
     *
     * @param description a diagram or table description
     * @param element     an element of the model
     * @return whether it has
     */
    public boolean isPossible(EObject description, EObject element) {
        return session.guard().ask(() -> fits(description, element));
    }

    private boolean fits(EObject description, EObject element) {
        Interpreter interpreter = session.interpreter();
        Use precondition = interpreter.use(description, "preconditionExpression");
        return session.type(Elements.text(description, "domainClass")).matches(element)
                && (precondition.isEmpty() || interpreter.truth(precondition, element, false));
    }

    /**
     * The name for a new diagram or table: the title if the description gives one, otherwise the description's name.
     *
     * @param description a diagram or table description
     * @param element     an element of the model
     * @return the name
     */
    public String title(EObject description, EObject element) {
        return session.guard().ask(() -> computedTitle(description, element));
    }

    private String computedTitle(EObject description, EObject element) {
        String label = Elements.text(description, "label");
        String name = label.isEmpty() ? Elements.name(description) : label;
        Use title = session.interpreter().use(description, "titleExpression");
        String computed = title.isEmpty() ? name : session.interpreter().string(title, element, name);
        return computed == null ? name : computed;
    }

    /** What is made when the viewpoints are selected: diagrams first, then tables, in the order of the elements. */
    public List<Possible> initial() {
        return session.guard().ask(() -> {
            List<Possible> found = new ArrayList<>(initial("DiagramDescription"));
            found.addAll(initial("TableDescription"));
            return found;
        });
    }

    private List<Possible> initial(String type) {
        List<EObject> wanted = descriptions().stream().filter(description -> Elements.is(description, type))
                .filter(description -> Elements.flag(description, "initialisation")).toList();
        List<Possible> found = new ArrayList<>();
        if (!wanted.isEmpty()) {
            for (EObject element : session.elements(session.type("EObject"))) {
                wanted.stream().filter(description -> isPossible(description, element))
                        .map(description -> new Possible(description, element, title(description, element)))
                        .forEach(found::add);
            }
        }
        return found;
    }

    /** Everything that the selected viewpoints can show, whether it is made at once or not. */
    public List<Possible> all() {
        return session.guard().ask(this::findAll);
    }

    private List<Possible> findAll() {
        List<EObject> elements = session.elements(session.type("EObject"));
        List<Possible> found = new ArrayList<>();
        for (EObject description : descriptions()) {
            elements.stream().filter(element -> isPossible(description, element))
                    .map(element -> new Possible(description, element, title(description, element)))
                    .forEach(found::add);
        }
        return found;
    }
}
