/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.examples.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dilemma.examples.Example;
import org.dilemma.examples.ReferenceCases;
import org.dilemma.examples.spi.ExampleLibrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The index names every scenario that ships, each once, and what it says of them is true. */
class ReferenceCasesTest {
    private static final Path FOLDER = Path.of("..", "..", "bundles", "org.dilemma.examples", "scenarios");

    static Stream<Example> examples() {
        return Cases.all().stream();
    }

    @Test
    void indexListsExactlyTheFilesOfTheFolder() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            Set<String> shipped = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".dilemma")).collect(Collectors.toSet());
            assertEquals(shipped, examples().map(example -> example.name() + ".dilemma").collect(Collectors.toSet()));
            assertEquals(shipped.size(), Cases.all().size(), "a name stands twice in the index");
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void indexAndScenarioGiveTheSameTitle(Example example) {
        assertEquals(Cases.load(example).getTitle(), example.title());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void readingBeginsWithAModel(Example example) {
        assertTrue(example.reading().matches("(spiral|deterrence|mixed|none)( \\(contested\\))?"), example.reading());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void locationIsTheFileThatShips(Example example) throws IOException {
        byte[] onDisk = Files.readAllBytes(FOLDER.resolve(example.name() + ".dilemma"));
        try (InputStream stream = example.location().openStream()) {
            assertArrayEquals(onDisk, stream.readAllBytes());
        }
    }

    @Test
    void serviceLoaderFindsTheLibrary() {
        assertTrue(ServiceLoader.load(ExampleLibrary.class).stream()
                .anyMatch(provider -> provider.type() == ReferenceCases.class));
    }
}
