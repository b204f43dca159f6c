/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.diagram;

import org.dilemma.viewpoint.Rgb;
import org.dilemma.viewpoint.description.Elements;
import org.dilemma.viewpoint.expression.Interpreter;
import org.dilemma.viewpoint.expression.Use;
import org.dilemma.viewpoint.view.BorderedStyle;
import org.dilemma.viewpoint.view.LineStyle;
import org.eclipse.emf.ecore.EObject;

/** How the border of a node or container looks by a style description. */
final class BorderLook {
    private final Interpreter interpreter;
    private final Use size;
    private final LineStyle lineStyle;
    private final Colors.Source color;

    BorderLook(EObject description, Interpreter interpreter, Colors colors) {
        this.interpreter = interpreter;
        size = interpreter.use(description, "borderSizeComputationExpression");
        LineStyle given = LineStyle.get(Elements.literal(description, "borderLineStyle"));
        lineStyle = given == null ? LineStyle.SOLID : given;
        color = colors.in(description, "borderColor").orElse(self -> Defaults.INK);
    }

    /** Sets what differs; a size that fails leaves the size as it is. */
    void apply(BorderedStyle style, EObject self) {
        int width = interpreter.integer(size, self, style.getBorderSize());
        if (style.getBorderSize() != width) {
            style.setBorderSize(width);
        }
        if (style.getBorderLineStyle() != lineStyle) {
            style.setBorderLineStyle(lineStyle);
        }
        Rgb now = color.of(self);
        if (!now.equals(style.getBorderColor())) {
            style.setBorderColor(now);
        }
    }
}
