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
import org.dilemma.viewpoint.view.DDiagramElementContainer;
import org.eclipse.emf.ecore.EObject;

/** The computed sides of a container; a side that was never positive stays unset, which means as large as needed. */
final class ContainerSize {
    private static final Integer AUTOMATIC = -1;

    private final Interpreter interpreter;
    private final Use width;
    private final Use height;

    ContainerSize(EObject description, Interpreter interpreter) {
        this.interpreter = interpreter;
        width = interpreter.use(description, "widthComputationExpression");
        height = interpreter.use(description, "heightComputationExpression");
    }

    void apply(DDiagramElementContainer container) {
        Integer wide = side(width, container.getTarget());
        if (counts(wide, container.getWidth())) {
            container.setWidth(wide);
        }
        Integer high = side(height, container.getTarget());
        if (counts(high, container.getHeight())) {
            container.setHeight(high);
        }
    }

    private Integer side(Use use, EObject self) {
        return use.isEmpty() ? AUTOMATIC : (Integer) interpreter.integer(use, self, AUTOMATIC);
    }

    private static boolean counts(Integer side, Integer old) {
        return old == null ? side > 0 : !side.equals(old);
    }
}
