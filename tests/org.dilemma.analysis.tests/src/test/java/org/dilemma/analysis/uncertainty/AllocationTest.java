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
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.dilemma.analysis.EvaluatorRegistry;
import org.dilemma.analysis.Judge;
import org.dilemma.analysis.Monitor;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.analysis.Scenarios;
import org.dilemma.model.CapabilityKind;
import org.dilemma.model.Contiguity;
import org.dilemma.model.DilemmaFactory;
import org.dilemma.model.Distribution;
import org.dilemma.model.Dyad;
import org.dilemma.model.Perception;
import org.dilemma.model.Scenario;
import org.junit.jupiter.api.Test;

/** Draws reuse their arrays. The virtual machine counts what a thread allocates, compiled or not: no matter of time. */
class AllocationTest {
    private static final int STATES = 20;
    private static final int FIRST = 1000;
    private static final int DRAWS = 2000;
    private static final int MOST_BYTES = 16;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final ScenarioView view = ScenarioView.of(crowd());
    private final EvaluatorRegistry registry = EvaluatorRegistry
            .fromServiceLoader(AllocationTest.class.getClassLoader());
    private final Judge judge = Judge.of(view, registry, Monitor.NONE).orElseThrow();

    @Test
    void aDrawOfTwentyStatesAllocatesNothing() {
        Draws draws = new Draws(view);
        Drawing drawing = new Drawing(judge, view);
        Tally tally = new Tally(DRAWS, judge.sampling(view).names());
        CounterRandom random = new CounterRandom(1);
        run(draws, drawing, tally, random, FIRST);
        long before = allocated();
        run(draws, drawing, tally, random, DRAWS);
        double bytes = (allocated() - before) / (double) DRAWS;
        assertTrue(bytes <= MOST_BYTES, bytes + " bytes for a draw with 380 perceptions");
    }

    @Test
    void twiceTheDrawsTakeNoMoreThanTheirNumbers() throws Exception {
        ForkJoinPool one = new ForkJoinPool(1);
        try {
            one.submit(() -> allocatedBy(DRAWS)).get();
            long once = one.submit(() -> allocatedBy(DRAWS)).get();
            long twice = one.submit(() -> allocatedBy(2 * DRAWS)).get();
            int numbers = judge.sampling(view).names().size();
            double bytes = (twice - once) / (double) DRAWS - numbers * Double.BYTES;
            assertTrue(numbers > 500, numbers + " numbers");
            assertTrue(Math.abs(bytes) <= MOST_BYTES, bytes + " bytes for a draw beside its numbers");
        } finally {
            one.shutdown();
        }
    }

    private static void run(Draws draws, Drawing drawing, Tally tally, CounterRandom random, int count) {
        for (int draw = 0; draw < count; draw++) {
            draws.fill(random.stream(draw), drawing.values());
            tally.add(draw / tally.chunk(), draw, drawing.sample(), drawing.numbers());
        }
    }

    private long allocatedBy(int draws) {
        long before = allocated();
        MonteCarlo.run(view, registry, draws, 1, Monitor.NONE);
        return allocated() - before;
    }

    private static long allocated() {
        return THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
    }

    /** Everybody fears everybody; with all kinds of estimates, given reactions, distances and alliances. */
    private static Scenario crowd() {
        String[] names = IntStream.range(0, STATES).mapToObj(i -> "S" + i).toArray(String[]::new);
        Scenario scenario = Scenarios.of(names);
        Scenarios.balance(scenario, 1, 0.1, 0.4);
        for (int i = 0; i < STATES; i++) {
            Scenarios.capability(scenario, i, CapabilityKind.LAND, 1, 0.5)
                    .setLevel(Scenarios.range(5 + i, 10 + i, 20 + i, Distribution.TRIANGULAR));
            scenario.getStates().get(i).setWarCost(Scenarios.range(0.1, 0.2, 0.5, Distribution.NORMAL));
            for (int j = 0; j < STATES; j++) {
                if (i != j) {
                    fear(scenario, i, j);
                }
            }
        }
        for (int i = 0; i + 1 < STATES; i += 2) {
            join(scenario, i, i + 1);
        }
        return scenario;
    }

    private static void fear(Scenario scenario, int holder, int target) {
        Perception fear = Scenarios.fear(scenario, holder, target, 0.3);
        fear.setPerceivedGreed(Scenarios.range(0.1, 0.3, 0.8, Distribution.BETA));
        fear.setBias(Scenarios.range(-0.2, 0.1, 0.4, Distribution.UNIFORM));
        if ((holder + target) % 3 == 0) {
            fear.setReaction(Scenarios.range(0, 0.1, 0.3, Distribution.TRIANGULAR));
        }
    }

    private static void join(Scenario scenario, int i, int j) {
        Dyad dyad = DilemmaFactory.eINSTANCE.createDyad();
        dyad.getStates().addAll(List.of(scenario.getStates().get(i), scenario.getStates().get(j)));
        dyad.setContiguity(i % 4 == 0 ? Contiguity.LAND : Contiguity.NONE);
        dyad.setDistance(Scenarios.range(500, 1000, 2000, Distribution.UNIFORM));
        scenario.getDyads().add(dyad);
        Scenarios.ally(scenario, 0.8, 0.3, i, j);
    }
}
