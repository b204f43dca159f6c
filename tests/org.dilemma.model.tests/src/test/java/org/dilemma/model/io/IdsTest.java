/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.model.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dilemma.model.DilemmaFactory;
import org.dilemma.model.Estimate;
import org.dilemma.model.Scenario;
import org.dilemma.model.State;
import org.dilemma.model.edit.provider.ElementItemProviderAdapterFactory;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.junit.jupiter.api.Test;

/** Ids stay the same over saves, edits and undo. */
class IdsTest {

    private static Scenario read(byte[] bytes) throws IOException {
        return ScenarioFiles.load(URI.createURI("memory.dilemma"), new ByteArrayInputStream(bytes));
    }

    private static Scenario read(String content) throws IOException {
        return read(("<d:Scenario xmlns:xmi=\"http://www.omg.org/XMI\" "
                + "xmlns:d=\"http://www.dilemma-workbench.org/model/1.0\">" + content + "</d:Scenario>")
                .getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void idsFoundInAFileAreKept() throws IOException {
        Scenario again = read(ScenarioFiles.toBytes(read("<states xmi:id=\"UKG\"/><states xmi:id=\"GMY\">"
                + "<greed xmi:id=\"g\" value=\"0\"/></states>")));
        assertEquals("UKG", ScenarioFiles.idOf(again.getStates().get(0)));
        assertEquals("g", ScenarioFiles.idOf(again.getStates().get(1).getGreed()));
    }

    @Test
    void elementsWithoutIdGetOneThatStays() throws IOException {
        Scenario scenario = read("<states/>");
        String id = ScenarioFiles.idOf(scenario.getStates().get(0));
        assertFalse(id.isEmpty());
        assertEquals(id, ScenarioFiles.idOf(read(ScenarioFiles.toBytes(scenario)).getStates().get(0)));
    }

    @Test
    void savingTwiceAndSavingWhatWasReadGiveTheSameBytes() throws IOException {
        Scenario scenario = read("<states><greed value=\"0.1\"/></states><alliances obligations=\"DEFENSE\"/>");
        byte[] first = ScenarioFiles.toBytes(scenario);
        assertArrayEquals(first, ScenarioFiles.toBytes(scenario));
        assertArrayEquals(first, ScenarioFiles.toBytes(read(first)));
    }

    @Test
    void newElementsGetIdsOfTheirOwnAndEstimatesNone() throws IOException {
        Scenario scenario = DilemmaFactory.eINSTANCE.createScenario();
        for (int i = 0; i < 1000; i++) {
            State state = DilemmaFactory.eINSTANCE.createState();
            Estimate greed = DilemmaFactory.eINSTANCE.createEstimate();
            greed.setValue(0);
            state.setGreed(greed);
            scenario.getStates().add(state);
        }
        Scenario again = read(ScenarioFiles.toBytes(scenario));
        Set<String> ids = new HashSet<>();
        again.getStates().forEach(state -> ids.add(ScenarioFiles.idOf(state)));
        assertEquals(1000, ids.size());
        assertEquals("", ScenarioFiles.idOf(again.getStates().get(0).getGreed()));
    }

    @Test
    void aCopyGetsAnIdOfItsOwn() throws IOException {
        Scenario scenario = read("<states xmi:id=\"UKG\"/>");
        State copy = EcoreUtil.copy(scenario.getStates().get(0));
        scenario.getStates().add(copy);
        assertFalse(ScenarioFiles.idOf(copy).isEmpty());
        assertFalse("UKG".equals(ScenarioFiles.idOf(copy)));
    }

    @Test
    void deletingAndUndoingGivesTheSameBytesAsBefore() throws IOException {
        Scenario scenario = read("<states xmi:id=\"a\"><greed xmi:id=\"g\" value=\"0.5\"/></states><states xmi:id=\"b\"/>"
                + "<perceptions xmi:id=\"p\" holder=\"a\" target=\"b\"><bias value=\"0\"/></perceptions>");
        byte[] before = ScenarioFiles.toBytes(scenario);
        BasicCommandStack stack = new BasicCommandStack();
        AdapterFactoryEditingDomain domain = new AdapterFactoryEditingDomain(new ElementItemProviderAdapterFactory(),
                stack, scenario.eResource().getResourceSet());
        List<EObject> doomed = List.of(scenario.getStates().get(0), scenario.getPerceptions().get(0));
        stack.execute(DeleteCommand.create(domain, doomed));
        assertTrue(ScenarioFiles.toBytes(scenario).length < before.length);
        stack.undo();
        assertArrayEquals(before, ScenarioFiles.toBytes(scenario));
    }
}
