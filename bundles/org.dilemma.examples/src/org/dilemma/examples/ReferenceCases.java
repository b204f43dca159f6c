/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.examples;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.dilemma.examples.spi.ExampleLibrary;

/**
 * The reference cases that ship with the workbench: the scenario files in the folder {@code scenarios} at the root of
 * this bundle, listed by {@code index.properties} beside them.
 */
public final class ReferenceCases implements ExampleLibrary {
    private static final String FOLDER = "/scenarios/";
    private static final String INDEX = "index.properties";
    private static final String EXTENSION = ".dilemma";

    /** Makes the library; nothing is read before it is asked for its examples. */
    public ReferenceCases() {
        // nothing to prepare
    }

    /**
     * Reads the index.
     *
     * @return the reference cases in the order of the index
     * @throws UncheckedIOException if the index cannot be read
     * @throws IllegalStateException if a file or an entry of the index is missing
     */
    @Override
    public List<Example> examples() {
        Properties index = readIndex();
        return Stream.of(entry(index, "cases").split(",")).map(String::strip).filter(name -> !name.isEmpty())
                .map(name -> example(index, name)).toList();
    }

    private static Example example(Properties index, String name) {
        return new Example(name, entry(index, name + ".title"), entry(index, name + ".reading"),
                resource(name + EXTENSION));
    }

    private static Properties readIndex() {
        Properties index = new Properties();
        try (Reader reader = new InputStreamReader(resource(INDEX).openStream(), StandardCharsets.UTF_8)) {
            index.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return index;
    }

    private static String entry(Properties index, String key) {
        String value = index.getProperty(key);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException(FOLDER + INDEX + " has no entry " + key + ".");
        }
        return value.strip();
    }

    private static URL resource(String file) {
        URL url = ReferenceCases.class.getResource(FOLDER + file);
        if (url == null) {
            throw new IllegalStateException("The bundle org.dilemma.examples has no file " + FOLDER + file + ".");
        }
        return url;
    }
}
