/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.session;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.List;
import java.util.Optional;

/**
 * A plug-in or jar that brings viewpoint specifications, with the service classes and pictures that they name.
 *
 * @param name its symbolic name, with which specifications begin the paths of its files
 * @param anchor a class of it, whose class loader finds its classes and files
 * @param specifications paths of its specifications in it, such as {@code description/x.odesign}
 */
public record Contributor(String name, Class<?> anchor, List<String> specifications) {

    /** Makes one with its own copy of the list. */
    public Contributor {
        specifications = List.copyOf(specifications);
    }

    /**
     * Opens one of its files.
     *
     * @param path path in it, without a leading slash
     * @return the content, which the caller closes; empty where there is no such file
     * @throws IOException if it cannot be read
     */
    public Optional<InputStream> open(String path) throws IOException {
        URL file = path.contains("..") ? null : anchor.getResource("/" + path);
        return file == null ? Optional.empty() : Optional.of(file.openStream());
    }

    /**
     * Finds one of its classes.
     *
     * @param className qualified name
     * @return the class
     * @throws ClassNotFoundException if it has none of this name
     */
    public Class<?> find(String className) throws ClassNotFoundException {
        return Class.forName(className, false, anchor.getClassLoader());
    }
}
