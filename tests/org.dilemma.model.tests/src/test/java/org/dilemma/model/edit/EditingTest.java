/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.dilemma.model.DilemmaFactory;
import org.dilemma.model.DilemmaPackage;
import org.dilemma.model.Intent;
import org.dilemma.model.Perception;
import org.dilemma.model.Scenario;
import org.dilemma.model.State;
import org.dilemma.model.edit.provider.ElementItemProviderAdapterFactory;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.edit.command.CommandActionDelegate;
import org.eclipse.emf.edit.command.CreateChildCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.junit.jupiter.api.Test;

/** Editing through item providers and commands, without a workbench. */
class EditingTest {
    private final ElementItemProviderAdapterFactory factory = new ElementItemProviderAdapterFactory();
    private final CommandStack stack = new BasicCommandStack();
    private final EditingDomain domain = new AdapterFactoryEditingDomain(factory, stack);
    private final Scenario scenario = DilemmaFactory.eINSTANCE.createScenario();

    private List<CommandActionDelegate> newChildren(EObject parent) {
        List<CommandActionDelegate> commands = new ArrayList<>();
        for (Object descriptor : domain.getNewChildDescriptors(parent, null)) {
            Command command = CreateChildCommand.create(domain, parent, descriptor, List.of(parent));
            commands.add((CommandActionDelegate) command);
        }
        return commands;
    }

    private State addState(String name) {
        State state = DilemmaFactory.eINSTANCE.createState();
        state.setName(name);
        scenario.getStates().add(state);
        return state;
    }

    @Test
    void newElementsOfAScenarioAreOfferedByTheirType() {
        List<String> names = newChildren(scenario).stream().map(CommandActionDelegate::getText).toList();
        assertEquals(List.of("Offense-defense balance", "State", "Perception", "Alliance", "Dyad", "Signal",
                "Power shift", "Phase", "Source", "Assumption"), names);
    }

    @Test
    void newEstimatesAreOfferedByTheNameOfTheirFeature() {
        List<String> names = newChildren(addState("Prussia")).stream().map(CommandActionDelegate::getText).toList();
        assertEquals(List.of("Greed", "Fatigue", "Grievance", "Cost of war", "Security dilemma sensibility",
                "Capability"), names);
        assertEquals(List.of("Distance in km", "Offense-defense balance"),
                newChildren(DilemmaFactory.eINSTANCE.createDyad()).stream().map(CommandActionDelegate::getText)
                        .toList());
    }

    @Test
    void noParentOffersTwoNewChildrenUnderOneName() {
        for (EClassifier type : DilemmaPackage.eINSTANCE.getEClassifiers()) {
            if (type instanceof EClass eClass) {
                List<String> names =
                        newChildren(EcoreUtil.create(eClass)).stream().map(CommandActionDelegate::getText).toList();
                assertEquals(names.size(), new HashSet<>(names).size(), () -> eClass.getName() + " " + names);
            }
        }
    }

    @Test
    void newElementsShowTheIconOfTheirClass() {
        for (CommandActionDelegate command : newChildren(scenario)) {
            assertTrue(command.getImage().toString().endsWith(".png"), command::getText);
        }
    }

    @Test
    void propertiesAreDescribedByTheDocumentationOfTheMetamodel() {
        State state = addState("Prussia");
        IItemPropertySource source = (IItemPropertySource) factory.adapt((Object) state, IItemPropertySource.class);
        IItemPropertyDescriptor intent = source.getPropertyDescriptor(state, DilemmaPackage.Literals.STATE__INTENT);
        assertEquals("Intent", intent.getDisplayName(state));
        assertEquals(EcoreUtil.getDocumentation(DilemmaPackage.Literals.STATE__INTENT), intent.getDescription(state));
        assertEquals("Security seeking", intent.getLabelProvider(state)
                .getText(Intent.SECURITY_SEEKING));
    }

    @Test
    void aChangeIsUndoneAndRedone() {
        State state = addState("Prussia");
        stack.execute(SetCommand.create(domain, state, DilemmaPackage.Literals.STATE__NAME, "Germany"));
        stack.undo();
        assertEquals("Prussia", state.getName());
        stack.redo();
        assertEquals("Germany", state.getName());
    }

    @Test
    void deletingAStateTakesItOutOfAllReferencesAndUndoPutsItBack() {
        State holder = addState("A");
        State target = addState("B");
        Perception perception = DilemmaFactory.eINSTANCE.createPerception();
        perception.setHolder(holder);
        perception.setTarget(target);
        scenario.getPerceptions().add(perception);
        Resource resource = new XMIResourceImpl();
        domain.getResourceSet().getResources().add(resource);
        resource.getContents().add(scenario);
        Collection<State> doomed = List.of(target);
        stack.execute(DeleteCommand.create(domain, doomed));
        assertNull(perception.getTarget());
        stack.undo();
        assertEquals(target, perception.getTarget());
        assertEquals(List.of(holder, target), scenario.getStates());
    }
}
