/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.expression;

import java.util.Optional;

import org.dilemma.viewpoint.description.ExpressionLanguage;
import org.eclipse.emf.ecore.EObject;

/** An expression in a language that this engine does not know: each evaluation fails and says so. */
final class UnsupportedExpression implements Expression {
    private final String text;
    private final String language;

    private UnsupportedExpression(String text, String language) {
        this.text = text;
        this.language = language;
    }

    /** The expression, if its text is of a known but unsupported language. */
    static Optional<Expression> of(String text) {
        return ExpressionLanguage.unsupported(text).map(language -> new UnsupportedExpression(text, language));
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public Object evaluate(EObject self, Variables variables) throws EvaluationException {
        throw new EvaluationException("language-unsupported", Messages.get("language.unsupported", language));
    }
}
