/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.conformance;

import java.util.ArrayList;
import java.util.List;

/** Splits the text of a case into its sections; what is taken as equal is made equal. */
final class Sections {
    private Sections() {
    }

    static List<List<String>> of(List<String> lines) {
        List<List<String>> sections = new ArrayList<>();
        sections.add(new ArrayList<>());
        for (String line : lines) {
            if (line.startsWith("## ") || line.startsWith("-- ") || line.startsWith("> ")) {
                sections.add(new ArrayList<>());
            }
            sections.get(sections.size() - 1).add(normal(line));
        }
        return sections;
    }

    private static String normal(String line) {
        return line.replaceAll(" : exception \\w+$", " : exception").replace("<null>", "");
    }
}
