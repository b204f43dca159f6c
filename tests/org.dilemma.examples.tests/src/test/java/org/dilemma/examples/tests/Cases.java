/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.examples.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.dilemma.examples.Example;
import org.dilemma.examples.ReferenceCases;
import org.dilemma.model.Scenario;
import org.dilemma.model.io.ScenarioFiles;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;

/** The reference cases as the tests use them. */
final class Cases {

    private Cases() {
    }

    static List<Example> all() {
        return new ReferenceCases().examples();
    }

    static Example named(String name) {
        return all().stream().filter(example -> example.name().equals(name)).findAny().orElseThrow();
    }

    static Scenario load(Example example) {
        try (InputStream stream = example.location().openStream()) {
            return ScenarioFiles.load(URI.createURI(example.location().toString()), stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Scenario load(String name) {
        return load(named(name));
    }

    /** An entry of the index that says more of a case than its title, if there is one. */
    static Optional<String> entry(Example example, String key) {
        Properties index = new Properties();
        try (InputStream stream = ReferenceCases.class.getResourceAsStream("/scenarios/index.properties")) {
            index.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.ofNullable(index.getProperty(example.name() + "." + key)).map(String::strip);
    }

    static <T extends EObject> Stream<T> elements(Scenario scenario, Class<T> type) {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(scenario.eAllContents(), Spliterator.ORDERED), false)
                .filter(type::isInstance).map(type::cast);
    }
}
