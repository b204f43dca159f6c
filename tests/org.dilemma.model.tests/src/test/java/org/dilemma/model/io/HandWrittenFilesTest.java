/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.model.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.dilemma.model.DilemmaFactory;
import org.dilemma.model.Obligation;
import org.dilemma.model.Perception;
import org.dilemma.model.Scenario;
import org.dilemma.model.State;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files written by hand or by other programs: every form that XMI allows is read alike. */
class HandWrittenFilesTest {
    private static final String ROOT = """
            <dilemma:Scenario xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                xmlns:dilemma="http://www.dilemma-workbench.org/model/1.0" title="T">
            """;

    private static Scenario read(String content) throws IOException {
        return parse((ROOT + content + "</dilemma:Scenario>").getBytes(StandardCharsets.UTF_8));
    }

    private static Scenario parse(byte[] bytes) throws IOException {
        return ScenarioFiles.load(URI.createFileURI("/memory/case.dilemma"), new ByteArrayInputStream(bytes));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<perceptions holder=\"a\" target=\"b\"/><states xmi:id=\"a\"/><states xmi:id=\"b\"/>",
        "<states xmi:id=\"a\"/><states xmi:id=\"b\"/><perceptions holder=\"a\" target=\"b\"/>",
        "<states xmi:id=\"a\"/><states xmi:id=\"b\"/><perceptions holder=\"#a\" target=\"#b\"/>",
        "<states/><states/><perceptions holder=\"//@states.0\" target=\"//@states.1\"/>",
        "<perceptions holder=\"//@states.0\" target=\"//@states.1\"/><states/><states/>",
        "<states xmi:id=\"a\"/><states xmi:id=\"b\"/><perceptions><holder xmi:idref=\"a\"/><target href=\"#b\"/>"
                + "</perceptions>"})
    void referencesAreReadInEveryForm(String content) throws IOException {
        Scenario scenario = read(content);
        Perception perception = scenario.getPerceptions().get(0);
        assertEquals(scenario.getStates(), List.of(perception.getHolder(), perception.getTarget()));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<alliances obligations=\"DEFENSE NEUTRALITY\"/>",
        "<alliances><obligations>DEFENSE</obligations><obligations>NEUTRALITY</obligations></alliances>"})
    void obligationsAreReadAsAttributeAndAsElements(String content) throws IOException {
        assertEquals(List.of(Obligation.DEFENSE, Obligation.NEUTRALITY),
                read(content).getAlliances().get(0).getObligations());
    }

    @Test
    void textMayStandInElementsAndInCharacterData() throws IOException {
        State state = read("<states><name><![CDATA[A & B]]></name></states>").getStates().get(0);
        assertEquals("A & B", state.getName());
    }

    @Test
    void anyPrefixMayStandForTheNamespace() throws IOException {
        String text = "<Scenario xmlns=\"http://www.dilemma-workbench.org/model/1.0\" title=\"T\"><states name=\"A\"/>"
                + "</Scenario>";
        assertEquals("A", parse(text.getBytes(StandardCharsets.UTF_8)).getStates().get(0).getName());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "ISO-8859-1"})
    void everyDeclaredEncodingIsReadAndUtf8IsWritten(String encoding) throws IOException {
        String text = "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>" + ROOT
                + "<states name=\"K\u00f6nigreich\"/></dilemma:Scenario>";
        Scenario scenario = parse(text.getBytes(Charset.forName(encoding)));
        assertEquals("K\u00f6nigreich", scenario.getStates().get(0).getName());
        String written = new String(ScenarioFiles.toBytes(scenario), StandardCharsets.UTF_8);
        assertTrue(written.startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"), written);
        assertTrue(written.contains("K\u00f6nigreich"), written);
    }

    @Test
    void numbersAreReadInEveryDecimalForm() throws IOException {
        for (String number : List.of("0.25", ".25", "2.5e-1", "+0.25", " 0.25 ", "25E-2")) {
            State state = read("<states><greed value=\"" + number + "\"/></states>").getStates().get(0);
            assertEquals(0.25, state.getGreed().getValue());
        }
    }

    @Test
    void unsetValuesStayUnset() throws IOException {
        Scenario scenario = read("<states name=\"A\"/>");
        assertFalse(scenario.isSetStart());
        assertFalse(scenario.isSetAnarchy());
        assertEquals(1.0, scenario.getAnarchy());
        String written = new String(ScenarioFiles.toBytes(scenario), StandardCharsets.UTF_8);
        assertFalse(written.contains("anarchy") || written.contains("intent"), written);
    }

    @Test
    void linesAreRemembered() throws IOException {
        Scenario scenario = read("<states name=\"A\">\n<greed value=\"0\"/>\n</states>\n<states/>");
        assertEquals(3, ScenarioFiles.lineOf(scenario.getStates().get(0)));
        assertEquals(4, ScenarioFiles.lineOf(scenario.getStates().get(0).getGreed()));
        assertEquals(6, ScenarioFiles.lineOf(scenario.getStates().get(1)));
        assertEquals(0, ScenarioFiles.lineOf(DilemmaFactory.eINSTANCE.createState()));
    }

    @Test
    void tenThousandReferencesForwardAreReadInSeconds() throws IOException {
        StringBuilder content = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            content.append("<perceptions holder=\"s%d\" target=\"s%d\"/>\n".formatted(i % 500, (i + 1) % 500));
        }
        for (int i = 0; i < 500; i++) {
            content.append("<states xmi:id=\"s%d\"/>\n".formatted(i));
        }
        Scenario scenario = assertTimeout(Duration.ofSeconds(10), () -> read(content.toString()));
        assertEquals(10_000, scenario.getPerceptions().size());
    }
}
