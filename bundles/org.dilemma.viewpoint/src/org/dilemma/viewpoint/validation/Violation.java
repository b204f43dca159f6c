/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.validation;

import java.util.List;

import org.dilemma.viewpoint.description.Elements;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.eclipse.emf.ecore.EObject;

/**
 * A rule that something on a diagram does not keep.
 *
 * @param view    the view for which the rule was asked
 * @param element the element of the model that the view shows
 * @param rule    the rule in the specification
 * @param message what is wrong, in the words of the specification; may be empty
 */
public record Violation(DDiagramElement view, EObject element, EObject rule, String message) {

    /** The name of the rule. */
    public String ruleName() {
        return Elements.name(rule);
    }

    /** How bad it is: INFO, WARNING or ERROR. */
    public String level() {
        return Elements.literal(rule, "level");
    }

    /** The fixes that the rule offers, for {@link org.dilemma.viewpoint.tool.DiagramTools#fix}. */
    public List<EObject> fixes() {
        return Elements.many(rule, "fixes");
    }
}
