/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.report.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import org.dilemma.analysis.Evaluation;
import org.dilemma.analysis.Parameter;
import org.dilemma.analysis.Quantity;
import org.dilemma.analysis.Result;
import org.dilemma.analysis.text.Numbers;
import org.dilemma.analysis.text.Words;

/** Reads the values of results by their names. */
final class Values {
    private static final int MOST_CHARACTERS = 32;

    private Values() {
    }

    /** The values that an evaluator gave; none where it did not run. */
    static SortedMap<String, Quantity> of(Evaluation evaluation, String evaluator) {
        return evaluation.results().stream().filter(r -> r.info().id().equals(evaluator)).findFirst()
                .map(r -> r.result()).map(Result::values).orElse(Collections.emptySortedMap());
    }

    /** The label of an element as one short line. */
    static String label(String label) {
        return Canvas.shortened(label, MOST_CHARACTERS);
    }

    /** Two states as a pair. */
    static String pair(String a, String b) {
        return label(a) + " \u2013 " + label(b);
    }

    /** An estimate as one short line. */
    static String name(Parameter parameter) {
        return Messages.get("estimate", label(parameter.element().label()), Words.of(parameter.feature()));
    }

    /** A number with three significant digits. */
    static String number(double value) {
        return Numbers.format(new BigDecimal(value).round(new MathContext(3)).doubleValue());
    }

    /** The parts of a name such as {@code gain.UKG.GMY}: dots and backslashes within labels are escaped. */
    static List<String> parts(String name) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '\\' && i + 1 < name.length()) {
                part.append(name.charAt(++i));
            } else if (c == '.') {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString());
        return parts;
    }
}
