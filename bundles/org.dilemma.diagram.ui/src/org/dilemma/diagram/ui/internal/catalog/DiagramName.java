/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.catalog;

import java.util.Optional;

/**
 * The name under which a layout file keeps a diagram, in its parts.
 *
 * @param description name of the diagram description
 * @param element identifier of the element that the diagram shows
 * @param suffix tells apart several diagrams of one description and element: a mark and the name that a person gave;
 *        empty for the first
 */
public record DiagramName(String description, String element, String suffix) {
    private static final String ELEMENT = "#";
    private static final String SUFFIX = "!";

    /**
     * Reads a name.
     *
     * @param text a name of a layout file
     * @return its parts; empty if it has them not
     */
    public static Optional<DiagramName> parse(String text) {
        int element = text.indexOf(ELEMENT);
        if (element <= 0) {
            return Optional.empty();
        }
        int suffix = text.indexOf(SUFFIX, element);
        int end = suffix < 0 ? text.length() : suffix;
        return Optional.of(new DiagramName(text.substring(0, element), text.substring(element + 1, end),
                text.substring(end)));
    }

    /**
     * The suffix of a diagram with a name of its own.
     *
     * @param title the name
     */
    public static String suffix(String title) {
        return SUFFIX + title;
    }

    /** The name that a person gave; empty for the first diagram of a description. */
    public String title() {
        return suffix.isEmpty() ? "" : suffix.substring(1);
    }

    /** The name as a layout file has it. */
    @Override
    public String toString() {
        return description + ELEMENT + element + suffix;
    }
}
