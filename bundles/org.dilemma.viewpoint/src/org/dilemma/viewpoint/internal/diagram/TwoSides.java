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
import org.dilemma.viewpoint.view.DNode;
import org.eclipse.emf.ecore.EObject;

/** The two computed sides of an ellipse or a lozenge, which count if both are given and not 0. */
final class TwoSides {

    /** Takes the two sides. */
    @FunctionalInterface
    interface Receiver {
        void sides(Integer width, Integer height);
    }

    private final Interpreter interpreter;
    private final Use width;
    private final Use height;
    private final NodeSize size;

    TwoSides(EObject description, String width, String height, NodeSize size, Interpreter interpreter) {
        this.interpreter = interpreter;
        this.width = interpreter.use(description, width);
        this.height = interpreter.use(description, height);
        this.size = size;
    }

    /** Sets the size of a node, and tells the two sides if they count. */
    void apply(DDiagramElement view, Receiver receiver) {
        if (!(view instanceof DNode node)) {
            return;
        }
        int wide = width.isEmpty() ? 0 : interpreter.integer(width, node.getTarget(), 0);
        int high = height.isEmpty() ? 0 : interpreter.integer(height, node.getTarget(), 0);
        if (wide == 0 || high == 0) {
            size.apply(node);
        } else {
            NodeSize.set(node, wide, high);
            receiver.sides(wide, high);
        }
    }
}
