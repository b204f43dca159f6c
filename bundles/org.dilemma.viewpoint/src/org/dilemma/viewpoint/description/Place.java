/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.description;

import java.util.OptionalInt;

/**
 * Where something stands in a viewpoint specification.
 *
 * @param file the file, as the one who loaded it calls it; empty if none
 * @param line the line in the file, from 1; 0 if unknown
 * @param path the elements from the outermost to the one that is meant, for instance
 *             {@code Viewpoint 'risk' > DiagramDescription 'Scenario' > Layer 'Default'}; empty if none
 */
public record Place(String file, int line, String path) {

    /** No known place. */
    public static final Place UNKNOWN = new Place("", 0, "");

    /** The line, from 1, if it is known. */
    public OptionalInt knownLine() {
        return line > 0 ? OptionalInt.of(line) : OptionalInt.empty();
    }

    /** One line for a reader, such as {@code dilemma.odesign:12: Viewpoint 'risk'}; empty if nothing is known. */
    @Override
    public String toString() {
        String start = line > 0 ? file + ":" + line : file;
        return start.isEmpty() || path.isEmpty() ? start + path : start + ": " + path;
    }
}
