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
import java.util.function.Function;
import org.dilemma.viewpoint.expression.Services;

/**
 * A plug-in or jar that brings viewpoint specifications, with the service classes and pictures that they name.
 *
 * @param name its symbolic name, with which specifications begin the paths of its files
 * @param specifications paths of its specifications in it, such as {@code description/x.odesign}
 * @param files finds its files by their path in it, without a leading slash
 * @param classes finds its classes
 */
public record Contributor(String name, List<String> specifications, Function<String, Optional<URL>> files,
        Services.Classes classes) {

    /** Makes one with its own copy of the list. */
    public Contributor {
        specifications = List.copyOf(specifications);
    }

    /**
     * A contributor whose files and classes are those that one of its classes sees.
     *
     * @param name its symbolic name
     * @param specifications paths of its specifications
     * @param anchor a class of it
     * @return the contributor
     */
    public static Contributor of(String name, List<String> specifications, Class<?> anchor) {
        return new Contributor(name, specifications, path -> Optional.ofNullable(anchor.getResource("/" + path)),
                className -> Class.forName(className, false, anchor.getClassLoader()));
    }

    /**
     * Opens one of its files.
     *
     * @param path path in it, without a leading slash
     * @return the content, which the caller closes; empty where there is no such file
     * @throws IOException if it cannot be read
     */
    public Optional<InputStream> open(String path) throws IOException {
        Optional<URL> file = path.contains("..") ? Optional.empty() : files.apply(path);
        return file.isEmpty() ? Optional.empty() : Optional.of(file.get().openStream());
    }

    /**
     * Finds one of its classes.
     *
     * @param className qualified name
     * @return the class
     * @throws ClassNotFoundException if it has none of this name
     */
    public Class<?> find(String className) throws ClassNotFoundException {
        return classes.find(className);
    }
}
