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
import org.dilemma.analysis.Answer;
import org.dilemma.analysis.BalanceView;
import org.dilemma.analysis.ElementRef;
import org.dilemma.analysis.EvaluatorInfo;
import org.dilemma.analysis.Monitor;
import org.dilemma.analysis.Reply;
import org.dilemma.analysis.Result;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.analysis.Severity;
import org.dilemma.analysis.Standing;
import org.dilemma.analysis.spi.Evaluator;

/**
 * The ten effects of offense dominance and the four factors of the balance of Van Evera (1998). The effects, his
 * explanations A to J, and the factors were checked against the opening of the article and put in this project's words;
 * from which values each effect is answered is this project's choice [OWN]. Faits accomplis have no value in the model.
 */
public final class OffenseDominance implements Evaluator {
    /** Prefix of the texts. */
    static final String LIST = "dominance";
    private static final EvaluatorInfo INFO = new EvaluatorInfo(Ids.VAN_EVERA, Messages.get("dominance.name"),
            Standing.OWN, List.of("Van Evera 1998, Offense, Defense, and the Causes of War"));
    private static final Set<String> INPUTS = Set.of("ratio", "greed", "warCost", "fatigue", "sensibility", "anarchy");

    @Override
    public EvaluatorInfo info() {
        return INFO;
    }

    @Override
    public Result evaluate(ScenarioView view, Monitor monitor) {
        Result.Builder result = Result.builder();
        factors(view, result);
        if (view.stateCount() < 2) {
            return result.finding(Severity.NOTICE, Messages.get("dominance.nobody"), view.scenario()).build();
        }
        Dominance dominance = new Dominance(view);
        monitor.check();
        result.value("pairs", view.pairs().size(), "").value("pairs.offense", dominance.pairs(), "");
        result.finding(dominance.pairs() > 0 ? Severity.NOTICE : Severity.INFO, dominance.isJudged()
                ? Messages.get("dominance.pairs", dominance.pairs(), view.pairs().size())
                : Messages.get("dominance.pairs.unjudged"), view.scenario());
        DominanceInPairs pairs = new DominanceInPairs(view, dominance, new Inputs(view));
        DominanceInStates states = new DominanceInStates(view, dominance);
        Answer tactics = Answers.of(LIST, 6, Reply.UNKNOWN, Messages.get("dominance.6.unknown"),
                List.of(view.scenario()));
        List<Answer> answers = List.of(pairs.opportunisticExpansion(), pairs.defensiveExpansion(),
                pairs.resistance(), pairs.firstStrike(), states.windows(), tactics, pairs.negotiation(),
                states.secrecy(), states.armsRacing(), states.selfFeeding());
        Answers.tell(LIST, answers, view, result);
        return result.assumed(view.defaults(INPUTS)).build();
    }

    /** The factors of the scenario's balance, and of the dyads that have one of their own. */
    private static void factors(ScenarioView view, Result.Builder result) {
        BalanceView own = view.balance();
        new BalanceFactors(own).report("", Messages.get("factors.scenario"), own.ratioParameter().element(), result);
        int told = 0;
        for (ScenarioView.Pair pair : view.pairs()) {
            BalanceView balance = view.balance(pair.i(), pair.j());
            if (told < Constants.DETAIL_LIMIT && !balance.equals(own)) {
                told++;
                ElementRef a = view.state(pair.i());
                ElementRef b = view.state(pair.j());
                new BalanceFactors(balance).report(Names.value("", a, b),
                        Messages.get("factors.dyad", a.label(), b.label()),
                        view.dyad(pair.i(), pair.j()).orElse(a), result);
            }
        }
    }
}
