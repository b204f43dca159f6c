/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.uncertainty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dilemma.analysis.Band;
import org.dilemma.analysis.EvaluatorRegistry;
import org.dilemma.analysis.Judge;
import org.dilemma.analysis.Monitor;
import org.dilemma.analysis.Parameter;
import org.dilemma.analysis.ScenarioView;

/**
 * Finds the estimates that the verdict hangs on: a tornado, and Sobol' indices of the principal number and of the band.
 *
 * <p>Cost is bounded: the tornado takes two runs for each estimate with a range. Of these, the 60 with the greatest
 * swing are factors of their own and the others one factor together, so that the indices take at most 63 runs for each
 * base point; of those there are 1,024, and 256 where states and perceptions are more than 500 together. Reproducible
 * from the seed, whatever the number of threads; runs on all processors, like {@link MonteCarlo}.
 */
public final class SensitivityAnalysis {
    private static final int SINGLE_FACTORS = 60;
    private static final int BASE = 1024;
    private static final int GREAT_BASE = 256;
    private static final int GREAT_SIZE = 500;

    private SensitivityAnalysis() {
    }

    /**
     * Runs the analysis.
     *
     * @param view the scenario
     * @param registry the evaluators; the first that gives a verdict is used
     * @param seed seed of the random numbers
     * @param monitor told of the progress, and asked often whether to stop
     * @return what the verdict hangs on; nothing but the reason when no evaluator gives a verdict
     * @throws java.util.concurrent.CancellationException if the monitor was cancelled
     * @throws org.dilemma.analysis.EvaluatorFailedException if the evaluator failed
     */
    public static Sensitivity run(ScenarioView view, EvaluatorRegistry registry, long seed, Monitor monitor) {
        Judge.Search search = Judge.search(view, registry, monitor);
        return search.judge().map(judge -> analyze(new Draws(view), judge, seed, monitor))
                .orElseGet(() -> Sensitivity.none(seed, search.reason().orElse("")));
    }

    private static Sensitivity analyze(Draws draws, Judge judge, long seed, Monitor monitor) {
        Tornado tornado = new Tornado(draws, judge, monitor);
        int[] order = tornado.order();
        int factors = Math.min(SINGLE_FACTORS + 1, order.length);
        ScenarioView view = draws.view();
        int base = view.stateCount() + view.perceptionCount() > GREAT_SIZE ? GREAT_BASE : BASE;
        int[] factorOf = IntStream.range(0, order.length).map(c -> Math.min(c, SINGLE_FACTORS)).toArray();
        List<Optional<List<SobolIndex>>> indices = factors == 0 ? List.of(Optional.empty(), Optional.empty())
                : new SobolDesign(factorOf, factors, base, seed).indices(2, () -> model(draws, judge, order),
                        new Workers(monitor, Messages.get("sensitivity.task")));
        List<Factor> told = new ArrayList<>();
        for (int f = 0; f < factors; f++) {
            int factor = f;
            List<Parameter> parameters = Arrays.stream(order, f, f == SINGLE_FACTORS ? order.length : f + 1)
                    .mapToObj(draws::parameter).toList();
            told.add(new Factor(parameters, indices.get(0).map(list -> list.get(factor)),
                    indices.get(1).map(list -> list.get(factor))));
        }
        return new Sensitivity(judge.sampling(view).names().stream().findFirst(), seed, base, tornado.swings(order),
                told, judge.first().assumed(), Optional.empty());
    }

    /** The principal number and the band as a model of the quantiles of all estimates, in an order. */
    private static SobolDesign.Model model(Draws draws, Judge judge, int[] order) {
        Drawing drawing = new Drawing(judge, draws.view());
        return (point, outputs) -> {
            for (int c = 0; c < order.length; c++) {
                draws.set(order[c], point[c], drawing.values());
            }
            outputs[1] = drawing.sample().orElse(Band.NONE).ordinal();
            outputs[0] = drawing.principal();
        };
    }
}
