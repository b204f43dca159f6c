/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The engine does what Sirius 7.6.1 was seen to do. */
class ConformanceTest {
    private static final Path FOLDER = Path.of("src/test/resources/conformance");

    @TempDir
    private static Path classes;
    private static Suite suite;

    @BeforeAll
    static void compileServices() throws IOException {
        suite = new Suite(FOLDER, classes);
    }

    static List<String> cases() throws IOException {
        return Suite.cases(FOLDER);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void caseGivesWhatSiriusGives(String name) throws IOException {
        assertEquals(suite.text(name, "expected.txt"), new CaseRun(suite, name).run());
    }

    @Test
    void orderAndNumbersOfViewsAreLeftOutOfTheLenientComparison() {
        String expected = "## initial\n#1\tDNode\tA\tActor(x)\n#2\tDNode\tB\tActor(y)\n";
        String renamed = "## initial\n#1\tDNode\tB\tActor(y)\n#2\tDNode\tA\tActor(x)\n";
        String different = "## initial\n#1\tDNode\tB\tActor(x)\n#2\tDNode\tA\tActor(x)\n";

        assertTrue(new Comparison(expected, expected).isStrictlyEqual());
        assertFalse(new Comparison(expected, renamed).isStrictlyEqual());
        assertTrue(new Comparison(expected, renamed).isLenientlyEqual());
        assertFalse(new Comparison(expected, different).isLenientlyEqual());
    }
}
