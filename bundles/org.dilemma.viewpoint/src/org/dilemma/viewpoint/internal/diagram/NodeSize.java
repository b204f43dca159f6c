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
import org.dilemma.viewpoint.view.AbstractDNode;
import org.eclipse.emf.ecore.EObject;

/** The computed size of a node, for both sides, in the units of a specification (10 pixels). */
final class NodeSize {
    private static final int DEFAULT = 3;

    private final Interpreter interpreter;
    private final Use size;

    NodeSize(EObject description, Interpreter interpreter) {
        this.interpreter = interpreter;
        size = interpreter.use(description, "sizeComputationExpression");
    }

    boolean isGiven() {
        return !size.isEmpty();
    }

    int of(EObject self) {
        return interpreter.integer(size, self, DEFAULT);
    }

    /** Sets the size of a node, unless it is negative or not given. */
    void apply(AbstractDNode node) {
        if (isGiven()) {
            int computed = of(node.getTarget());
            if (computed >= 0) {
                set(node, computed, computed);
            }
        }
    }

    /** Sets what differs. */
    static void set(AbstractDNode node, Integer width, Integer height) {
        if (!width.equals(node.getWidth())) {
            node.setWidth(width);
        }
        if (!height.equals(node.getHeight())) {
            node.setHeight(height);
        }
    }
}
