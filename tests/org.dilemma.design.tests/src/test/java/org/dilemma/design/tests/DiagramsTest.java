/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.design.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.dilemma.model.Scenario;
import org.dilemma.model.State;
import org.dilemma.viewpoint.Rgb;
import org.dilemma.viewpoint.diagram.DiagramSession;
import org.dilemma.viewpoint.table.TableSession;
import org.dilemma.viewpoint.tool.DiagramTools;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.dilemma.viewpoint.view.DEdge;
import org.dilemma.viewpoint.view.DNodeList;
import org.dilemma.viewpoint.view.DNodeListElement;
import org.dilemma.viewpoint.view.DTable;
import org.dilemma.viewpoint.view.FlatContainerStyle;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shipped scenarios on all diagrams. */
class DiagramsTest {
    private static final String[] LAYERS = {"Geography", "Signals", "Notes", "Risk"};

    static Stream<String> names() {
        return Cases.names().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyElementIsOnTheScenarioDiagramOnce(String name) {
        Scenario scenario = Cases.load(name);
        Board board = new Board(scenario);
        board.open("Scenario", LAYERS);
        assertEquals(List.of(), board.problems);
        assertEquals(scenario.getStates(), shown(board, "StateC"));
        assertEquals(scenario.getPerceptions(), shown(board, "PerceptionE"));
        assertEquals(scenario.getDyads(), shown(board, "DyadE"));
        assertEquals(scenario.getSignals(), shown(board, "SignalE"));
        assertEquals(scenario.getAssumptions(), shown(board, "AssumptionC"));
        assertEquals(scenario.getSources(), shown(board, "SourceN"));
        assertEquals(scenario.getPowerShifts(), shown(board, "PowerShiftC"));
        assertEquals(scenario.getAlliances().size(), shown(board, "PactE").size() + shown(board, "AllianceC").size());
        assertEquals(scenario.getStates().stream().flatMap(state -> state.getCapabilities().stream()).toList(),
                shown(board, "CapabilityN"));
        board.all("PerceptionE", DEdge.class).forEach(edge -> assertTrue(edge.getName().endsWith(" risk")));
    }

    private static List<EObject> shown(Board board, String mapping) {
        return board.all(mapping, DDiagramElement.class).stream().map(DDiagramElement::getTarget).toList();
    }

    @ParameterizedTest
    @MethodSource("names")
    void theOtherDiagramsShowWithoutProblems(String name) {
        Scenario scenario = Cases.load(name);
        Board board = new Board(scenario);
        board.open("FeedbackLoops");
        assertEquals(scenario.getStates(), shown(board, "LoopStateC"));
        assertEquals(1, shown(board, "ExplanationC").size());
        board.open("FourWorlds");
        assertTrue(shown(board, "PlacedN").containsAll(scenario.getDyads()));
        DTable table = board.matrix().session().table();
        assertEquals(scenario.getStates().size(), table.getLines().size());
        assertEquals(scenario.getPerceptions().size(),
                table.getLines().stream().mapToInt(line -> line.getCells().size()).sum());
        assertEquals(List.of(), board.problems);
    }

    @ParameterizedTest
    @MethodSource("names")
    void theRiskLayerColorsStatesAndItsEndRestoresThem(String name) {
        Board board = new Board(Cases.load(name));
        DiagramSession diagram = board.open("Scenario").session();
        List<String> before = looks(board);
        diagram.activate(diagram.find("Layer", "Risk").orElseThrow(), true);
        diagram.refresh();
        List<String> risky = looks(board);
        for (int i = 0; i < before.size(); i++) {
            assertFalse(risky.get(i).equals(before.get(i)), risky.get(i));
            assertTrue(board.all("StateC", DNodeList.class).get(i).getTooltipText()
                    .contains("spiral risk, in the pair"));
        }
        diagram.activate(diagram.find("Layer", "Risk").orElseThrow(), false);
        diagram.refresh();
        assertEquals(before, looks(board));
        assertEquals(List.of(), board.problems);
    }

    @Test
    void aNameThatLooksLikeAnExpressionIsALabelLikeAnyOther() {
        Scenario scenario = Cases.of("feature:name", "var:self");
        Board board = new Board(scenario);
        board.open("Scenario", "Risk");
        assertEquals(List.of("feature:name\nno spiral risk", "var:self\nno spiral risk"),
                board.all("StateC", DNodeList.class).stream().map(DNodeList::getName).toList());
    }

    private static List<String> looks(Board board) {
        return board.all("StateC", DNodeList.class).stream().map(box -> box.getName() + " "
                + ((FlatContainerStyle) box.getOwnedStyle()).getBackgroundColor()).toList();
    }

    @ParameterizedTest
    @MethodSource("names")
    void linesStandOutFromThePaper(String name) {
        Board board = new Board(Cases.load(name));
        board.open("Scenario", LAYERS);
        for (String mapping : List.of("PerceptionE", "DyadE", "PactE", "SignalE")) {
            board.all(mapping, DEdge.class).stream().map(edge -> edge.getOwnedStyle().getStrokeColor())
                    .forEach(color -> assertTrue(contrastWithWhite(color) > 2.9, mapping + " " + color));
        }
    }

    /** The contrast ratio of WCAG 2.1, 1 to 21. */
    private static double contrastWithWhite(Rgb color) {
        return 1.05 / (0.2126 * light(color.red()) + 0.7152 * light(color.green()) + 0.0722 * light(color.blue()) + 0.05);
    }

    private static double light(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    @ParameterizedTest
    @MethodSource("names")
    void onlyStatesHidesAllElse(String name) {
        Scenario scenario = Cases.load(name);
        Board board = new Board(scenario);
        DiagramTools tools = board.open("Scenario", LAYERS);
        tools.session().filter(tools.session().find("FilterDescription", "OnlyStates").orElseThrow(), true);
        tools.session().refresh();
        assertEquals(scenario.getStates(), Stream.concat(board.all("StateC", DDiagramElement.class).stream(),
                Stream.of("CapabilityN", "IntentN", "PactE", "AllianceC", "MemberE", "PerceptionE", "DyadE", "SignalE",
                        "AssumptionC", "SourcesC", "SourceN", "PowerShiftC", "PowerShiftE")
                        .flatMap(mapping -> board.all(mapping, DDiagramElement.class).stream()))
                .filter(DDiagramElement::isVisible).map(DDiagramElement::getTarget).toList());
    }

    @ParameterizedTest
    @MethodSource("names")
    void capabilitiesFollowTheirLayer(String name) {
        Board board = new Board(Cases.load(name));
        DiagramSession diagram = board.open("Scenario").session();
        EObject layer = diagram.find("Layer", "Capabilities").orElseThrow();
        State first = board.scenario.getStates().get(0);
        assertEquals(first.getCapabilities().size(), capabilitiesOf(board, first));
        diagram.activate(layer, false);
        diagram.refresh();
        assertEquals(0, capabilitiesOf(board, first));
        diagram.activate(layer, true);
        diagram.refresh();
        assertEquals(first.getCapabilities().size(), capabilitiesOf(board, first));
    }

    private static long capabilitiesOf(Board board, State state) {
        return board.all("CapabilityN", DNodeListElement.class).stream()
                .filter(element -> element.getTarget().eContainer() == state).count();
    }

    @ParameterizedTest
    @MethodSource("names")
    void theMatrixHasACellForEachPerception(String name) {
        Board board = new Board(Cases.load(name));
        DTable table = board.matrix().session().table();
        board.scenario.getPerceptions().forEach(perception -> assertTrue(TableSession.cell(
                table.getLines().get(board.scenario.getStates().indexOf(perception.getHolder())),
                table.getColumns().get(board.scenario.getStates().indexOf(perception.getTarget()))).isPresent()));
    }
}
