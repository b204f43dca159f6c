/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.tool;

import java.text.MessageFormat;
import java.text.ParsePosition;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.dilemma.viewpoint.description.Elements;
import org.eclipse.emf.ecore.EObject;

/** Takes a typed text apart into the variables {@code 0}, {@code arg0}, {@code 1} and so on. */
public final class Mask {
    private static final String WITHOUT = "$0";

    private final String pattern;

    private Mask(String pattern) {
        this.pattern = pattern;
    }

    /**
     * The mask of a tool.
     *
     * @param tool one that edits a label or a cell
     * @return its mask; without one in the specification, a mask that only a text without letters fits
     */
    public static Mask of(EObject tool) {
        return new Mask(Elements.one(tool, "mask").map(mask -> Elements.text(mask, "mask")).orElse(WITHOUT));
    }

    /**
     * Takes a text apart.
     *
     * @param text what a person typed; an empty text fits every mask
     * @return the variables by their names; empty if the text does not fit
     * @throws IllegalArgumentException if the mask is none
     */
    public Optional<Map<String, Object>> parse(String text) {
        Map<String, Object> variables = new LinkedHashMap<>();
        if (text.isEmpty()) {
            put(variables, 0, "");
            return Optional.of(variables);
        }
        ParsePosition position = new ParsePosition(0);
        Object[] values = new MessageFormat(pattern).parse(text, position);
        if (values == null || position.getIndex() == 0) {
            return Optional.empty();
        }
        for (int i = 0; i < values.length; i++) {
            put(variables, i, values[i]);
        }
        return Optional.of(variables);
    }

    private static void put(Map<String, Object> variables, int index, Object value) {
        variables.put(Integer.toString(index), value);
        variables.put("arg" + index, value);
    }

    @Override
    public String toString() {
        return pattern;
    }
}
