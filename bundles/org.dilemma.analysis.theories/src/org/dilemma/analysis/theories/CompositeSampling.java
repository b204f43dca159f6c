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
import org.dilemma.analysis.ScenarioView;
import org.dilemma.analysis.spi.Sampling;

/**
 * The composite verdict on many draws: its band, the loop gain, and those of the pairs that fear drives most. For one
 * thread.
 */
final class CompositeSampling implements Sampling {
    private static final List<Optional<Band>> BANDS = Stream.of(Band.values()).map(Optional::of).toList();

    private final SpiralNumbers numbers;
    private final int[] told;
    private final List<String> names;

    CompositeSampling(ScenarioView view) {
        numbers = new SpiralNumbers(view);
        told = IntStream.range(0, numbers.pairCount()).filter(k -> numbers.pairGain(k) > 0).boxed()
                .sorted(Comparator.<Integer, Band>comparing(numbers::pairBand).thenComparing(numbers::pairGain)
                        .reversed())
                .limit(Constants.TOLD_LIMIT).mapToInt(Integer::intValue).toArray();
        List<String> all = new ArrayList<>(List.of("loopGain"));
        for (int k : told) {
            ScenarioView.Pair pair = view.pairs().get(k);
            all.add(Names.value("loopGain", view.state(pair.i()), view.state(pair.j())));
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
        for (int k = 0; k < told.length; k++) {
            values[k + 1] = numbers.pairGain(told[k]);
        }
        return BANDS.get(numbers.band().ordinal());
    }
}
