/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The committed code is what the generator makes of the committed metamodel. */
class GeneratedCodeTest {

    @Test
    void theCommittedCodeIsWhatTheGeneratorMakes(@TempDir Path scratch) throws IOException {
        Path bundles = Path.of("../../bundles").toAbsolutePath().normalize();
        ModelGenerator.generate(bundles, scratch);
        for (String bundle : ModelGenerator.BUNDLES) {
            SortedMap<String, String> committed = read(bundles.resolve(bundle).resolve(ModelGenerator.SOURCES));
            SortedMap<String, String> generated = read(scratch.resolve(bundle).resolve(ModelGenerator.SOURCES));
            assertEquals(generated.keySet(), committed.keySet());
            generated.forEach((file, text) -> assertEquals(text, committed.get(file),
                    file + " differs; run: bash releng/generate.sh"));
        }
    }

    @Test
    void theGenmodelsListEveryClassAndFeatureOfTheirMetamodel() throws IOException {
        Path bundles = Path.of("../../bundles").toAbsolutePath().normalize();
        for (String file : ModelGenerator.GENMODELS) {
            assertEquals(ModelGenerator.refreshed(bundles.resolve(file)), Files.readString(bundles.resolve(file)),
                    file + " is not up to date; run: bash releng/generate.sh");
        }
    }

    private static SortedMap<String, String> read(Path folder) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return texts;
    }
}
