/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.examples;

import java.net.URL;
import java.util.Objects;

/**
 * A ready-made scenario.
 *
 * @param name short name without spaces, the file name without its extension; unique in its library
 * @param title title for people
 * @param reading what the literature makes of the case: the model that fits it (spiral, deterrence, mixed or none),
 *        marked where it is contested
 * @param location where to read the scenario file from; works outside OSGi too where the library does
 */
public record Example(String name, String title, String reading, URL location) {

    /** Refuses missing parts. */
    public Example {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(reading, "reading");
        Objects.requireNonNull(location, "location");
    }
}
