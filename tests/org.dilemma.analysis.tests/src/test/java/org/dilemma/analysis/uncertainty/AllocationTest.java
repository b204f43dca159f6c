/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.uncertainty;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.dilemma.analysis.EvaluatorRegistry;
import org.dilemma.analysis.Judge;
import org.dilemma.analysis.Monitor;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.analysis.Scenarios;
import org.dilemma.model.CapabilityKind;
import org.dilemma.model.Distribution;
import org.dilemma.model.Perception;
import org.dilemma.model.Scenario;
import org.junit.jupiter.api.Test;

/** Draws reuse their arrays. */
class AllocationTest {
    private static final int WARM = 12_000;
    private static final int DRAWS = 2000;
    private static final int MOST_BYTES = 128;

    @Test
    void aDrawOfTwentyStatesAllocatesNextToNothing() {
        ScenarioView view = ScenarioView.of(crowd(20));
        EvaluatorRegistry registry = EvaluatorRegistry.fromServiceLoader(AllocationTest.class.getClassLoader());
        Judge judge = Judge.of(view, registry, Monitor.NONE).orElseThrow();
        Draws draws = new Draws(view);
        Drawing drawing = new Drawing(judge, view);
        run(draws, drawing, WARM);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
        run(draws, drawing, DRAWS);
        long bytes = (threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before) / DRAWS;
        assertTrue(bytes <= MOST_BYTES, bytes + " bytes for a draw with 380 perceptions");
    }

    private static void run(Draws draws, Drawing drawing, int count) {
        CounterRandom random = new CounterRandom(1);
        for (int draw = 0; draw < count; draw++) {
            draws.fill(random.stream(draw), drawing.values());
            drawing.sample();
        }
    }

    private static Scenario crowd(int states) {
        String[] names = new String[states];
        for (int i = 0; i < states; i++) {
            names[i] = "S" + i;
        }
        Scenario scenario = Scenarios.of(names);
        Scenarios.balance(scenario, 1, 0.1, 0.4);
        for (int i = 0; i < states; i++) {
            Scenarios.capability(scenario, i, CapabilityKind.LAND, 1, 0.5)
                    .setLevel(Scenarios.range(5 + i, 10 + i, 20 + i, Distribution.TRIANGULAR));
            scenario.getStates().get(i).setWarCost(Scenarios.range(0.1, 0.2, 0.5, Distribution.NORMAL));
            for (int j = 0; j < states; j++) {
                if (i != j) {
                    Perception fear = Scenarios.fear(scenario, i, j, 0.3);
                    fear.setPerceivedGreed(Scenarios.range(0.1, 0.3, 0.8, Distribution.BETA));
                    fear.setBias(Scenarios.range(-0.2, 0.1, 0.4, Distribution.UNIFORM));
                }
            }
        }
        return scenario;
    }
}
