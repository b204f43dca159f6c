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
import java.util.TreeMap;
import org.dilemma.analysis.Band;
import org.dilemma.analysis.BlocVerdict;
import org.dilemma.analysis.Contribution;
import org.dilemma.analysis.DyadVerdict;
import org.dilemma.analysis.ElementRef;
import org.dilemma.analysis.FittingModel;
import org.dilemma.analysis.Quantity;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.analysis.Verdict;
import org.dilemma.model.Confidence;

/** Draws the verdict from the numbers of pairs and loops, and puts it into words. */
final class VerdictWriter {
    private final ScenarioView view;
    private final List<PairNumbers> pairs;
    private final List<LoopNumbers> loops;
    private final SpiralNumbers numbers;
    private final RuleWords words;

    /** Takes pairs and loops with the highest band first. */
    VerdictWriter(ScenarioView view, SpiralNumbers numbers, List<PairNumbers> pairs, List<LoopNumbers> loops) {
        this.view = view;
        this.numbers = numbers;
        this.pairs = pairs;
        this.loops = loops;
        words = new RuleWords(view);
    }

    Verdict write(Confidence confidence) {
        List<DyadVerdict> dyads = pairs.stream().map(this::dyad).toList();
        Band ofPairs = pairs.isEmpty() ? Band.NONE : pairs.get(0).band();
        Band ofLoops = loops.isEmpty() ? Band.NONE : loops.get(0).band();
        boolean byLoop = ofLoops.compareTo(ofPairs) > 0;
        Band band = Band.max(ofPairs, ofLoops);
        List<DyadVerdict> deciding = byLoop || band == Band.NONE ? List.of()
                : dyads.stream().filter(dyad -> dyad.band() == band).toList();
        FittingModel model = model(band, byLoop, deciding);
        List<BlocNumbers> blocs = BlocNumbers.of(view, numbers, pairs);
        Explanation explanation = new Explanation(view, numbers);
        return new Verdict(band, model, confidence, summary(band, model, byLoop, deciding), rule(byLoop), dyads,
                blocs.stream().map(this::bloc).toList(), contributions(byLoop),
                explanation.of(deciding(byLoop), !byLoop, pairs));
    }

    private List<Contribution> contributions(boolean byLoop) {
        Contributions contributions = new Contributions(view, numbers);
        if (byLoop) {
            return contributions.of(loops.get(0));
        }
        return pairs.isEmpty() ? List.of() : contributions.of(pairs.get(0));
    }

    /** The states that make the band: those of the loop, else those of the worst pair. */
    private List<Integer> deciding(boolean byLoop) {
        if (byLoop) {
            return loops.get(0).states();
        }
        return pairs.isEmpty() ? List.of() : List.of(pairs.get(0).i(), pairs.get(0).j());
    }

    private BlocVerdict bloc(BlocNumbers bloc) {
        List<Integer> first = numbers.blocs().members(bloc.first());
        List<Integer> second = numbers.blocs().members(bloc.second());
        return new BlocVerdict(first.stream().map(view::state).toList(), second.stream().map(view::state).toList(),
                bloc.band(), Motives.model(view, first, second, bloc.band()), bloc.gain(), words.of(bloc));
    }

    private DyadVerdict dyad(PairNumbers pair) {
        TreeMap<String, Quantity> values = new TreeMap<>();
        values.put("loopGain", Quantity.pure(pair.gain()));
        values.put("trustA", Quantity.pure(pair.trustFirst()));
        values.put("trustB", Quantity.pure(pair.trustSecond()));
        values.put("thresholdA", Quantity.pure(pair.thresholdFirst()));
        values.put("thresholdB", Quantity.pure(pair.thresholdSecond()));
        return new DyadVerdict(view.state(pair.i()), view.state(pair.j()), pair.band(),
                Motives.model(view, pair.i(), pair.j(), pair.band()), words.of(pair), values);
    }

    /** The model of those that make the band; without a band, DETERRENCE where somebody is greedy. */
    private FittingModel model(Band band, boolean byLoop, List<DyadVerdict> deciding) {
        if (view.stateCount() < 2) {
            return FittingModel.NONE;
        }
        if (band == Band.NONE) {
            return greedy().isEmpty() ? FittingModel.NONE : FittingModel.DETERRENCE;
        }
        if (byLoop) {
            return Motives.model(view, loops.get(0).states());
        }
        List<FittingModel> models = deciding.stream().map(DyadVerdict::model).distinct().toList();
        return models.size() == 1 ? models.get(0) : FittingModel.MIXED;
    }

    private List<ElementRef> greedy() {
        return Motives.greedy(view).stream().map(view::state).toList();
    }

    private String rule(boolean byLoop) {
        if (byLoop) {
            return words.of(loops.get(0));
        }
        if (pairs.isEmpty()) {
            return nothingToJudge();
        }
        PairNumbers worst = pairs.get(0);
        return Messages.get("composite.rule.pair", Names.pair(view, worst.i(), worst.j()), words.of(worst));
    }

    private String nothingToJudge() {
        return view.stateCount() < 2 ? Messages.get("composite.nobody")
                : Messages.get("composite.unjoined", String.valueOf(view.stateCount()));
    }

    private String summary(Band band, FittingModel model, boolean byLoop, List<DyadVerdict> deciding) {
        if (view.stateCount() < 2) {
            return nothingToJudge();
        }
        List<ElementRef> greedy = greedy();
        List<String> sentences = new ArrayList<>();
        if (band == Band.NONE) {
            sentences.add(pairs.isEmpty() ? nothingToJudge() : Messages.get("composite.summary.none"));
        } else {
            sentences.add(Messages.get(model == FittingModel.DETERRENCE ? "composite.summary.hostility"
                    : "composite.summary.risk", RuleWords.band(band)));
            sentences.add(byLoop ? Messages.get("composite.summary.loop", Names.of(view, loops.get(0).states()))
                    : where(deciding));
        }
        sentences.add(Messages.get("composite.model." + model.name(), Names.of(greedy)));
        if (greedy.size() == view.stateCount()) {
            sentences.add(Messages.get("composite.all.greedy"));
        } else if (!greedy.isEmpty() && (model == FittingModel.SPIRAL || model == FittingModel.MIXED)) {
            sentences.add(Messages.get("composite.elsewhere", Names.of(greedy)));
        }
        return String.join(" ", sentences);
    }

    private static String where(List<DyadVerdict> deciding) {
        String first = deciding.get(0).a().label() + " \u2013 " + deciding.get(0).b().label();
        return deciding.size() == 1 ? Messages.get("composite.summary.one", first)
                : Messages.get("composite.summary.many", first, deciding.size() - 1);
    }
}
