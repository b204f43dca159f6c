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
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.dilemma.analysis.Answer;
import org.dilemma.analysis.CapabilityView;
import org.dilemma.analysis.PowerShiftView;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.analysis.theories.Dominance.Sign;
import org.dilemma.analysis.text.Numbers;

/** Effects of offense dominance in the power and the arms of states: windows, secrecy, arming, offensive forces. */
final class DominanceInStates {
    private static final double HALF = 0.5;
    private static final double PERCENT = 100;

    private final ScenarioView view;
    private final Dominance dominance;

    DominanceInStates(ScenarioView view, Dominance dominance) {
        this.view = view;
        this.dominance = dominance;
    }

    /** 5: power shifts, and with it a window opens or closes. */
    Answer windows() {
        List<Sign> signs = new ArrayList<>();
        for (PowerShiftView shift : view.powerShifts()) {
            OptionalDouble rate = shift.rate();
            if (rate.isPresent()) {
                double size = Math.abs(rate.getAsDouble());
                signs.add(new Sign(size > 0, dominance.around(shift.state()), size * shift.window().orElse(1),
                        () -> window(shift, rate.getAsDouble()), List.of(shift.ref(), view.state(shift.state()))));
            }
        }
        return dominance.answer(5, signs);
    }

    private String window(PowerShiftView shift, double rate) {
        String words = Messages.get(rate > 0 ? "dominance.5.rises" : "dominance.5.falls",
                view.state(shift.state()).label(), Numbers.format(PERCENT * Math.abs(rate)));
        if (shift.window().isPresent()) {
            words += " " + Messages.get("dominance.5.window", Numbers.format(shift.window().getAsDouble()));
        }
        OptionalInt start = view.period().start();
        OptionalInt end = view.period().end();
        return start.isPresent() && end.isPresent()
                ? words + " " + Messages.get("dominance.5.period", String.valueOf(start.getAsInt()),
                        String.valueOf(end.getAsInt()))
                : words;
    }

    /** 8: others see less than half of some arms. */
    Answer secrecy() {
        return dominance.answer(8, arms(arm -> arm.observabilityParameter().given(),
                arm -> HALF - arm.observability(), CapabilityView::observability, "dominance.8.shows"));
    }

    /** 10: arms that serve attack more than defense make conquest easier still. */
    Answer selfFeeding() {
        return dominance.answer(10, arms(arm -> arm.offensivenessParameter().given(),
                arm -> arm.offensiveness() - HALF, CapabilityView::offensiveness, "dominance.10.shows"));
    }

    /** One sign for each judged arm; the effect shows where its size is above zero. */
    private List<Sign> arms(Predicate<CapabilityView> judged, Function<CapabilityView, Double> size,
            Function<CapabilityView, Double> told, String key) {
        List<Sign> signs = new ArrayList<>();
        for (int i = 0; i < view.stateCount(); i++) {
            int state = i;
            Arming.arms(view, i).filter(judged)
                    .forEach(arm -> signs.add(new Sign(size.apply(arm) > 0, dominance.around(state), size.apply(arm),
                            () -> Messages.get(key, view.state(state).label(), arm.ref().label(),
                                    Numbers.format(told.apply(arm))),
                            List.of(arm.ref(), view.state(state)))));
        }
        return signs;
    }

    /** 9: both states of a pair that face each other arm at least as fast as the rule of the mutual build-up asks. */
    Answer armsRacing() {
        List<Optional<Arming>> arming = IntStream.range(0, view.stateCount()).mapToObj(i -> Arming.of(view, i))
                .toList();
        List<Sign> signs = new ArrayList<>();
        for (ScenarioView.Pair pair : view.pairs()) {
            Optional<Arming> one = arming.get(pair.i());
            Optional<Arming> other = arming.get(pair.j());
            if (dominance.areFacing(pair) && one.isPresent() && other.isPresent()) {
                double slower = Math.min(one.get().rate(), other.get().rate());
                signs.add(new Sign(slower >= BuildUp.PACE * (1 - Constants.ROUNDING),
                        dominance.between(pair.i(), pair.j()), slower,
                        () -> Messages.get("dominance.9.shows", view.state(pair.i()).label(),
                                view.state(pair.j()).label(), Numbers.format(PERCENT * one.get().rate()),
                                Numbers.format(PERCENT * other.get().rate())),
                        List.of(one.get().capability(), other.get().capability())));
            }
        }
        return dominance.answer(9, signs);
    }
}
