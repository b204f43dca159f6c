/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.description;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Whatever happens to a file, reading it gives problems and never an exception, and leaves nothing unresolved. */
class DamagedSpecificationTest {

    private static final List<String> WHOLE = List.of("20-style-customization", "30-operations", "32-extension",
            "37-cross-table", "34-validation").stream().map(DamagedSpecificationTest::text).toList();

    /** Values, and words within values. */
    private static final Pattern NAME = Pattern.compile("(?<=[\"':/@])[\\w:-]+(?=[\"'/\\[])");

    private static final List<String> PIECES = List.of("<", ">", "/", "\"", "'", "&", "name", "xsi:type", "=\"\"",
            "diagram:NodeMapping", "style:SquareDescription", "//@ownedViewpoints", "[name='", "']", "@", ".", "-1",
            "href=\"\"", "<style/>", "</style>", "<metamodel href=\"x\"/>", "\u0000", "\ud83d\ude80", " ", "#",
            "xmi:id=\"a\"", "xmlns:x=\"y\"", "platform:/plugin/a/b.odesign#//", "<![CDATA[", "<?x?>", "true");

    @Property(tries = 400)
    void aDamagedFileIsReadAsFarAsItGoes(@ForAll("damaged") String content) {
        assertUsable(Odesign.read(content));
    }

    @Property(tries = 400)
    void aFileWithMixedUpNamesIsReadAsFarAsItGoes(@ForAll("mixedUp") String content) {
        assertUsable(Odesign.read(content));
    }

    private static void assertUsable(Specification specification) {
        for (var root : specification.roots()) {
            assertEquals(Map.of(), EcoreUtil.ProxyCrossReferencer.find(root));
        }
        specification.problems().forEach(problem -> assertFalse(problem.toString().isBlank()));
        for (var description : specification.representations()) {
            Extensions.of(description, specification.viewpoints()).forEach(Elements::name);
            description.eAllContents().forEachRemaining(Mappings::conditionalStyles);
        }
    }

    @Provide
    Arbitrary<String> damaged() {
        Arbitrary<Integer> place = Arbitraries.integers().between(0, 1 << 20);
        Arbitrary<Integer> length = Arbitraries.integers().between(0, 60);
        Arbitrary<String> piece = Arbitraries.of(PIECES);
        return Arbitraries.of(WHOLE).flatMap(whole -> Combinators.combine(place, length, piece)
                .as(Damage::new).list().ofMinSize(1).ofMaxSize(6).map(damages -> {
                    String text = whole;
                    for (Damage damage : damages) {
                        text = damage.to(text);
                    }
                    return text;
                }));
    }

    @Provide
    Arbitrary<String> mixedUp() {
        Arbitrary<Integer> number = Arbitraries.integers().between(0, 1 << 20);
        return Arbitraries.of(WHOLE).flatMap(whole -> Combinators.combine(number, number).as(Exchange::new).list()
                .ofMinSize(1).ofMaxSize(20).map(exchanges -> {
                    List<String> parts = new ArrayList<>(List.of(NAME.split(whole)));
                    List<String> names = NAME.matcher(whole).results().map(MatchResult::group)
                            .collect(Collectors.toCollection(ArrayList::new));
                    exchanges.forEach(exchange -> exchange.in(names));
                    StringBuilder text = new StringBuilder();
                    for (int i = 0; i < parts.size(); i++) {
                        text.append(parts.get(i)).append(i < names.size() ? names.get(i) : "");
                    }
                    return text.toString();
                }));
    }

    /** Puts one name in the place of another; element names stay, so that the file remains well formed. */
    private record Exchange(int from, int to) {
        void in(List<String> names) {
            names.set(to % names.size(), names.get(from % names.size()));
        }
    }

    private record Damage(int place, int length, String piece) {
        String to(String text) {
            int start = place % (text.length() + 1);
            return text.substring(0, start) + piece + text.substring(Math.min(text.length(), start + length));
        }
    }

    private static String text(String name) {
        try {
            return Files.readString(Path.of("src/test/resources/conformance", name, "viewpoint.odesign"),
                    StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
