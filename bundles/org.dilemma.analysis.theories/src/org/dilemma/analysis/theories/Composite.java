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
import java.util.Locale;
import java.util.Set;
import org.dilemma.analysis.Band;
import org.dilemma.analysis.EvaluatorInfo;
import org.dilemma.analysis.Monitor;
import org.dilemma.analysis.Parameter;
import org.dilemma.analysis.Result;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.analysis.Standing;
import org.dilemma.analysis.Verdict;
import org.dilemma.analysis.spi.Evaluator;
import org.dilemma.analysis.spi.Sampling;
import org.dilemma.model.Confidence;

/**
 * The composite verdict [OWN]: for each pair and for the scenario a band by the {@link SpiralRule} and the model that
 * fits. The scenario has the highest band of its pairs, or that of a loop of more than two states where it is higher. Only
 * reactions that fear drives count.
 */
public final class Composite implements Evaluator {
    private static final EvaluatorInfo INFO = new EvaluatorInfo(Ids.COMPOSITE, Messages.get("composite.name"),
            Standing.OWN, List.of("Jervis 1976, Perception and Misperception in International Politics",
                    "Jervis 1978, Cooperation under the Security Dilemma", "Richardson 1960, Arms and Insecurity",
                    "Kydd 2005, Trust and Mistrust in International Relations"));
    /** The features that the rule reads. */
    static final Set<String> INPUTS = Set.of("anarchy", "greed", "fatigue", "warCost", "sensibility", "level",
            "offensiveness", "perceivedGreed", "perceivedOffensiveness", "bias", "reaction", "distance", "ratio",
            "firstStrikeAdvantage", "distinguishability", "commitment", "conditionality");

    @Override
    public EvaluatorInfo info() {
        return INFO;
    }

    @Override
    public Result evaluate(ScenarioView view, Monitor monitor) {
        SpiralNumbers numbers = new SpiralNumbers(view);
        monitor.check();
        Judgement judgement = Judgement.of(view, numbers);
        List<PairNumbers> pairs = judgement.pairs();
        monitor.check();
        Verdict verdict = new VerdictWriter(view, numbers, judgement).write(confidence(view));
        Result.Builder result = Result.builder().verdict(verdict).assumed(view.defaults(INPUTS))
                .value("loopGain", numbers.loops().gain(), "").value("pairs", pairs.size(), "");
        for (Band band : Band.values()) {
            long count = pairs.stream().filter(pair -> pair.band() == band).count();
            result.value("pairs." + band.name().toLowerCase(Locale.ROOT), count, "");
        }
        new CompositeFindings(view, verdict, pairs).addTo(result);
        return result.build();
    }

    @Override
    public Sampling sampling(ScenarioView view) {
        return new CompositeSampling(view);
    }

    /** Confidence from the share of inputs that evidence of at least moderate confidence supports. */
    private static Confidence confidence(ScenarioView view) {
        List<Parameter> inputs = view.parameters().stream().filter(p -> INPUTS.contains(p.feature())).toList();
        double support = inputs.isEmpty() ? 0
                : inputs.stream().filter(Parameter::supported).count() / (double) inputs.size();
        if (support >= Constants.SUPPORT_HIGH) {
            return Confidence.HIGH;
        }
        return support >= Constants.SUPPORT_MODERATE ? Confidence.MODERATE : Confidence.LOW;
    }
}
