/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.conformance;

import org.dilemma.viewpoint.diagram.DiagramSession;
import org.dilemma.viewpoint.validation.DiagramRules;

/** Prints what the validation rules find, as expected.txt does. */
final class RuleText {
    private RuleText() {
    }

    static void print(DiagramSession session, Numbers numbers, StringBuilder text) {
        new DiagramRules(session).check().forEach(found -> text.append(String.join("\t", numbers.of(found.view()),
                ModelText.reference(found.element()), found.ruleName(), found.level(), found.message())).append('\n'));
    }
}
