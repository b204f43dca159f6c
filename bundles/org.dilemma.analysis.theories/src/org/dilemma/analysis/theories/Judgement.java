/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.theories;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.dilemma.analysis.Band;
import org.dilemma.analysis.FittingModel;
import org.dilemma.analysis.ScenarioView;

/**
 * The verdict on a scenario before it is put into words.
 *
 * @param pairs numbers of the pairs, the highest band first
 * @param loops numbers of the loops, the highest band first
 * @param band the highest band of all
 * @param model the model that fits those that make the band
 */
record Judgement(List<PairNumbers> pairs, List<LoopNumbers> loops, Band band, FittingModel model) {

    /**
     * Judges.
     *
     * @param view a view of a scenario
     * @param numbers its numbers
     * @return the judgement, which keeps none of both
     */
    static Judgement of(ScenarioView view, SpiralNumbers numbers) {
        List<LoopNumbers> loops = numbers.loops().all();
        List<PairNumbers> pairs = IntStream.range(0, numbers.pairCount()).mapToObj(k -> numbers.pair(view, k))
                .sorted(Comparator.comparing(PairNumbers::band).thenComparingDouble(PairNumbers::gain).reversed())
                .toList();
        Judgement open = new Judgement(pairs, loops, Band.max(ofPairs(pairs), ofLoops(loops)), FittingModel.NONE);
        return new Judgement(pairs, loops, open.band(), open.fitting(view));
    }

    private static Band ofPairs(List<PairNumbers> pairs) {
        return pairs.isEmpty() ? Band.NONE : pairs.get(0).band();
    }

    private static Band ofLoops(List<LoopNumbers> loops) {
        return loops.isEmpty() ? Band.NONE : loops.get(0).band();
    }

    /** Whether a loop has a higher band than any pair. */
    boolean byLoop() {
        return ofLoops(loops).compareTo(ofPairs(pairs)) > 0;
    }

    /** The pairs that make the band; none where a loop does, or where there is no risk. */
    List<PairNumbers> deciding() {
        return byLoop() || band == Band.NONE ? List.of()
                : pairs.stream().takeWhile(pair -> pair.band() == band).toList();
    }

    /** The model of those that make the band; without a band, DETERRENCE where somebody is greedy. */
    private FittingModel fitting(ScenarioView view) {
        if (view.stateCount() < 2) {
            return FittingModel.NONE;
        }
        if (band == Band.NONE) {
            return Motives.greedy(view).isEmpty() ? FittingModel.NONE : FittingModel.DETERRENCE;
        }
        if (byLoop()) {
            return Motives.model(view, loops.get(0).states());
        }
        List<FittingModel> models = deciding().stream()
                .map(pair -> Motives.model(view, pair.i(), pair.j(), pair.band())).distinct().toList();
        return models.size() == 1 ? models.get(0) : FittingModel.MIXED;
    }
}
