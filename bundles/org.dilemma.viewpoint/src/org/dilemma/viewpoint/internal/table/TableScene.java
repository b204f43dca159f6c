/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.dilemma.viewpoint.description.Elements;
import org.dilemma.viewpoint.expression.Interpreter;
import org.dilemma.viewpoint.expression.Use;
import org.dilemma.viewpoint.session.DomainType;
import org.dilemma.viewpoint.session.Session;
import org.dilemma.viewpoint.view.DLine;
import org.dilemma.viewpoint.view.DSemanticDecorator;
import org.dilemma.viewpoint.view.DTable;
import org.dilemma.viewpoint.view.DTableElement;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;

/** What all parts of the refresh of a table need. One for each refresh. */
public final class TableScene {
    private final Session session;
    private final DTable table;
    private final TableStyles styles;

    /**
     * Prepares a refresh.
     *
     * @param session the model
     * @param table   the table
     */
    public TableScene(Session session, DTable table) {
        this.session = session;
        this.table = table;
        this.styles = new TableStyles(session.interpreter());
    }

    DTable table() {
        return table;
    }

    TableStyles styles() {
        return styles;
    }

    Interpreter interpreter() {
        return session.interpreter();
    }

    /** Parts of a description, those that it owns before those that it reuses. */
    static List<EObject> parts(EObject owner, String owned, String reused) {
        return Stream.concat(Elements.many(owner, owned).stream(), Elements.many(owner, reused).stream()).toList();
    }

    /** The lines of a table or of a line. */
    static EList<DLine> lines(DSemanticDecorator container) {
        return container instanceof DTable table ? table.getLines() : ((DLine) container).getLines();
    }

    /** Evaluates with variables. */
    <T> T with(Map<String, Object> variables, Supplier<T> evaluation) {
        int mark = interpreter().variables().mark();
        variables.forEach(interpreter().variables()::set);
        try {
            return evaluation.get();
        } finally {
            interpreter().variables().reset(mark);
        }
    }

    /** The variables that every expression of the table knows. */
    Map<String, Object> variables() {
        Map<String, Object> variables = new LinkedHashMap<>();
        variables.put("root", table.getTarget());
        variables.put("viewpoint", table);
        variables.put("table", table);
        return variables;
    }

    /** The elements for the lines or columns of a mapping, each once. */
    Set<EObject> candidates(EObject mapping, DSemanticDecorator container) {
        Use use = interpreter().use(mapping, "semanticCandidatesExpression");
        DomainType type = session.type(Elements.text(mapping, "domainClass"));
        Set<EObject> elements = new LinkedHashSet<>();
        if (use.isEmpty()) {
            container.getTarget().eAllContents().forEachRemaining(elements::add);
        } else {
            Map<String, Object> variables = variables();
            variables.put("containerView", container);
            variables.put("container", container.getTarget());
            elements.addAll(with(variables, () -> interpreter().elements(use, container.getTarget())));
        }
        elements.removeIf(element -> !type.matches(element));
        return elements;
    }

    /** The elements of which a cross table makes cells. */
    Collection<? extends EObject> cellElements(EObject mapping) {
        Use use = interpreter().use(mapping, "semanticCandidatesExpression");
        if (!use.isEmpty()) {
            return List.copyOf(with(variables(), () -> interpreter().elements(use, table.getTarget())));
        }
        DomainType type = session.type(Elements.text(mapping, "domainClass"));
        List<EObject> elements = new ArrayList<>();
        table.getTarget().eAllContents().forEachRemaining(element -> {
            if (type.matches(element)) {
                elements.add(element);
            }
        });
        return elements;
    }

    /** Sets the label in the head of a line or column; one that fails is none. */
    void refreshHeader(DTableElement element) {
        Use use = interpreter().use(element.getMapping(), "headerLabelExpression");
        setLabel(element, use.isEmpty() ? Labels.of(element.getTarget())
                : interpreter().string(use, element.getTarget(), null));
    }

    /** The elements that a line or column stands for. */
    void refreshSemanticElements(DTableElement element) {
        Use use = interpreter().use(element.getMapping(), "semanticElements");
        if (use.isEmpty()) {
            setSemanticElements(element, List.of(element.getTarget()));
            return;
        }
        Map<String, Object> variables = new LinkedHashMap<>();
        variables.put("containerView", element.eContainer());
        if (element.eContainer() instanceof DSemanticDecorator container) {
            variables.put("container", container.getTarget());
        }
        variables.put("view", element);
        setSemanticElements(element,
                List.copyOf(with(variables, () -> interpreter().elements(use, element.getTarget()))));
    }

    static void setSemanticElements(DTableElement element, Collection<? extends EObject> elements) {
        EList<EObject> present = element.getSemanticElements();
        if (!present.containsAll(elements) || !elements.containsAll(present)) {
            present.retainAll(elements);
            present.addAll(elements);
        }
    }

    static void setLabel(DTableElement element, String label) {
        if (label == null ? element.getName() != null : !label.equals(element.getName())) {
            element.setName(label);
        }
    }
}
