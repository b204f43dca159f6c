/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.description;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells expressions of languages that need more than the core of Sirius and that this engine does not run. */
public final class ExpressionLanguage {
    private static final Pattern NAMED = Pattern.compile("(aql|ocl|acceleo|mtl|query|java|groovy|specific|xbase):.*",
            Pattern.DOTALL);
    private static final Pattern ACCELEO_3 = Pattern.compile("\\[.*/]", Pattern.DOTALL);
    private static final Pattern ACCELEO_2 = Pattern.compile("<%.*%>", Pattern.DOTALL);

    private ExpressionLanguage() {
    }

    /**
     * The unsupported language of an expression, as a reader calls it, for instance {@code aql:}; empty if the
     * expression is {@code var:}, {@code feature:}, {@code service:} or a constant.
     */
    public static Optional<String> unsupported(String expression) {
        Matcher named = NAMED.matcher(expression);
        if (named.matches()) {
            return Optional.of(named.group(1) + ':');
        }
        if (ACCELEO_3.matcher(expression).matches()) {
            return Optional.of("[.../] (Acceleo 3)");
        }
        return ACCELEO_2.matcher(expression).matches() ? Optional.of("<%...%> (Acceleo 2)") : Optional.empty();
    }
}
