/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.policies;

import org.dilemma.viewpoint.diagram.DiagramSession;
import org.dilemma.viewpoint.expression.Interpreter;
import org.dilemma.viewpoint.expression.Use;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.eclipse.emf.ecore.EObject;

/** The text with which the editing of a label begins. */
final class InitialText {

    private InitialText() {
    }

    /** What the tool says, else the label itself. */
    static String of(DiagramSession diagram, EObject tool, DDiagramElement element) {
        String label = element.getName() == null ? "" : element.getName();
        return diagram.session().guard().ask(() -> {
            Interpreter interpreter = diagram.session().interpreter();
            Use use = interpreter.use(tool, "inputLabelExpression");
            String text = use.isEmpty() ? label : interpreter.string(use, element.getTarget(), label);
            return text == null ? "" : text;
        });
    }
}
