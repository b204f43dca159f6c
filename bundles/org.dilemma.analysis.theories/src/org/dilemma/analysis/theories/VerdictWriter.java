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

/** Puts the verdict into words. */
final class VerdictWriter {
    private final ScenarioView view;
    private final SpiralNumbers numbers;
    private final Judgement judgement;
    private final List<PairNumbers> pairs;
    private final List<LoopNumbers> loops;
    private final RuleWords words;

    VerdictWriter(ScenarioView view, SpiralNumbers numbers, Judgement judgement) {
        this.view = view;
        this.numbers = numbers;
        this.judgement = judgement;
        pairs = judgement.pairs();
        loops = judgement.loops();
        words = new RuleWords(view);
    }

    Verdict write(Confidence confidence) {
        List<DyadVerdict> dyads = pairs.stream().map(this::dyad).toList();
        boolean byLoop = judgement.byLoop();
        List<BlocNumbers> blocs = BlocNumbers.of(view, numbers, pairs);
        Explanation explanation = new Explanation(view, numbers);
        return new Verdict(judgement.band(), judgement.model(), confidence, summary(), rule(byLoop), dyads,
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

    private String summary() {
        if (view.stateCount() < 2) {
            return nothingToJudge();
        }
        Band band = judgement.band();
        FittingModel model = judgement.model();
        List<ElementRef> greedy = greedy();
        List<String> sentences = new ArrayList<>();
        if (band == Band.NONE) {
            sentences.add(pairs.isEmpty() ? nothingToJudge() : Messages.get("composite.summary.none"));
        } else {
            sentences.add(Messages.get(model == FittingModel.DETERRENCE ? "composite.summary.hostility"
                    : "composite.summary.risk", RuleWords.band(band)));
            sentences.add(judgement.byLoop()
                    ? Messages.get("composite.summary.loop", Names.of(view, loops.get(0).states()))
                    : where(judgement.deciding()));
        }
        sentences.add(Messages.get("composite.model." + model.name(), Names.of(greedy)));
        if (greedy.size() == view.stateCount()) {
            sentences.add(Messages.get("composite.all.greedy"));
        } else if (!greedy.isEmpty() && (model == FittingModel.SPIRAL || model == FittingModel.MIXED)) {
            sentences.add(Messages.get("composite.elsewhere", Names.of(greedy)));
        }
        return String.join(" ", sentences);
    }

    private String where(List<PairNumbers> deciding) {
        String first = view.state(deciding.get(0).i()).label() + " \u2013 "
                + view.state(deciding.get(0).j()).label();
        return deciding.size() == 1 ? Messages.get("composite.summary.one", first)
                : Messages.get("composite.summary.many", first, deciding.size() - 1);
    }
}
