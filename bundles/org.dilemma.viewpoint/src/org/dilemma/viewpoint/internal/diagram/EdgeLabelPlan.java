/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.diagram;

import java.util.Optional;
import java.util.function.Consumer;

import org.dilemma.viewpoint.description.Elements;
import org.dilemma.viewpoint.expression.Interpreter;
import org.dilemma.viewpoint.expression.Use;
import org.dilemma.viewpoint.view.EdgeLabelStyle;
import org.dilemma.viewpoint.view.ViewFactory;
import org.eclipse.emf.ecore.EObject;

/** One of the three labels of an edge; there may be none. */
final class EdgeLabelPlan {
    private final EObject description;
    /** What the label says; null if there is nothing to evaluate. */
    private final Use label;
    private final LabelLook look;

    EdgeLabelPlan(EObject style, String feature, Interpreter interpreter, Colors colors) {
        Optional<EObject> given = Elements.one(style, feature);
        description = given.orElse(null);
        label = given.map(found -> interpreter.use(found, "labelExpression")).filter(use -> !use.isEmpty())
                .orElse(null);
        look = given.map(found -> new LabelLook(found, colors)).orElse(null);
    }

    /** What the label says; null if there is nothing to evaluate. */
    Use label() {
        return label;
    }

    /** Makes the style object if need be, and sets what differs in it. */
    void apply(EdgeLabelStyle style, Consumer<EdgeLabelStyle> owner, EObject self) {
        if (look != null) {
            EdgeLabelStyle now = style == null ? created(owner) : style;
            look.apply(now, self);
        }
    }

    private EdgeLabelStyle created(Consumer<EdgeLabelStyle> owner) {
        EdgeLabelStyle style = ViewFactory.eINSTANCE.createEdgeLabelStyle();
        style.setDescription(description);
        owner.accept(style);
        return style;
    }
}
