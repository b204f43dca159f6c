/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.design.tests;

import java.io.InputStream;
import java.util.List;
import org.dilemma.examples.Example;
import org.dilemma.examples.ReferenceCases;
import org.dilemma.model.Alliance;
import org.dilemma.model.DilemmaFactory;
import org.dilemma.model.Dyad;
import org.dilemma.model.Estimate;
import org.dilemma.model.Perception;
import org.dilemma.model.Scenario;
import org.dilemma.model.State;
import org.dilemma.model.io.ScenarioFiles;
import org.eclipse.emf.common.util.URI;

/** Scenarios for tests: the shipped ones, and small ones in few words. */
final class Cases {
    static final DilemmaFactory F = DilemmaFactory.eINSTANCE;

    private Cases() {
    }

    static List<String> names() {
        return new ReferenceCases().examples().stream().map(Example::name).toList();
    }

    /** A shipped scenario. */
    static Scenario load(String name) {
        Example example = new ReferenceCases().examples().stream().filter(one -> one.name().equals(name)).findFirst()
                .orElseThrow();
        try (InputStream stream = example.location().openStream()) {
            return ScenarioFiles.load(URI.createURI(name + ".dilemma"), stream);
        } catch (Exception e) {
            throw new IllegalStateException(name, e);
        }
    }

    /** A scenario of states with these names, which are their abbreviations as well. */
    static Scenario of(String... names) {
        Scenario scenario = F.createScenario();
        scenario.setTitle("Test");
        for (String name : names) {
            State state = F.createState();
            state.setName(name);
            state.setAbbreviation(name);
            scenario.getStates().add(state);
        }
        return scenario;
    }

    static State state(Scenario scenario, int index) {
        return scenario.getStates().get(index);
    }

    static Perception perceive(Scenario scenario, int holder, int target, double greed) {
        Perception perception = F.createPerception();
        perception.setHolder(state(scenario, holder));
        perception.setTarget(state(scenario, target));
        perception.setPerceivedGreed(value(greed));
        scenario.getPerceptions().add(perception);
        return perception;
    }

    static Alliance ally(Scenario scenario, int... members) {
        Alliance alliance = F.createAlliance();
        for (int member : members) {
            alliance.getMembers().add(state(scenario, member));
        }
        scenario.getAlliances().add(alliance);
        return alliance;
    }

    static Dyad dyad(Scenario scenario, int first, int second) {
        Dyad dyad = F.createDyad();
        dyad.getStates().add(state(scenario, first));
        dyad.getStates().add(state(scenario, second));
        scenario.getDyads().add(dyad);
        return dyad;
    }

    static Estimate value(double value) {
        Estimate estimate = F.createEstimate();
        estimate.setValue(value);
        return estimate;
    }
}
