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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class UnsupportedTest {

    @Test
    void expressionsOfOtherLanguagesAreReportedWithTheirPlace() {
        Specification specification = Odesign.read(Odesign.diagram("""
                <defaultLayer name="l">
                  <nodeMappings name="a" semanticCandidatesExpression="aql:self.parts"/>
                  <nodeMappings name="b" preconditionExpression="[self.name/]" domainClass="aql:no expression"/>
                  <nodeMappings name="c" preconditionExpression="&lt;%name%&gt;" semanticElements="ocl:self"/>
                  <nodeMappings name="d" preconditionExpression="feature:name" semanticElements="AQL:constant"/>
                </defaultLayer>"""));
        assertEquals(List.of("unsupported-language 6 NodeMapping 'a'", "unsupported-language 7 NodeMapping 'b'",
                "unsupported-language 8 NodeMapping 'c'", "unsupported-language 8 NodeMapping 'c'"),
                said(specification));
        assertTrue(specification.problems().get(0).text().contains("aql:self.parts"));
        assertTrue(specification.problems().get(0).text().contains("semanticCandidatesExpression"));
    }

    @Test
    void partsThatTheEngineLeavesAloneAreReportedOnce() {
        Specification specification = Odesign.read(Odesign.diagram("""
                <defaultLayer name="l">
                  <toolSections name="s">
                    <ownedTools xsi:type="tool_1:OperationAction" name="menu"/>
                    <ownedTools xsi:type="tool_1:ToolDescription" name="once"/>
                  </toolSections>
                </defaultLayer>"""));
        assertEquals(List.of("unsupported 7 OperationAction 'menu'"), said(specification));
        assertEquals(Optional.of(Unsupported.Reason.WINDOW), Unsupported.reason(Odesign.named(specification, "menu")));
        assertEquals(Optional.empty(), Unsupported.reason(Odesign.named(specification, "once")));
    }

    @Test
    void operationsAtTheCreationOfADiagramAreReported() {
        Specification specification = Odesign.read(Odesign.diagram("""
                <diagramInitialisation>
                  <firstModelOperations xsi:type="tool_1:SetValue" featureName="name"/>
                </diagramInitialisation>"""));
        assertEquals(List.of("unsupported 5 InitialOperation"), said(specification));
        assertEquals(List.of(), said(Odesign.read(Odesign.diagram("<diagramInitialisation/>"))));
    }

    @Test
    void everyClassOfTheTableIsOneOfSirius() {
        for (String name : Unsupported.classes().keySet()) {
            assertTrue(Odesign.classes().contains(name), name);
        }
    }

    @Test
    void theDocumentationHasTheSameTable() throws IOException {
        String text = Files.readString(Path.of("../../bundles/org.dilemma.viewpoint/doc/unsupported.md"));
        Map<String, String> told = new TreeMap<>();
        Matcher rows = Pattern.compile("\\| `([^|]*)` \\| (\\w+) \\|").matcher(text);
        while (rows.find()) {
            for (String name : rows.group(1).split("`, `")) {
                told.put(name, rows.group(2));
            }
        }
        Map<String, String> known = new TreeMap<>();
        Unsupported.classes().forEach((name, reason) -> known.put(name, reason.name()));
        assertEquals(known, told);
    }

    @Test
    void namesOfOlderVersionsAreUnderstood() {
        Specification specification = Odesign.read(Odesign.diagram("""
                <defaultLayer name="l">
                  <containerMappings name="list" listAttribute="true">
                    <style xsi:type="style:FlatContainerStyleDescription" labelFormat="bold_italic"/>
                  </containerMappings>
                  <nodeMappings name="n" deletionDescription="//@ownedViewpoints[name='v']/@ownedRepresentations\
                [name='d']/@defaultLayer/@toolSections.0/@ownedTools[name='x']">
                    <style xsi:type="style:SquareDescription" labelFormat="normal"/>
                  </nodeMappings>
                  <toolSections name="s">
                    <ownedTools xsi:type="tool:DeleteElementDescription" name="x" mappings="//@ownedViewpoints.0"/>
                  </toolSections>
                </defaultLayer>
                <optionalLayers xsi:type="diagram:OptionalLayer" name="more"/>"""));
        assertEquals(List.of(), specification.problems());
        assertEquals("List", Elements.literal(Odesign.named(specification, "list"), "childrenPresentation"));
        assertEquals(List.of("bold", "italic"), Elements.literals(
                Mappings.style(Odesign.named(specification, "list")).orElseThrow(), "labelFormat"));
        assertEquals(List.of(), Elements.literals(
                Mappings.style(Odesign.named(specification, "n")).orElseThrow(), "labelFormat"));
        assertEquals("AdditionalLayer", Elements.type(Odesign.named(specification, "more")));
    }

    private static List<String> said(Specification specification) {
        return specification.problems().stream().map(problem -> problem.code() + " " + problem.place().line() + " "
                + problem.place().path().replaceAll(".* > ", "")).toList();
    }
}
