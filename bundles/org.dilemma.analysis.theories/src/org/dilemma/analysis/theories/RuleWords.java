/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.theories;

import org.dilemma.analysis.Band;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.analysis.text.Numbers;

/** Says by which rule a pair or a loop got its band. */
final class RuleWords {
    private final ScenarioView view;

    RuleWords(ScenarioView view) {
        this.view = view;
    }

    /** The rule of a pair. */
    String of(PairNumbers pair) {
        return Messages.get("composite.rule", Numbers.format(pair.gain()), gain(pair.gain()), trust(pair),
                world(pair.world(), pair.steps(), SpiralRule.beforeWorld(pair.gain(), pair.distrusting())),
                band(pair.band()));
    }

    /** The rule of a loop. */
    String of(LoopNumbers loop) {
        return Messages.get("composite.rule.loop", Names.of(view, loop.states()), Numbers.format(loop.gain()),
                gain(loop.gain()), world(loop.world(), loop.steps(), SpiralRule.beforeWorld(loop.gain(), 0)),
                band(loop.band()));
    }

    /** The rule of two blocs. */
    String of(BlocNumbers bloc) {
        if (bloc.byLoop()) {
            LoopNumbers loop = bloc.loop().orElseThrow();
            return Messages.get("composite.rule.bloc", Numbers.format(loop.gain()), gain(loop.gain()),
                    world(loop.world(), loop.steps(), SpiralRule.beforeWorld(loop.gain(), 0)), band(loop.band()));
        }
        return bloc.worst().map(pair -> Messages.get("composite.rule.pair", Names.pair(view, pair.i(), pair.j()),
                of(pair))).orElseGet(() -> Messages.get("composite.rule.bloc.none"));
    }

    /** A band in words. */
    static String band(Band band) {
        return Messages.get("band." + band.name());
    }

    private static String gain(double gain) {
        return Messages.get("composite.gain." + SpiralRule.base(gain).name());
    }

    /** Which sides trust enough to cooperate. */
    String trust(PairNumbers pair) {
        return switch (pair.distrusting()) {
            case 0 -> Messages.get("composite.trust.both");
            case 1 -> Messages.get("composite.trust.one",
                    view.state(pair.trustFirst() < pair.thresholdFirst() ? pair.i() : pair.j()).label());
            default -> Messages.get("composite.trust.neither");
        };
    }

    /** What the world does to a band. */
    static String world(World world, int steps, Band before) {
        String judged = steps == world.steps() ? world.key() : "unjudged";
        return Messages.get("composite.effect." + effect(steps, before), Messages.get("composite.world." + judged));
    }

    private static String effect(int steps, Band before) {
        if (before == Band.NONE) {
            return "idle";
        }
        if (steps > 0) {
            return before == Band.SEVERE ? "top" : "up";
        }
        return steps < 0 ? "down" : "same";
    }
}
