/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.dilemma.viewpoint.description.Elements;
import org.dilemma.viewpoint.diagram.DiagramSession;
import org.dilemma.viewpoint.expression.Interpreter;
import org.dilemma.viewpoint.view.AbstractDNode;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.dilemma.viewpoint.view.DNodeContainer;
import org.dilemma.viewpoint.view.DNodeList;
import org.eclipse.emf.ecore.EObject;

/**
 * Checks the rules of a viewpoint and of its diagram description. All audits of a rule must hold; one that fails and a
 * rule without audits count as kept. Rules about elements are asked for what the views show, rules about views for the
 * views of their mappings.
 */
public final class DiagramRules {
    private final DiagramSession session;
    private final Interpreter interpreter;

    /**
     * Prepares to check a diagram.
     *
     * @param session the diagram
     */
    public DiagramRules(DiagramSession session) {
        this.session = session;
        this.interpreter = session.session().interpreter();
    }

    /**
     * Checks everything on the diagram.
     *
     * @return what is wrong: for each view in the order of the diagram, for each rule in the order of the specification
     */
    public List<Violation> check() {
        List<EObject> rules = rules();
        return rules.isEmpty() ? List.of() : session.session().guard().ask(() -> violations(rules));
    }

    private List<Violation> violations(List<EObject> rules) {
        List<Violation> violations = new ArrayList<>();
        check(session.diagram().getOwnedDiagramElements(), rules, violations);
        return violations;
    }

    private List<EObject> rules() {
        EObject description = session.diagram().getDescription();
        return Stream.of(description.eContainer(), description).filter(owner -> owner != null)
                .flatMap(owner -> Elements.one(owner, "validationSet").stream())
                .flatMap(set -> Stream.concat(Elements.many(set, "ownedRules").stream(),
                        Elements.many(set, "reusedRules").stream()))
                .distinct().toList();
    }

    private void check(List<? extends DDiagramElement> views, List<EObject> rules, List<Violation> violations) {
        for (DDiagramElement view : views) {
            rules.forEach(rule -> check(view, rule, violations));
            if (view instanceof AbstractDNode node) {
                check(node.getOwnedBorderedNodes(), rules, violations);
            }
            if (view instanceof DNodeContainer container) {
                check(container.getOwnedDiagramElements(), rules, violations);
            } else if (view instanceof DNodeList list) {
                check(list.getOwnedElements(), rules, violations);
            }
        }
    }

    private void check(DDiagramElement view, EObject rule, List<Violation> violations) {
        boolean ofViews = Elements.is(rule, "ViewValidationRule");
        EObject subject = ofViews ? view : view.getTarget();
        boolean concerned = ofViews ? Elements.many(rule, "targets").contains(view.getMapping())
                : subject != null && session.session().type(Elements.text(rule, "targetClass")).matches(subject);
        if (concerned && !isKept(rule, subject)) {
            String message = interpreter.string(interpreter.use(rule, "message"), subject,
                    Elements.text(rule, "message"));
            violations.add(new Violation(view, view.getTarget(), rule, message == null ? "" : message));
        }
    }

    private boolean isKept(EObject rule, EObject subject) {
        return Elements.many(rule, "audits").stream()
                .allMatch(audit -> interpreter.truth(interpreter.use(audit, "auditExpression"), subject, true));
    }
}
