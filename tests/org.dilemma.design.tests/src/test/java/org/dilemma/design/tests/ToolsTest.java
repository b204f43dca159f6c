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
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dilemma.model.Alliance;
import org.dilemma.model.Assumption;
import org.dilemma.model.Capability;
import org.dilemma.model.CapabilityKind;
import org.dilemma.model.Dyad;
import org.dilemma.model.Intent;
import org.dilemma.model.Obligation;
import org.dilemma.model.Perception;
import org.dilemma.model.Phase;
import org.dilemma.model.PhaseOverride;
import org.dilemma.model.PowerShift;
import org.dilemma.model.Scenario;
import org.dilemma.model.Signal;
import org.dilemma.model.State;
import org.dilemma.viewpoint.table.TableSession;
import org.dilemma.viewpoint.tool.DiagramTools;
import org.dilemma.viewpoint.tool.EditCommand;
import org.dilemma.viewpoint.tool.EdgeEnd;
import org.dilemma.viewpoint.tool.TableTools;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.dilemma.viewpoint.view.DEdge;
import org.dilemma.viewpoint.view.DLine;
import org.dilemma.viewpoint.view.DNodeList;
import org.dilemma.viewpoint.view.DSemanticDecorator;
import org.dilemma.viewpoint.view.DTable;
import org.dilemma.viewpoint.view.DTargetColumn;
import org.dilemma.viewpoint.view.EdgeTarget;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each tool of the notation does its edit, as one command that can be undone. */
class ToolsTest {
    private final Scenario scenario = Cases.of("A", "B", "C");
    private final State a = Cases.state(scenario, 0);
    private final State b = Cases.state(scenario, 1);
    private final State c = Cases.state(scenario, 2);
    private final Board board = new Board(scenario);
    private DiagramTools tools;

    private void open() {
        tools = board.open("Scenario", "Geography", "Signals", "Notes");
    }

    private EdgeTarget box(State state) {
        return board.view("StateC", state, DNodeList.class);
    }

    private EditCommand connect(String tool, EdgeTarget from, State to) {
        return tools.connect(board.tool(tools, tool), from, box(to));
    }

    private EditCommand create(String tool, DSemanticDecorator container) {
        return tools.create(board.tool(tools, tool), container);
    }

    private void type(String mapping, EObject element, String text) {
        board.run(tools.edit(board.view(mapping, element, DDiagramElement.class), text).orElseThrow());
    }

    private void move(String mapping, EObject element, EdgeEnd end, State to) {
        board.run(tools.reconnect(board.view(mapping, element, DEdge.class), end, box(to)).orElseThrow());
    }

    @Test
    void aStateIsCreatedNamedJudgedAndDeleted() {
        open();
        board.run(create("NewState", tools.session().diagram()));
        State created = scenario.getStates().get(3);
        assertEquals("State 1", created.getName());
        assertEquals("S1", created.getAbbreviation());
        type("StateC", created, "Arcadia");
        assertEquals("Arcadia", created.getName());
        board.run(tools.run(board.tool(tools, "MarkGreedy"), board.view("StateC", created, DNodeList.class)));
        assertEquals(Intent.GREEDY, created.getIntent());
        type("IntentN", created, "mixed motives");
        assertEquals(Intent.MIXED, created.getIntent());
        board.run(tools.delete(board.view("IntentN", created, DDiagramElement.class)));
        assertEquals(Intent.UNKNOWN, created.getIntent());
        board.run(tools.delete(board.view("StateC", created, DNodeList.class)));
        assertEquals(List.of(a, b, c), scenario.getStates());
    }

    @Test
    void withAStateGoesWhatMakesNoSenseWithoutIt() {
        Cases.perceive(scenario, 0, 1, 0.5);
        Perception other = Cases.perceive(scenario, 1, 2, 0.5);
        Cases.ally(scenario, 0, 1);
        Alliance larger = Cases.ally(scenario, 0, 1, 2);
        Cases.dyad(scenario, 0, 2);
        open();
        board.run(tools.delete(board.view("StateC", a, DNodeList.class)));
        assertEquals(List.of(other), scenario.getPerceptions());
        assertEquals(List.of(larger), scenario.getAlliances());
        assertEquals(List.of(b, c), larger.getMembers());
        assertEquals(List.of(), scenario.getDyads());
        assertEquals(1, board.all("PactE", DEdge.class).size(), "what is left of the alliance is a pact");
    }

    @Test
    void aCapabilityIsCreatedAndItsLevelTyped() {
        open();
        board.run(create("NewCapability", board.view("StateC", a, DNodeList.class)));
        Capability capability = a.getCapabilities().get(0);
        assertEquals(CapabilityKind.LAND, capability.getKind());
        type("CapabilityN", capability, "30 (25 to 40) divisions");
        assertEquals("land: 30 divisions", board.view("CapabilityN", capability, DDiagramElement.class).getName());
        assertEquals(40, capability.getLevel().getHigh());
        assertFalse(create("NewCapability", tools.session().diagram()).canExecute());
    }

    @Test
    void aPerceptionIsDrawnTypedAndTurned() {
        open();
        board.run(connect("NewPerception", box(a), b));
        Perception perception = scenario.getPerceptions().get(0);
        assertEquals(List.of(a, b), List.of(perception.getHolder(), perception.getTarget()));
        assertFalse(connect("NewPerception", box(a), b).canExecute());
        assertFalse(connect("NewPerception", box(a), a).canExecute());
        type("PerceptionE", perception, "0.7 (0.5 to 0.9)");
        DEdge edge = board.view("PerceptionE", perception, DEdge.class);
        assertEquals("greed 0.7 (0.5 to 0.9)", edge.getName());
        assertEquals(4, edge.getOwnedStyle().getSize());
        move("PerceptionE", perception, EdgeEnd.TARGET, c);
        move("PerceptionE", perception, EdgeEnd.SOURCE, b);
        assertEquals(List.of(b, c), List.of(perception.getHolder(), perception.getTarget()));
        board.run(tools.delete(board.view("PerceptionE", perception, DEdge.class)));
        assertEquals(List.of(), scenario.getPerceptions());
    }

    @ParameterizedTest
    @CsvSource({"NewDefensePact, DEFENSE, 2, solid", "NewOffensePact, OFFENSE, 4, solid",
        "NewNeutralityPact, NEUTRALITY, 2, dash", "NewNonaggressionPact, NONAGGRESSION, 2, dash",
        "NewConsultationPact, CONSULTATION, 2, dot"})
    void aPactIsDrawnAsWhatItPromises(String tool, Obligation promise, int width, String line) {
        open();
        board.run(connect(tool, box(a), b));
        Alliance pact = scenario.getAlliances().get(0);
        assertEquals(List.of(a, b), pact.getMembers());
        assertEquals(List.of(promise), pact.getObligations());
        DEdge edge = board.view("PactE", pact, DEdge.class);
        assertEquals(width, edge.getOwnedStyle().getSize());
        assertEquals(line, edge.getOwnedStyle().getLineStyle().getLiteral());
        assertEquals(promise.getName().toLowerCase(), edge.getName());
    }

    @Test
    void membersComeAndGo() {
        open();
        board.run(connect("NewDefensePact", box(a), b));
        Alliance alliance = scenario.getAlliances().get(0);
        type("PactE", alliance, "defense, consultation");
        assertEquals(List.of(Obligation.DEFENSE, Obligation.CONSULTATION), alliance.getObligations());
        board.run(connect("NewMember", board.view("PactE", alliance, DEdge.class), c));
        assertEquals(List.of(a, b, c), alliance.getMembers());
        assertEquals(3, board.all("MemberE", DEdge.class).size());
        EdgeTarget node = board.view("AllianceC", alliance, EdgeTarget.class);
        assertFalse(connect("NewMember", node, c).canExecute());
        DEdge spoke = board.all("MemberE", DEdge.class).get(1);
        board.run(tools.delete(spoke));
        assertEquals(List.of(a, c), alliance.getMembers());
        move("PactE", alliance, EdgeEnd.TARGET, b);
        assertEquals(List.of(a, b), alliance.getMembers());
        board.run(create("NewAlliance", tools.session().diagram()));
        Alliance empty = scenario.getAlliances().get(1);
        board.run(connect("NewMember", board.view("AllianceC", empty, EdgeTarget.class), c));
        assertEquals(List.of(c), empty.getMembers());
        board.run(tools.reconnect(board.all("MemberE", DEdge.class).get(0), EdgeEnd.TARGET, box(a)).orElseThrow());
        assertEquals(List.of(a), empty.getMembers());
    }

    @Test
    void aDyadIsDrawnOnceAndMoved() {
        open();
        board.run(connect("NewDyad", box(a), b));
        Dyad dyad = scenario.getDyads().get(0);
        assertFalse(connect("NewDyad", box(b), a).canExecute());
        type("DyadE", dyad, "930 km");
        assertEquals("930 km", board.view("DyadE", dyad, DEdge.class).getName());
        move("DyadE", dyad, EdgeEnd.SOURCE, c);
        assertEquals(List.of(b, c), dyad.getStates());
    }

    @Test
    void aSignalIsSent() {
        open();
        board.run(connect("NewSignal", box(a), b));
        Signal signal = scenario.getSignals().get(0);
        type("SignalE", signal, "0.3");
        assertEquals("signal, cost 0.3", board.view("SignalE", signal, DEdge.class).getName());
        move("SignalE", signal, EdgeEnd.TARGET, c);
        move("SignalE", signal, EdgeEnd.SOURCE, b);
        assertEquals(List.of(b, c), List.of(signal.getSender(), signal.getReceiver()));
    }

    @Test
    void aPowerShiftBelongsToTheStateThatIsClicked() {
        open();
        board.run(create("NewPowerShift", board.view("StateC", b, DNodeList.class)));
        PowerShift shift = scenario.getPowerShifts().get(0);
        assertEquals(b, shift.getState());
        type("PowerShiftC", shift, "0.02");
        assertEquals("power shift: +2 % a year", board.view("PowerShiftC", shift, DDiagramElement.class).getName());
        board.run(tools.reconnect(board.all("PowerShiftE", DEdge.class).get(0), EdgeEnd.TARGET, box(c)).orElseThrow());
        assertEquals(c, shift.getState());
        assertFalse(create("NewPowerShift", tools.session().diagram()).canExecute());
    }

    @Test
    void assumptionsAndSourcesAreWrittenDown() {
        open();
        board.run(create("NewAssumption", tools.session().diagram()));
        Assumption assumption = scenario.getAssumptions().get(0);
        type("AssumptionC", assumption, "Nobody else arms.");
        assertEquals("Nobody else arms.", assumption.getText());
        DNodeList sources = board.view("SourcesC", scenario, DNodeList.class);
        board.run(create("NewSource", sources));
        type("SourceN", scenario.getSources().get(0), "Herz, John H. (1950): Idealist Internationalism.");
        assertEquals("Herz, John H. (1950): Idealist Internationalism.", scenario.getSources().get(0).getCitation());
        assertFalse(tools.delete(sources).canExecute(), "the list stands for the scenario");
    }

    /** An override without its target would be an error of the scenario. */
    @Test
    void whatPhasesSayOfAnElementGoesWithIt() {
        Perception perception = Cases.perceive(scenario, 0, 1, 0.5);
        Capability capability = Cases.F.createCapability();
        a.getCapabilities().add(capability);
        Alliance pact = Cases.ally(scenario, 0, 1);
        Alliance alliance = Cases.ally(scenario, 0, 1, 2);
        Dyad dyad = Cases.dyad(scenario, 0, 1);
        Signal signal = Cases.F.createSignal();
        signal.setSender(a);
        signal.setReceiver(b);
        scenario.getSignals().add(signal);
        PowerShift shift = Cases.F.createPowerShift();
        shift.setState(a);
        scenario.getPowerShifts().add(shift);
        Map<String, EObject> shown = new LinkedHashMap<>(Map.of("PerceptionE", perception, "CapabilityN", capability,
                "PactE", pact, "AllianceC", alliance, "DyadE", dyad, "SignalE", signal, "PowerShiftC", shift));
        Phase phase = Cases.F.createPhase();
        scenario.getPhases().add(phase);
        shown.values().forEach(element -> {
            PhaseOverride override = Cases.F.createPhaseOverride();
            override.setTarget(element);
            phase.getOverrides().add(override);
        });
        open();
        shown.forEach((mapping, element) -> {
            board.run(tools.delete(board.view(mapping, element, DDiagramElement.class)));
            assertNull(element.eContainer(), mapping);
        });
        assertEquals(List.of(), phase.getOverrides());
    }

    @Test
    void theMatrixIsEditedCellByCell() {
        Perception perception = Cases.perceive(scenario, 0, 1, 0.5);
        TableTools matrix = board.matrix();
        DTable table = matrix.session().table();
        board.run(matrix.edit(TableSession.cell(table.getLines().get(0), table.getColumns().get(1)).orElseThrow(),
                "0.9").orElseThrow());
        assertEquals(0.9, perception.getPerceivedGreed().getValue());
        DLine third = table.getLines().get(2);
        board.run(matrix.create(third, (DTargetColumn) table.getColumns().get(0), "0.2 (0.1 to 0.3)").orElseThrow());
        Perception created = scenario.getPerceptions().get(1);
        assertEquals(List.of(c, a), List.of(created.getHolder(), created.getTarget()));
        assertEquals(0.3, created.getPerceivedGreed().getHigh());
        board.run(matrix.create(third, (DTargetColumn) table.getColumns().get(2), "0.2").orElseThrow());
        assertEquals(List.of(perception, created), scenario.getPerceptions(), "nobody perceives itself");
        board.run(matrix.delete(third));
        assertEquals(List.of(a, b), scenario.getStates());
        assertEquals(List.of(perception), scenario.getPerceptions());
    }

    @Test
    void nodesThatOnlyExplainAreNotDeleted() {
        Cases.perceive(scenario, 0, 1, 0.8);
        Cases.perceive(scenario, 1, 0, 0.8);
        tools = board.open("FeedbackLoops");
        assertFalse(tools.delete(board.view("ExplanationC", scenario, DDiagramElement.class)).canExecute());
        assertFalse(tools.delete(board.all("ReactionE", DEdge.class).get(0)).canExecute());
        tools = board.open("FourWorlds");
        assertFalse(tools.delete(board.view("PlacedN", scenario, DDiagramElement.class)).canExecute());
        assertNull(board.scenario.eContainer());
        assertTrue(board.problems.isEmpty());
    }
}
