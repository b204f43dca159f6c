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
import java.util.stream.IntStream;
import org.dilemma.analysis.Band;
import org.dilemma.analysis.DyadVerdict;
import org.dilemma.analysis.ElementRef;
import org.dilemma.analysis.Result;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.analysis.Severity;
import org.dilemma.analysis.Verdict;
import org.dilemma.model.Intent;

/** What the composite says about single elements, besides the verdict. */
final class CompositeFindings {
    private static final int PAIR_LIMIT = 5;

    private final ScenarioView view;
    private final Verdict verdict;
    private final List<PairNumbers> pairs;

    CompositeFindings(ScenarioView view, Verdict verdict, List<PairNumbers> pairs) {
        this.view = view;
        this.verdict = verdict;
        this.pairs = pairs;
    }

    void addTo(Result.Builder result) {
        for (int k = 0; k < Math.min(PAIR_LIMIT, pairs.size()); k++) {
            DyadVerdict dyad = verdict.dyads().get(k);
            if (dyad.band() != Band.NONE) {
                result.finding(Severity.NOTICE,
                        Messages.get("composite.rule.pair",
                                Names.pair(view, pairs.get(k).i(), pairs.get(k).j()), dyad.rule()),
                        elements(pairs.get(k)));
            }
        }
        List<ElementRef> unarmed = IntStream.range(0, view.stateCount()).filter(i -> !view.hasLevels(i))
                .mapToObj(view::state).toList();
        if (!unarmed.isEmpty()) {
            result.finding(Severity.WARNING, Messages.get("composite.no.levels", Names.of(unarmed)), unarmed);
        }
        incomparable(result);
        geography(result);
        if (view.pairs().size() < view.stateCount() * (view.stateCount() - 1L) / 2) {
            result.finding(Severity.INFO, Messages.get("composite.joined.only", String.valueOf(view.pairs().size())),
                    view.scenario());
        }
        List<ElementRef> unknown = states(Intent.UNKNOWN);
        if (!unknown.isEmpty()) {
            result.finding(Severity.WARNING, Messages.get("composite.unknown.intent", Names.of(unknown)), unknown);
        }
        if (view.stateCount() > 1 && states(Intent.GREEDY).size() == view.stateCount()) {
            result.finding(Severity.WARNING, Messages.get("composite.all.greedy"), states(Intent.GREEDY));
        }
    }

    private void incomparable(Result.Builder result) {
        for (PairNumbers pair : perceiving()) {
            if (view.hasLevels(pair.i()) && view.hasLevels(pair.j()) && !view.comparable(pair.i(), pair.j())) {
                result.finding(Severity.WARNING,
                        Messages.get("composite.incomparable", Names.pair(view, pair.i(), pair.j())), elements(pair));
            }
        }
    }

    private void geography(Result.Builder result) {
        List<PairNumbers> adjacent = perceiving().stream()
                .filter(pair -> view.contiguity(pair.i(), pair.j()).isEmpty()
                        && view.distance(pair.i(), pair.j()).isEmpty())
                .toList();
        if (!adjacent.isEmpty()) {
            result.finding(Severity.INFO,
                    Messages.get("composite.no.geography",
                            Names.pair(view, adjacent.get(0).i(), adjacent.get(0).j()), adjacent.size() - 1),
                    elements(adjacent.get(0)));
        }
    }

    /** The pairs in which at least one perceives the other. */
    private List<PairNumbers> perceiving() {
        return pairs.stream()
                .filter(pair -> view.perception(pair.i(), pair.j()) >= 0 || view.perception(pair.j(), pair.i()) >= 0)
                .toList();
    }

    private List<ElementRef> states(Intent intent) {
        return IntStream.range(0, view.stateCount()).filter(i -> view.intent(i) == intent).mapToObj(view::state)
                .toList();
    }

    private List<ElementRef> elements(PairNumbers pair) {
        List<ElementRef> elements = new ArrayList<>(List.of(view.state(pair.i()), view.state(pair.j())));
        IntStream.of(view.perception(pair.i(), pair.j()), view.perception(pair.j(), pair.i())).filter(p -> p >= 0)
                .mapToObj(view::perception).forEach(elements::add);
        return elements;
    }
}
