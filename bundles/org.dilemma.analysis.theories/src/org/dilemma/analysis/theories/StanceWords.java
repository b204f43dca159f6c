/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.theories;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.analysis.text.Numbers;
import org.dilemma.model.Intent;

/** Puts a stance into words: truth against belief, what firmness and restraint do, and what would change the advice. */
final class StanceWords {
    private final ScenarioView view;

    StanceWords(ScenarioView view) {
        this.view = view;
    }

    /** The whole of a stance, in four or five sentences. */
    String of(Stance stance) {
        List<String> sentences = new ArrayList<>();
        sentences.add(opening(stance));
        sentences.add(Messages.get("spiral.model." + stance.model().name()));
        if (stance.motive() != Stance.Motive.GREEDY) {
            sentences.add(say(stance.loopGain() > 0 ? "feeds" : "feeds.nothing", stance, stance.loopGain()));
        }
        if (stance.motive() != Stance.Motive.SEEKER) {
            double firm = stance.temptation().gainAgainstFirmness();
            sentences.add(say(firm < 0 ? "deters" : "deters.not", stance, Math.abs(firm)));
        }
        sentences.add(restraint(stance));
        sentences.add(belief(stance));
        return String.join(" ", sentences);
    }

    private String opening(Stance stance) {
        String key = (stance.trusts() ? "trusted." : "feared.") + stance.motive().name().toLowerCase(Locale.ROOT);
        boolean unjudged = stance.motive() == Stance.Motive.SEEKER && view.intent(stance.j()) == Intent.UNKNOWN;
        boolean seen = stance.trusts() && stance.motive() == Stance.Motive.GREEDY && stance.seesGreed();
        return say(key + (unjudged ? ".unjudged" : seen ? ".seen" : ""), stance, stance.fear());
    }

    private String restraint(Stance stance) {
        double gain = stance.temptation().gainFromAttack();
        boolean tempting = stance.motive() == Stance.Motive.SEEKER ? gain > 0 : gain >= 0;
        String key = switch (stance.motive()) {
            case SEEKER -> tempting ? "restraint.tempting" : "restraint.safe";
            case MIXED -> tempting ? "restraint.invites" : "restraint.safe";
            case GREEDY -> tempting ? "restraint.invites" : "restraint.untempted";
        };
        return say(key, stance, Math.abs(gain));
    }

    private String belief(Stance stance) {
        if (stance.threshold() <= 0) {
            return say("belief.never.firm", stance, 0);
        }
        if (stance.threshold() >= 1) {
            return say("belief.never.restrained", stance, 0);
        }
        return Messages.get(stance.trusts() ? "spiral.belief.rise" : "spiral.belief.fall", label(stance.i()),
                label(stance.j()), Numbers.format(Math.abs(stance.distance())), Numbers.format(stance.fear()),
                Numbers.format(1 - stance.threshold()));
    }

    private String say(String key, Stance stance, double number) {
        return Messages.get("spiral." + key, label(stance.i()), label(stance.j()), Numbers.format(number));
    }

    private String label(int state) {
        return view.state(state).label();
    }
}
