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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dilemma.analysis.ElementRef;
import org.dilemma.analysis.Finding;
import org.dilemma.analysis.Monitor;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.analysis.Verdict;
import org.dilemma.analysis.theories.Composite;
import org.dilemma.examples.Example;
import org.dilemma.model.io.ScenarioFiles;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The explanation of each case, as it stands in {@code explanations/NAME.txt} for people to read: the sentences, each with
 * the elements that it speaks of. What comes out now is written to {@code target/explanations}; where a difference is
 * meant, copy the file from there.
 */
class ExplanationTest {
    private static final Path EXPECTED = Path.of("src", "test", "resources", "explanations");
    private static final Path ACTUAL = Path.of("target", "explanations");

    static Stream<Example> examples() {
        return Cases.all().stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void explanationIsTheOneThatWasRead(Example example) throws IOException {
        String name = example.name() + ".txt";
        String told = told(verdict(example));
        Files.createDirectories(ACTUAL);
        Files.writeString(ACTUAL.resolve(name), told);
        assertEquals(Files.exists(EXPECTED.resolve(name)) ? Files.readString(EXPECTED.resolve(name)) : "", told,
                () -> "Read target/explanations/" + name + "; where it is right, copy it to " + EXPECTED);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everySentenceNamesElementsOfTheScenario(Example example) {
        List<String> ids = Cases.elements(Cases.load(example), EObject.class)
                .map(ScenarioFiles::idOf).toList();
        for (Finding sentence : verdict(example).explanation()) {
            assertFalse(sentence.elements().isEmpty(), sentence.text());
            sentence.elements().forEach(element -> assertTrue(
                    ids.contains(element.id()) || element.type().equals("Scenario"), element.toString()));
        }
    }

    private static Verdict verdict(Example example) {
        return new Composite().evaluate(ScenarioView.of(Cases.load(example)), Monitor.NONE).verdict().orElseThrow();
    }

    private static String told(Verdict verdict) {
        return verdict.explanation().stream().map(sentence -> sentence.text() + "\n    " + sentence.elements().stream()
                .map(ElementRef::label).collect(Collectors.joining("; ")) + "\n").collect(Collectors.joining());
    }
}
