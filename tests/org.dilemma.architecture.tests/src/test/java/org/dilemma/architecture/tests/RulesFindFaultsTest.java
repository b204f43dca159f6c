/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules find what they are there to find: every fixture folder holds a bundle and the faults expected in it. */
class RulesFindFaultsTest {

    private static final List<Rule> RULES = List.of(new LayerRule(), new NamingRule(), new RangeRule(),
            new ExportRule(), new ContributionRule(), new SourceRule());

    static Stream<Path> fixtures() throws IOException, URISyntaxException {
        Path root = Path.of(RulesFindFaultsTest.class.getResource("/fixtures").toURI());
        try (Stream<Path> cases = Files.list(root)) {
            return cases.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void faultsOfAFixtureAreFound(Path fixture) throws IOException {
        String found = BundleFolder.all(fixture).stream()
                .flatMap(bundle -> RULES.stream().flatMap(rule -> rule.check(bundle).stream()))
                .sorted().reduce("", (all, line) -> all + line + "\n");
        String expected = Files.readAllLines(fixture.resolve("expected.txt")).stream()
                .sorted().reduce("", (all, line) -> all + line + "\n");
        assertEquals(expected, found);
    }

    @Test
    void textsAndCommentsAreNoCode() {
        String code = JavaCode.of("a /* b\n */ c // d\n\"e \\\" f\" g '\"' h");
        assertEquals("a \n c \n g  h", code);
    }

    @Test
    void commasInsideQuotesDoNotEndAClause() {
        List<Clause> clauses = Clause.parse("a;bundle-version=\"[1,2)\";visibility:=reexport,b");
        assertEquals(List.of("a", "b"), clauses.stream().map(Clause::name).toList());
        assertEquals("[1,2)", clauses.get(0).parameter("bundle-version"));
        assertEquals("reexport", clauses.get(0).parameter("visibility"));
    }
}
