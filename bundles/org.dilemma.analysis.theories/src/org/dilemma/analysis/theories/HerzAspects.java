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
import org.dilemma.analysis.EvaluatorInfo;
import org.dilemma.analysis.Monitor;
import org.dilemma.analysis.Result;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.analysis.Severity;
import org.dilemma.analysis.Standing;
import org.dilemma.analysis.spi.Evaluator;

/**
 * The six aspects of the security dilemma of Herz (1950), as Tang (2009) reconstructed them, answered from the values
 * of the model. The aspects are standard; from which values each is answered is this project's choice [OWN]. What
 * nothing but defaults decides is UNKNOWN.
 */
public final class HerzAspects implements Evaluator {
    /** Prefix of the texts. */
    static final String LIST = "herz";
    private static final EvaluatorInfo INFO = new EvaluatorInfo(Ids.HERZ, Messages.get("herz.name"), Standing.OWN,
            List.of("Herz 1950, Idealist Internationalism and the Security Dilemma",
                    "Tang 2009, The Security Dilemma: A Conceptual Analysis"));
    private static final Set<String> INPUTS = Set.of("anarchy", "greed", "fatigue", "warCost", "sensibility",
            "offensiveness", "perceivedGreed", "bias", "firstStrikeAdvantage", "commitment", "conditionality");

    @Override
    public EvaluatorInfo info() {
        return INFO;
    }

    @Override
    public Result evaluate(ScenarioView view, Monitor monitor) {
        Result.Builder result = Result.builder();
        if (view.stateCount() < 2) {
            return result.finding(Severity.NOTICE, Messages.get("herz.nobody"), view.scenario()).build();
        }
        Inputs inputs = new Inputs(view);
        HerzSources sources = new HerzSources(view, inputs);
        HerzDynamics dynamics = new HerzDynamics(view, inputs);
        monitor.check();
        List<Answer> answers = List.of(sources.anarchy(), sources.fear(), sources.competition(),
                dynamics.selfDefeat(), dynamics.war(), dynamics.circle());
        Answers.tell(LIST, answers, view, result);
        return result.assumed(view.defaults(INPUTS)).build();
    }
}
