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
import org.dilemma.analysis.BalanceView;
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
 * Jervis's four worlds (1978): where the scenario, and each dyad with a balance of its own, stands between offense and
 * defense, distinguishable or not; how far from the cuts; and how much of the estimates' probability lies in each world.
 */
public final class FourWorlds implements Evaluator {
    private static final EvaluatorInfo INFO = new EvaluatorInfo(Ids.FOUR_WORLDS, Messages.get("four.worlds.name"),
            Standing.STANDARD, List.of("Jervis 1978, Cooperation under the Security Dilemma",
                    "Glaser and Kaufmann 1998, What Is the Offense-Defense Balance and Can We Measure It?"));

    @Override
    public EvaluatorInfo info() {
        return INFO;
    }

    @Override
    public Result evaluate(ScenarioView view, Monitor monitor) {
        Result.Builder result = Result.builder();
        place(result, "", view.balance(), Messages.get("four.worlds.scenario"), view.scenario());
        for (ScenarioView.Pair pair : view.pairs()) {
            monitor.check();
            BalanceView balance = view.balance(pair.i(), pair.j());
            if (!balance.equals(view.balance())) {
                ElementRef a = view.state(pair.i());
                ElementRef b = view.state(pair.j());
                place(result, Names.value("", a, b), balance,
                        Messages.get("four.worlds.dyad", a.label(), b.label()), view.dyad(pair.i(), pair.j()).orElse(a));
            }
        }
        return result.assumed(view.defaults(Set.of("ratio", "distinguishability"))).build();
    }

    private static void place(Result.Builder result, String suffix, BalanceView balance, String subject,
            ElementRef element) {
        World world = World.of(balance);
        double offense = balance.ratioParameter().shape().probabilityBelow(Constants.OFFENSE_CUT);
        double hidden = balance.distinguishabilityParameter().shape().probabilityBelow(Constants.DISTINGUISHABLE_CUT);
        result.value("ratio" + suffix, balance.ratio(), "")
                .value("distinguishability" + suffix, balance.distinguishability(), "")
                .value("distance.ratio" + suffix, balance.ratio() - Constants.OFFENSE_CUT, "")
                .value("distance.distinguishability" + suffix,
                        balance.distinguishability() - Constants.DISTINGUISHABLE_CUT, "")
                .value("mass.doublyDangerous" + suffix, offense * hidden, "")
                .value("mass.intense" + suffix, (1 - offense) * hidden, "")
                .value("mass.offenseDistinguishable" + suffix, offense * (1 - hidden), "")
                .value("mass.doublyStable" + suffix, (1 - offense) * (1 - hidden), "");
        result.finding(world == World.DOUBLY_DANGEROUS ? Severity.NOTICE : Severity.INFO,
                Messages.get("four.worlds." + world.key(), subject, Numbers.format(balance.ratio()),
                        Numbers.format(balance.distinguishability())),
                element);
    }
}
