/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.model.validation.internal;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.dilemma.model.Defaults.FeatureRange;
import org.eclipse.emf.ecore.ENamedElement;

/** Names and numbers as a reader wants them. */
public final class Words {
    private static final double PLAIN_BELOW = 1e16;
    private static final double PLAIN_FROM = 1e-6;
    private static final Map<String, String> BY_NAME = new ConcurrentHashMap<>();

    private Words() {
    }

    /**
     * The name of a class or feature in words: {@code warCost} as "war cost".
     *
     * @param element the class or feature
     */
    public static String of(ENamedElement element) {
        return BY_NAME.computeIfAbsent(element.getName(), Words::split);
    }

    private static String split(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    /** A number without needless digits. */
    static String number(double value) {
        if (Double.isNaN(value)) {
            return "not a number";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "infinite" : "minus infinite";
        }
        double size = Math.abs(value);
        if (size == 0) {
            return "0";
        }
        return size < PLAIN_BELOW && size >= PLAIN_FROM
                ? BigDecimal.valueOf(value).stripTrailingZeros().toPlainString() : Double.toString(value);
    }

    /** A number with its unit. */
    static String number(double value, String unit) {
        return unit.isEmpty() ? number(value) : number(value) + " " + unit;
    }

    /**
     * A range, to follow "is": "between 0 and 1".
     *
     * @param range the range
     */
    public static String range(FeatureRange range) {
        if (Double.isInfinite(range.max())) {
            return range.minExclusive() ? "above " + number(range.min()) : number(range.min()) + " or above";
        }
        return "between " + number(range.min()) + " and " + number(range.max());
    }
}
