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

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The engine does what the code of Sirius says where Sirius itself was not asked: cases in the form of the suite. */
class DerivedCasesTest {
    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final Path FOLDER = RESOURCES.resolve("derived");

    @TempDir
    private static Path classes;
    private static Suite suite;

    @BeforeAll
    static void compileServices() throws IOException {
        suite = new Suite(RESOURCES.resolve("conformance"), FOLDER, classes);
    }

    static List<String> cases() throws IOException {
        return Suite.cases(FOLDER);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void caseGivesWhatTheCodeOfSiriusSays(String name) throws IOException {
        assertEquals(suite.text(name, "expected.txt"), new CaseRun(suite, name).run());
    }
}
