/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.dilemma.model.CapabilityKind;
import org.dilemma.model.Contiguity;
import org.dilemma.model.DilemmaFactory;
import org.dilemma.model.Dyad;
import org.dilemma.model.Intent;
import org.dilemma.model.OffenseDefenseBalance;
import org.dilemma.model.Perception;
import org.dilemma.model.Scenario;
import org.dilemma.model.State;

/** Random valid scenarios from a seed, for laws that hold everywhere. */
public final class RandomScenarios {

    private RandomScenarios() {
    }

    /** A scenario of 2 to 30 states with capabilities, perceptions, a balance and some dyads of their own. */
    public static Scenario of(long seed) {
        return of(seed, 2 + new SplittableRandom(seed).nextInt(29));
    }

    /** A scenario of some states. */
    public static Scenario of(long seed, int n) {
        SplittableRandom random = new SplittableRandom(seed);
        String[] names = IntStream.range(0, n).mapToObj(i -> "S" + i).toArray(String[]::new);
        Scenario scenario = Scenarios.of(names);
        Scenarios.balance(scenario, 0.4 + 1.4 * random.nextDouble(), 0.5 * random.nextDouble(), random.nextDouble());
        for (int i = 0; i < n; i++) {
            State state = scenario.getStates().get(i);
            state.setIntent(Intent.values()[random.nextInt(Intent.values().length)]);
            state.setGreed(Scenarios.point(random.nextDouble() / 2));
            state.setWarCost(Scenarios.point(random.nextDouble()));
            state.setSensibility(Scenarios.point(random.nextDouble()));
            Scenarios.race(scenario, i, 0.05 + random.nextDouble(), random.nextDouble());
            Scenarios.capability(scenario, i, CapabilityKind.LAND, 100 * random.nextDouble(), random.nextDouble());
        }
        int links = random.nextInt(3 * n) + 1;
        for (int k = 0; k < links; k++) {
            int holder = random.nextInt(n);
            int target = random.nextInt(n);
            if (holder != target && scenario.getPerceptions().stream()
                    .noneMatch(p -> p.getHolder() == scenario.getStates().get(holder)
                            && p.getTarget() == scenario.getStates().get(target))) {
                perceive(scenario, holder, target, random);
                if (random.nextBoolean() && scenario.getPerceptions().stream()
                        .noneMatch(p -> p.getHolder() == scenario.getStates().get(target)
                                && p.getTarget() == scenario.getStates().get(holder))) {
                    perceive(scenario, target, holder, random);
                }
            }
        }
        for (int i = 0; i + 1 < n; i += 1 + random.nextInt(3)) {
            dyad(scenario, i, i + 1, random);
        }
        return scenario;
    }

    /** As {@link #of(long)}, where there are more than two states with alliances that promise defense. */
    public static Scenario allied(long seed) {
        Scenario scenario = of(seed);
        SplittableRandom random = new SplittableRandom(seed);
        int n = scenario.getStates().size();
        for (int k = 0; k < 1 + n / 4 && n > 2; k++) {
            int first = random.nextInt(n);
            int second = (first + 1 + random.nextInt(n - 1)) % n;
            int third = random.nextInt(n);
            Scenarios.ally(scenario, random.nextDouble(), random.nextDouble(),
                    third == first || third == second ? new int[] {first, second} : new int[] {first, second, third});
        }
        return scenario;
    }

    private static void dyad(Scenario scenario, int i, int j, SplittableRandom random) {
        Dyad dyad = DilemmaFactory.eINSTANCE.createDyad();
        dyad.getStates().add(scenario.getStates().get(i));
        dyad.getStates().add(scenario.getStates().get(j));
        if (random.nextBoolean()) {
            dyad.setContiguity(Contiguity.values()[random.nextInt(Contiguity.values().length)]);
        }
        if (random.nextBoolean()) {
            dyad.setDistance(Scenarios.point(10_000 * random.nextDouble()));
        }
        if (random.nextBoolean()) {
            OffenseDefenseBalance balance = DilemmaFactory.eINSTANCE.createOffenseDefenseBalance();
            balance.setRatio(random.nextBoolean() ? Scenarios.point(0.4 + 1.4 * random.nextDouble()) : null);
            balance.setDistinguishability(random.nextBoolean() ? Scenarios.point(random.nextDouble()) : null);
            dyad.setBalance(balance);
        }
        scenario.getDyads().add(dyad);
    }

    private static void perceive(Scenario scenario, int holder, int target, SplittableRandom random) {
        Perception perception = Scenarios.fear(scenario, holder, target, random.nextDouble());
        perception.setBias(Scenarios.point(2 * random.nextDouble() - 1));
        if (random.nextInt(3) == 0) {
            perception.setReaction(Scenarios.point(random.nextDouble()));
        }
    }
}
