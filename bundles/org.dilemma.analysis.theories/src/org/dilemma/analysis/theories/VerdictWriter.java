/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.theories;

import java.util.List;
import java.util.TreeMap;
import org.dilemma.analysis.Band;
import org.dilemma.analysis.DyadVerdict;
import org.dilemma.analysis.FittingModel;
import org.dilemma.analysis.Quantity;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.analysis.Verdict;
import org.dilemma.analysis.text.Numbers;
import org.dilemma.model.Confidence;

/** Puts the composite verdict into words. */
final class VerdictWriter {
    private final ScenarioView view;
    private final List<PairNumbers> pairs;
    private final double loopGain;

    /** Takes the pairs with the highest band first. */
    VerdictWriter(ScenarioView view, List<PairNumbers> pairs, double loopGain) {
        this.view = view;
        this.pairs = pairs;
        this.loopGain = loopGain;
    }

    Verdict write(Confidence confidence) {
        World world = World.of(view.balance());
        Band ofPairs = pairs.isEmpty() ? Band.NONE : pairs.get(0).band();
        Band ofAll = Composite.ofAll(view, loopGain);
        Band band = Band.max(ofPairs, ofAll);
        List<DyadVerdict> dyads = pairs.stream().map(this::dyad).toList();
        FittingModel model = model(dyads, band);
        String rule = ofAll.compareTo(ofPairs) > 0
                ? Messages.get("composite.rule.all", Numbers.format(loopGain), gainWords(loopGain),
                        worldWords(world, SpiralRule.beforeWorld(loopGain, 0), band),
                        Messages.get("band." + band.name()))
                : pairs.isEmpty() ? Messages.get("composite.rule.nobody")
                        : Messages.get("composite.rule.pair", label(pairs.get(0).i()), label(pairs.get(0).j()),
                                dyads.get(0).rule());
        return new Verdict(band, model, confidence, summary(band, model, dyads), rule, dyads);
    }

    private String summary(Band band, FittingModel model, List<DyadVerdict> dyads) {
        String fits = Messages.get("composite.model." + model.name());
        if (band == Band.NONE) {
            return Messages.get("composite.summary.none", fits);
        }
        List<DyadVerdict> worst = dyads.stream().filter(d -> d.band() != Band.NONE && d.band() == dyads.get(0).band())
                .toList();
        String word = Messages.get("band." + band.name());
        if (worst.isEmpty()) {
            return Messages.get("composite.summary.all", word, fits);
        }
        String names = worst.get(0).a().label() + " – " + worst.get(0).b().label();
        return worst.size() == 1 ? Messages.get("composite.summary.one", word, names, fits)
                : Messages.get("composite.summary.many", word, names, worst.size() - 1, fits);
    }

    /** The model of the worst pairs; MIXED where they differ. */
    private static FittingModel model(List<DyadVerdict> dyads, Band band) {
        if (dyads.isEmpty()) {
            return FittingModel.NONE;
        }
        Band worst = dyads.get(0).band();
        List<FittingModel> models = dyads.stream().filter(d -> d.band() == worst).map(DyadVerdict::model).distinct()
                .filter(m -> m != FittingModel.NONE).toList();
        if (models.isEmpty()) {
            return band == Band.NONE ? FittingModel.NONE : FittingModel.SPIRAL;
        }
        return models.size() == 1 ? models.get(0) : FittingModel.MIXED;
    }

    private DyadVerdict dyad(PairNumbers pair) {
        Band band = pair.band();
        TreeMap<String, Quantity> values = new TreeMap<>();
        values.put("loopGain", Quantity.pure(pair.gain()));
        values.put("trustA", Quantity.pure(pair.trustFirst()));
        values.put("trustB", Quantity.pure(pair.trustSecond()));
        values.put("thresholdA", Quantity.pure(pair.thresholdFirst()));
        values.put("thresholdB", Quantity.pure(pair.thresholdSecond()));
        return new DyadVerdict(view.state(pair.i()), view.state(pair.j()), band,
                Motives.model(view, pair.i(), pair.j(), band), rule(pair, band), values);
    }

    private String rule(PairNumbers pair, Band band) {
        return Messages.get("composite.rule", Numbers.format(pair.gain()), gainWords(pair.gain()), trustWords(pair),
                worldWords(pair.world(), SpiralRule.beforeWorld(pair.gain(), pair.distrusting()), band),
                Messages.get("band." + band.name()));
    }

    private static String worldWords(World world, Band before, Band after) {
        String effect = after.compareTo(before) > 0 ? "up" : after.compareTo(before) < 0 ? "down" : "same";
        return Messages.get("composite.effect." + effect, Messages.get("composite.world." + world.key()));
    }

    private String trustWords(PairNumbers pair) {
        return switch (pair.distrusting()) {
            case 0 -> Messages.get("composite.trust.both");
            case 1 -> Messages.get("composite.trust.one",
                    label(pair.trustFirst() < pair.thresholdFirst() ? pair.i() : pair.j()));
            default -> Messages.get("composite.trust.neither");
        };
    }

    private static String gainWords(double gain) {
        return Messages.get("composite.gain." + SpiralRule.base(gain).name());
    }

    private String label(int state) {
        return view.state(state).label();
    }
}
