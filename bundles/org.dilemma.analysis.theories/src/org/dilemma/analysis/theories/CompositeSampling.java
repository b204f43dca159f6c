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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dilemma.analysis.Band;
import org.dilemma.analysis.ElementRef;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.analysis.spi.Sampling;

/**
 * The composite verdict on many draws: its band, the loop gain, and for the pairs that fear joins, the highest band
 * first, their loop gains, then the beliefs of both sides and the thresholds they need. For one thread.
 */
final class CompositeSampling implements Sampling {
    private static final List<Optional<Band>> BANDS = Stream.of(Band.values()).map(Optional::of).toList();
    private static final int MOST_PAIRS = 100;

    private final SpiralNumbers numbers;
    private final int[] told;
    private final List<String> names;

    CompositeSampling(ScenarioView view) {
        numbers = new SpiralNumbers(view);
        List<ScenarioView.Pair> pairs = view.pairs();
        told = IntStream.range(0, numbers.pairCount())
                .filter(k -> view.perception(pairs.get(k).i(), pairs.get(k).j()) >= 0
                        || view.perception(pairs.get(k).j(), pairs.get(k).i()) >= 0)
                .boxed()
                .sorted(Comparator.<Integer, Band>comparing(numbers::pairBand).thenComparing(numbers::pairGain)
                        .reversed())
                .limit(MOST_PAIRS).mapToInt(Integer::intValue).toArray();
        List<String> all = new ArrayList<>(List.of("loopGain"));
        for (int k : told) {
            all.add(Names.value("loopGain", view.state(pairs.get(k).i()), view.state(pairs.get(k).j())));
        }
        for (int k : told) {
            ElementRef first = view.state(pairs.get(k).i());
            ElementRef second = view.state(pairs.get(k).j());
            all.addAll(List.of(Names.value("trust", first, second), Names.value("threshold", first, second),
                    Names.value("trust", second, first), Names.value("threshold", second, first)));
        }
        names = List.copyOf(all);
    }

    @Override
    public List<String> names() {
        return names;
    }

    @Override
    public Optional<Band> sample(ScenarioView draw, double[] values) {
        numbers.compute(draw);
        values[0] = numbers.loops().gain();
        int at = 1;
        for (int k : told) {
            values[at++] = numbers.pairGain(k);
        }
        for (int k : told) {
            values[at++] = numbers.trust(k, 0);
            values[at++] = numbers.threshold(k, 0);
            values[at++] = numbers.trust(k, 1);
            values[at++] = numbers.threshold(k, 1);
        }
        return BANDS.get(numbers.band().ordinal());
    }
}
