/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.expression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

/** How Sirius turns the value of an expression into what is asked for. */
public final class Conversions {
    private Conversions() {
    }

    /**
     * A value as a condition: null is false, the text "false" is false, everything else is true.
     *
     * @param value any value
     * @return whether it holds
     */
    public static boolean truth(Object value) {
        if (value instanceof Boolean truth) {
            return truth;
        }
        return value != null && !"false".equalsIgnoreCase(value.toString());
    }

    /**
     * A value as text.
     *
     * @param value any value
     * @return its text; null for null
     */
    public static String string(Object value) {
        return value == null ? null : value.toString();
    }

    /**
     * A value as a whole number: only what is written as one counts, so that 2.0 does not.
     *
     * @param value any value
     * @return the number, 0 if there is none
     */
    public static int integer(Object value) {
        if (value instanceof Integer number) {
            return number;
        }
        return value == null ? 0 : integerOf(value.toString());
    }

    private static int integerOf(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException none) {
            return 0;
        }
    }

    /**
     * A value as elements: those of a collection or an array that are elements, a single element, or none.
     *
     * @param value any value
     * @return the elements in their order; not to be changed
     */
    public static Collection<? extends EObject> elements(Object value) {
        if (value instanceof Collection<?> collection) {
            return elementsOf(collection);
        }
        if (value instanceof EObject element) {
            return List.of(element);
        }
        return value instanceof Object[] array ? elementsOf(Arrays.asList(array)) : List.of();
    }

    private static Collection<EObject> elementsOf(Collection<?> values) {
        List<EObject> elements = new ArrayList<>(values.size());
        for (Object value : values) {
            if (value instanceof EObject element) {
                elements.add(element);
            }
        }
        return elements;
    }
}
