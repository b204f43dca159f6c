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
import java.util.stream.IntStream;
import org.dilemma.analysis.CapabilityView;
import org.dilemma.analysis.ElementRef;
import org.dilemma.analysis.EvaluatorInfo;
import org.dilemma.analysis.Monitor;
import org.dilemma.analysis.Result;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.analysis.Severity;
import org.dilemma.analysis.Standing;
import org.dilemma.analysis.spi.Evaluator;

/**
 * What the observations of capabilities say about the coefficients of Richardson's arms race (Richardson 1960), by
 * ordinary least squares with standard errors: the total of all, the reaction and fatigue of each pair, and the growth
 * of each capability; and where values of the model lie outside of the 95 % interval of their estimate. Too few points are
 * said and not computed.
 */
public final class Estimation implements Evaluator {
    private static final EvaluatorInfo INFO = new EvaluatorInfo(Ids.ESTIMATION, Messages.get("estimation.name"),
            Standing.STANDARD, List.of("Richardson 1960, Arms and Insecurity",
                    "Belsley, Kuh and Welsch 1980, Regression Diagnostics"));

    @Override
    public EvaluatorInfo info() {
        return INFO;
    }

    @Override
    public Result evaluate(ScenarioView view, Monitor monitor) {
        Result.Builder result = Result.builder();
        List<CapabilityView> observed = IntStream.range(0, view.stateCount()).boxed()
                .flatMap(i -> view.capabilities(i).stream()).filter(c -> !c.observations().isEmpty()).toList();
        result.value("series", observed.size(), "");
        if (observed.isEmpty()) {
            return result.finding(Severity.INFO, Messages.get("estimation.nothing"), view.scenario()).build();
        }
        List<List<ArmsSeries>> series = IntStream.range(0, view.stateCount())
                .mapToObj(i -> ArmsSeries.of(view, i)).toList();
        new TotalEstimate(view, result).write(series);
        new PairEstimates(view, result).write(series, monitor);
        new GrowthEstimates(view, result).write(monitor);
        List<ElementRef> crossing = observed.stream().filter(c -> ArmsSeries.changesUnit(c.kind(), c.observations()))
                .map(CapabilityView::ref).toList();
        if (!crossing.isEmpty()) {
            result.finding(Severity.WARNING, Messages.get("estimation.crossing", Names.of(crossing)),
                    crossing.subList(0, Math.min(Constants.TOLD_LIMIT, crossing.size())));
        }
        return result.finding(Severity.INFO, Messages.get("estimation.limits"), view.scenario()).build();
    }
}
