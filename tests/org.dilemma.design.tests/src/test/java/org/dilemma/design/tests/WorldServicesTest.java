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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.dilemma.design.WorldServices;
import org.dilemma.model.Dyad;
import org.dilemma.model.OffenseDefenseBalance;
import org.dilemma.model.Perception;
import org.dilemma.model.Scenario;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

class WorldServicesTest {
    private final WorldServices services = new WorldServices();

    private List<List<EObject>> worlds(Scenario scenario) {
        return List.of(services.doublyDangerous(scenario), services.intense(scenario),
                services.offenseDistinguishable(scenario), services.doublyStable(scenario));
    }

    private static OffenseDefenseBalance balance(double ratio, double distinguishability) {
        OffenseDefenseBalance balance = Cases.F.createOffenseDefenseBalance();
        balance.setRatio(Cases.value(ratio));
        balance.setDistinguishability(Cases.value(distinguishability));
        return balance;
    }

    /** Jervis (1978): offense has the advantage below a ratio of 1, and is distinguishable from 0.5 on. */
    @Test
    void thePlaceFollowsFromRatioAndDistinguishability() {
        double[][] balances = {{0.9, 0.4}, {1, 0.4}, {0.9, 0.5}, {1, 0.5}};
        for (int world = 0; world < 4; world++) {
            Scenario scenario = Cases.of("A", "B");
            scenario.setBalance(balance(balances[world][0], balances[world][1]));
            for (int other = 0; other < 4; other++) {
                assertEquals(other == world ? List.of(scenario) : List.of(), worlds(scenario).get(other));
            }
        }
    }

    @Test
    void aPairStandsWhereItsOwnBalanceOrElseTheScenarioStands() {
        Scenario scenario = Cases.of("A", "B", "C", "D");
        scenario.setBalance(balance(1.2, 0.3));
        Perception there = Cases.perceive(scenario, 0, 1, 0.5);
        Cases.perceive(scenario, 1, 0, 0.5);
        Cases.perceive(scenario, 2, 1, 0.5);
        Dyad dyad = Cases.dyad(scenario, 1, 2);
        dyad.setBalance(balance(0.8, 0.3));
        assertEquals(List.of(scenario, there), services.intense(scenario));
        assertEquals(List.of(dyad), services.doublyDangerous(scenario));
        assertEquals("A \u2013 B: ratio 1.2, distinguishability 0.3", services.worldLabel(there));
        scenario.getStates().get(0).setName("The First Republic");
        scenario.getStates().get(1).setName("Second Republic");
        assertEquals("A \u2013 Second Republic: ratio 1.2, distinguishability 0.3", services.worldLabel(there));
        assertTrue(services.worldTooltip(there).startsWith("The First Republic \u2013 Second Republic: ratio 1.2"));
        assertEquals("The scenario: ratio 1.2, distinguishability 0.3", services.worldLabel(scenario));
        assertTrue(services.worldTooltip(there).contains("The balance is that of the scenario."));
        assertTrue(services.worldTooltip(dyad).contains("doubly dangerous: 100 % of the probability"));
    }

    @Test
    void everyPairOfEveryShippedScenarioStandsInOneWorld() {
        for (String name : Cases.names()) {
            Scenario scenario = Cases.load(name);
            List<EObject> all = new ArrayList<>();
            worlds(scenario).forEach(all::addAll);
            assertEquals(all.size(), new HashSet<>(all).size(), name);
            assertTrue(all.contains(scenario));
            assertTrue(all.containsAll(scenario.getDyads()), name);
        }
    }
}
