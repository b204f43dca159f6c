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
import java.util.Set;
import org.dilemma.analysis.ElementRef;
import org.dilemma.analysis.EvaluatorInfo;
import org.dilemma.analysis.Monitor;
import org.dilemma.analysis.Result;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.analysis.Severity;
import org.dilemma.analysis.Standing;
import org.dilemma.analysis.spi.Evaluator;
import org.dilemma.analysis.text.Numbers;

/**
 * The trust threshold of an assurance game of the type of Kydd (1997, 2005): each side of a pair cooperates if its belief
 * that the other is trustworthy reaches the threshold. The thresholds follow this project's derivation from the game
 * [OWN].
 */
public final class TrustThreshold implements Evaluator {
    private static final EvaluatorInfo INFO = new EvaluatorInfo(Ids.TRUST_THRESHOLD, Messages.get("trust.name"),
            Standing.OWN, List.of("Kydd 1997, Game Theory and the Spiral Model",
                    "Kydd 2005, Trust and Mistrust in International Relations"));

    @Override
    public EvaluatorInfo info() {
        return INFO;
    }

    @Override
    public Result evaluate(ScenarioView view, Monitor monitor) {
        Result.Builder result = Result.builder().assumed(
                view.defaults(Set.of("firstStrikeAdvantage", "warCost", "greed", "perceivedGreed", "bias")));
        boolean detailed = view.pairs().size() <= Constants.DETAIL_LIMIT;
        int cooperating = 0;
        for (ScenarioView.Pair pair : view.pairs()) {
            monitor.check();
            boolean first = side(view, pair.i(), pair.j(), detailed, result);
            boolean second = side(view, pair.j(), pair.i(), detailed, result);
            cooperating += first && second ? 1 : 0;
        }
        result.value("pairs", view.pairs().size(), "").value("pairs.cooperating", cooperating, "");
        if (view.pairs().isEmpty()) {
            result.finding(Severity.NOTICE, Messages.get("trust.no.pairs"), view.scenario());
        } else if (cooperating == view.pairs().size()) {
            result.finding(Severity.INFO, Messages.get("trust.all.cooperate"), view.scenario());
        }
        return result.build();
    }

    /** Judges one side; says whether it cooperates. */
    private static boolean side(ScenarioView view, int i, int j, boolean detailed, Result.Builder result) {
        TrustGame game = TrustGame.of(view, i, j);
        double trust = TrustGame.trust(view, i, j);
        double threshold = game.threshold();
        String mine = view.state(i).label();
        String other = view.state(j).label();
        if (detailed) {
            result.value(Names.value("trust", view.state(i), view.state(j)), trust, "");
            result.value(Names.value("threshold", view.state(i), view.state(j)), threshold, "");
        }
        if (!game.isTrustworthy()) {
            result.finding(Severity.NOTICE, Messages.get("trust.untrustworthy", mine, other,
                    Numbers.format(game.greed())), view.state(i), view.state(j));
        } else if (!game.cooperates(trust)) {
            result.finding(Severity.NOTICE,
                    Messages.get("trust.fails", mine, other, Numbers.format(trust), Numbers.format(threshold)),
                    elements(view, i, j));
        }
        return game.cooperates(trust);
    }

    private static List<ElementRef> elements(ScenarioView view, int i, int j) {
        int p = view.perception(i, j);
        return p < 0 ? List.of(view.state(i), view.state(j))
                : List.of(view.perception(p), view.state(i), view.state(j));
    }
}
