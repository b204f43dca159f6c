/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The main job, done by the unpacked product on a machine without a display. */
class EvaluateTest {

    private static final Set<String> BANDS = Set.of("NONE", "LOW", "MODERATE", "HIGH", "SEVERE");

    private final ObjectMapper mapper = new ObjectMapper();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"anglo-german-1898", "franco-russian-german-1909", "france-germany-1963"})
    void anExampleIsEvaluatedToJson(String name) throws IOException, InterruptedException {
        Run run = Product.unpacked().run("evaluate", "--format", "json", Product.example(name).toString()).exits(0);
        JsonNode json = mapper.readTree(run.out());
        assertEquals(1, json.path("schema").asInt());
        assertTrue(json.path("tool").path("version").asText().startsWith("0.1.0"), json::toPrettyString);
        assertFalse(json.path("scenario").path("title").asText().isEmpty());
        assertTrue(BANDS.contains(json.path("verdict").path("band").asText()), json::toPrettyString);
        assertFalse(json.path("dyads").isEmpty());
        assertFalse(json.path("evaluators").isEmpty());
        assertEquals("", run.err());
    }

    @Test
    void severalFilesGiveOneObjectALine() throws IOException, InterruptedException {
        Run run = Product.unpacked().run("evaluate", "--format", "json",
                Product.example("anglo-german-1898").toString(), Product.example("france-germany-1963").toString())
                .exits(0);
        List<String> lines = run.out().lines().toList();
        assertEquals(2, lines.size());
        for (String line : lines) {
            assertTrue(mapper.readTree(line).has("verdict"));
        }
    }

    @Test
    void theSameSeedGivesTheSameBytes() throws IOException, InterruptedException {
        String[] arguments = {"evaluate", "--format", "json", "--samples", "200", "--seed", "7",
            Product.example("franco-russian-german-1909").toString()};
        assertEquals(Product.unpacked().run(arguments).exits(0).out(), Product.unpacked().run(arguments).out());
    }

    @Test
    void anExampleIsWrittenToAFolderAndEvaluatedThere() throws IOException, InterruptedException {
        Product.unpacked().run("examples", "anglo-german-1898", "-o", folder.toString()).exits(0);
        assertTrue(Files.exists(folder.resolve("anglo-german-1898.dilemma")));
        Run run = new Command(Product.unpacked().script()).in(folder)
                .arguments("evaluate", "anglo-german-1898.dilemma").run().exits(0);
        assertTrue(run.out().contains("Anglo-German"), run::out);
    }

    @Test
    void theEvaluatorsOfTheProductAreListed() throws IOException, InterruptedException {
        String out = Product.unpacked().run("evaluators").exits(0).out();
        for (String id : List.of("four-worlds", "richardson", "trust-threshold", "composite")) {
            assertTrue(out.contains("org.dilemma.theories." + id), out);
        }
    }
}
