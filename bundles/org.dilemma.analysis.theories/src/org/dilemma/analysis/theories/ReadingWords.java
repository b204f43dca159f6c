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
import java.util.stream.IntStream;
import org.dilemma.analysis.Band;
import org.dilemma.analysis.ElementRef;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.analysis.text.Numbers;

/** Says what differs between the defensive reading of a pair and another, and which input decides. */
final class ReadingWords {
    private final ScenarioView view;
    private final Inputs inputs;
    private final SpiralNumbers numbers;

    /**
     * Prepares.
     *
     * @param view the scenario as given
     * @param inputs its inputs
     * @param numbers numbers of any view of it; those of the pairs that are spoken of are overwritten
     */
    ReadingWords(ScenarioView view, Inputs inputs, SpiralNumbers numbers) {
        this.view = view;
        this.inputs = inputs;
        this.numbers = numbers;
    }

    /** A difference in words. */
    String of(int k, Reading reading, Band from, Band to) {
        ScenarioView.Pair pair = view.pairs().get(k);
        String difference = Messages.get("readings.pair." + reading.name(), Names.pair(view, pair.i(), pair.j()),
                RuleWords.band(from), RuleWords.band(to));
        Optional<DecidingInput> input = DecidingInput.of(view, inputs, numbers, k, reading, from, to);
        return difference + " " + input.map(found -> decides(found, reading))
                .orElseGet(() -> Messages.get("readings.together"));
    }

    private String decides(DecidingInput input, Reading reading) {
        int p = input.perception();
        return Messages.get("readings.decides." + reading.name() + "." + input.kind().name(),
                view.state(view.holder(p)).label(), view.state(view.target(p)).label(),
                Numbers.format(view.perceivedGreed(p)), Numbers.format(view.bias(p)),
                Numbers.format(view.greed(view.target(p))), RuleWords.band(input.band()));
    }

    /** The perceptions and the states of a pair. */
    List<ElementRef> elements(int k) {
        ScenarioView.Pair pair = view.pairs().get(k);
        List<ElementRef> elements = new ArrayList<>();
        IntStream.of(view.perception(pair.i(), pair.j()), view.perception(pair.j(), pair.i())).filter(p -> p >= 0)
                .mapToObj(view::perception).forEach(elements::add);
        elements.add(view.state(pair.i()));
        elements.add(view.state(pair.j()));
        return elements;
    }
}
