/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.architecture.tests;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One clause of an OSGi manifest header, such as {@code org.x;bundle-version="[1,2)";visibility:=reexport}.
 *
 * @param name       what stands before the first semicolon
 * @param parameters attributes and directives by name, without the quotes
 */
record Clause(String name, Map<String, String> parameters) {

    /** Reads all clauses of a header; none for a header that is absent. */
    static List<Clause> parse(String header) {
        List<Clause> clauses = new ArrayList<>();
        if (header != null) {
            for (String text : split(header, ',')) {
                clauses.add(clause(text));
            }
        }
        return clauses;
    }

    private static Clause clause(String text) {
        List<String> parts = split(text, ';');
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String part : parts.subList(1, parts.size())) {
            int equals = part.indexOf('=');
            String key = part.substring(0, equals).replace(":", "").strip();
            parameters.put(key, part.substring(equals + 1).strip().replace("\"", ""));
        }
        return new Clause(parts.get(0), parameters);
    }

    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            if (c == separator && !quoted) {
                parts.add(text.substring(start, i).strip());
                start = i + 1;
            }
        }
        parts.add(text.substring(start).strip());
        return parts;
    }

    /** The parameter of that name, or an empty text. */
    String parameter(String key) {
        return parameters.getOrDefault(key, "");
    }
}
