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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The product works for users who may not write where it is installed, and leaves nothing there. */
class ReadOnlyInstallationTest {

    private Path parent;

    @BeforeEach
    void protect() throws IOException, InterruptedException {
        parent = Product.unpacked().home().getParent();
        OtherUser.makeReadOnly(parent);
    }

    @AfterEach
    void release() throws IOException {
        OtherUser.makeWritable(parent);
    }

    @Test
    void aUserWithoutAHomeEvaluatesAnExample() throws IOException, InterruptedException {
        List<Path> before = files();
        Path scenarios = Files.createTempDirectory("dilemma-scenarios");
        Path cache = Files.createTempDirectory("dilemma-cache");
        try {
            Path file = Files.copy(Product.example("anglo-german-1898"), scenarios.resolve("race.dilemma"));
            OtherUser.makeReadOnly(scenarios);
            Run run = new Command(Product.unpacked().script()).before(OtherUser.prefix()).in(Path.of("/"))
                    .with("HOME", "/nonexistent").with("XDG_CACHE_HOME", null).with("TMPDIR", writable(cache))
                    .arguments("evaluate", "--format", "json", file).run().exits(0);
            assertTrue(new ObjectMapper().readTree(run.out()).has("verdict"), run::out);
            assertEquals("", run.err());
        } finally {
            OtherUser.makeWritable(scenarios);
            Product.delete(scenarios);
            Product.delete(cache);
        }
        assertEquals(before, files());
    }

    private static String writable(Path folder) {
        folder.toFile().setWritable(true, false);
        folder.toFile().setReadable(true, false);
        folder.toFile().setExecutable(true, false);
        return folder.toString();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(parent)) {
            return files.sorted().toList();
        }
    }
}
