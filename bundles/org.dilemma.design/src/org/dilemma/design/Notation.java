/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.design;

import java.net.URL;
import java.util.Optional;

/**
 * Where programs that run the notation find its parts: the viewpoint specification, its icons and its service
 * classes. The same inside and outside OSGi.
 */
public final class Notation {
    private static final String BUNDLE = "/org.dilemma.design/";
    private static final String SPECIFICATION = "description/dilemma.odesign";

    private Notation() {
    }

    /**
     * The viewpoint specification.
     *
     * @return where to read it
     */
    public static URL specification() {
        return Optional.ofNullable(Notation.class.getResource("/" + SPECIFICATION)).orElseThrow();
    }

    /**
     * The file behind a path of the specification, such as that of an icon.
     *
     * @param path a path that begins with the name of this bundle, for instance {@code
     *        /org.dilemma.design/icons/state.png}
     * @return where to read it; empty where the path is of another bundle, or there is no such file
     */
    public static Optional<URL> file(String path) {
        return path.startsWith(BUNDLE)
                ? Optional.ofNullable(Notation.class.getResource(path.substring(BUNDLE.length() - 1)))
                : Optional.empty();
    }

    /**
     * Finds a class of services that the specification names.
     *
     * @param name qualified name of the class
     * @return the class
     * @throws ClassNotFoundException if there is none
     */
    public static Class<?> service(String name) throws ClassNotFoundException {
        return Class.forName(name, true, Notation.class.getClassLoader());
    }
}
