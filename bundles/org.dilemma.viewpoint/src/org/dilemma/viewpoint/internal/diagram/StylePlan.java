/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.diagram;

import org.dilemma.viewpoint.expression.Interpreter;
import org.dilemma.viewpoint.expression.Use;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.dilemma.viewpoint.view.Style;
import org.eclipse.emf.ecore.EObject;

/** A style description, read once. */
abstract class StylePlan {
    final EObject description;
    final Use label;
    final Use tooltip;

    StylePlan(EObject description, Interpreter interpreter) {
        this.description = description;
        label = interpreter.use(description, "labelExpression");
        tooltip = interpreter.use(description, "tooltipExpression");
    }

    /** A new style object of the right class. */
    abstract Style create();

    /** The style object of a view; null if it has none. */
    abstract Style styleOf(DDiagramElement view);

    /** Gives a view a style object. */
    abstract void assign(DDiagramElement view, Style style);

    /** Sets what differs in the style object of a view, and the size of the view. */
    abstract void update(DDiagramElement view, Style style);

    /** Brings the style of a view in line with this description. */
    final void apply(DDiagramElement view) {
        Style style = styleOf(view);
        if (style == null || style.getDescription() != description) {
            style = create();
            style.setDescription(description);
            assign(view, style);
        }
        update(view, style);
    }
}
