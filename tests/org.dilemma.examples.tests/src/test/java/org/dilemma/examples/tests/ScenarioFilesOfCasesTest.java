/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.examples.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.dilemma.examples.Example;
import org.dilemma.model.io.ScenarioFiles;
import org.dilemma.model.validation.Issue;
import org.dilemma.model.validation.IssueLevel;
import org.dilemma.model.validation.ScenarioValidator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files load strictly, obey the rules of the metamodel, and stand as the workbench would save them. */
class ScenarioFilesOfCasesTest {

    static Stream<Example> examples() {
        return Cases.all().stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void validatesWithoutErrorsAndWarnings(Example example) {
        List<Issue> issues = ScenarioValidator.validate(Cases.load(example)).stream()
                .filter(issue -> issue.level() != IssueLevel.INFO).toList();
        assertEquals(List.of(), issues);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void savingAnUnchangedCaseLeavesTheFileUnchanged(Example example) throws IOException {
        try (InputStream stream = example.location().openStream()) {
            String shipped = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(shipped, new String(ScenarioFiles.toBytes(Cases.load(example)), StandardCharsets.UTF_8));
        }
    }
}
