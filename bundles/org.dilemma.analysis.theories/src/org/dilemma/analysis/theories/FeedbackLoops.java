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
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dilemma.analysis.ElementRef;
import org.dilemma.analysis.EvaluatorInfo;
import org.dilemma.analysis.Monitor;
import org.dilemma.analysis.Result;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.analysis.Severity;
import org.dilemma.analysis.Standing;
import org.dilemma.analysis.spi.Evaluator;
import org.dilemma.analysis.text.Numbers;
import org.dilemma.analysis.theories.internal.numeric.LinkMatrix;
import org.dilemma.analysis.theories.internal.numeric.PerronRoot;

/**
 * The feedback loops of fear and reaction [OWN ranking, see {@link Cycles}]: each cycle with its loop gain, with what an
 * impulse comes back as after one time around (the product of the gains K_ij / a_i), and with its elasticity, the share
 * of the loop gain of all states that its links carry (elasticities of an eigenvalue to its entries after Caswell 2001).
 * What alliances hand on counts as in the verdict. The value {@code gain.A.B} is the gain of the reaction of A to B.
 */
public final class FeedbackLoops implements Evaluator {
    /** What comes back of an impulse is not worth a number below this. */
    private static final double FAINT = 0.01;
    private static final EvaluatorInfo INFO = new EvaluatorInfo(Ids.FEEDBACK_LOOPS, Messages.get("loops.name"),
            Standing.OWN, List.of("Jervis 1976, Perception and Misperception in International Politics",
                    "Richardson 1960, Arms and Insecurity", "Caswell 2001, Matrix Population Models"));
    private static final int KEPT = 20;

    @Override
    public EvaluatorInfo info() {
        return INFO;
    }

    @Override
    public Result evaluate(ScenarioView view, Monitor monitor) {
        Result.Builder result = Result.builder().assumed(view.defaults(Set.of("anarchy", "fatigue", "sensibility",
                "perceivedGreed", "bias", "offensiveness", "commitment", "conditionality")));
        AlliedGains links = new SpiralNumbers(view).allied();
        Cycles search = new Cycles(view.stateCount(), links.rows(), links.columns(), links.weights(), KEPT, monitor);
        List<Cycles.Cycle> cycles = search.strongest();
        result.value("loops", cycles.size(), "");
        gains(view, links, cycles, result);
        if (cycles.isEmpty()) {
            result.finding(Severity.INFO, Messages.get("loops.none"), view.scenario());
            return result.build();
        }
        LinkMatrix matrix = new LinkMatrix(view.stateCount(), links.rows(), links.columns(), links.weights());
        double[] elasticities = PerronRoot.of(matrix).elasticities(matrix);
        for (int k = 0; k < cycles.size(); k++) {
            tell(view, links, k, cycles.get(k), elasticities, result);
        }
        if (cycles.size() > Constants.TOLD_LIMIT) {
            result.finding(Severity.INFO, Messages.get("loops.more", cycles.size() - Constants.TOLD_LIMIT,
                    cycles.size() == KEPT ? 1 : 0), view.scenario());
        }
        result.finding(Severity.INFO, Messages.get(search.complete() ? "loops.complete" : "loops.bounded",
                String.valueOf(Cycles.LONGEST), String.format(Locale.ROOT, "%,d", Cycles.EFFORT)),
                view.scenario());
        return result.build();
    }

    /** The gain of each link; of great scenarios those of the strongest links and of the loops. */
    private static void gains(ScenarioView view, AlliedGains links, List<Cycles.Cycle> cycles, Result.Builder result) {
        Set<Integer> told = new TreeSet<>(Richardson.strongest(links.weights(), Constants.DETAIL_LIMIT));
        cycles.forEach(cycle -> told.addAll(cycle.links()));
        told.forEach(link -> result.value(Names.value("gain", view.state(links.rows()[link]),
                view.state(links.columns()[link])), links.weights()[link], ""));
    }

    private static void tell(ScenarioView view, AlliedGains links, int k, Cycles.Cycle cycle, double[] elasticities,
            Result.Builder result) {
        double elasticity = cycle.links().stream().mapToDouble(link -> elasticities[link]).sum();
        String prefix = String.format(Locale.ROOT, "loop%02d.", k + 1);
        result.value(prefix + "loopGain", cycle.loopGain(), "").value(prefix + "product", cycle.product(), "")
                .value(prefix + "elasticity", elasticity, "").value(prefix + "states", cycle.links().size(), "");
        if (k < Constants.TOLD_LIMIT) {
            List<ElementRef> elements = new ArrayList<>();
            for (int link : cycle.links()) {
                int p = view.perception(links.rows()[link], links.columns()[link]);
                elements.add(view.state(links.rows()[link]));
                if (p >= 0) {
                    elements.add(view.perception(p));
                }
            }
            String way = cycle.links().stream().map(link -> view.state(links.rows()[link]).label())
                    .collect(Collectors.joining(" \u2192 ", "", " \u2192 " + view.state(
                            links.rows()[cycle.links().get(0)]).label()));
            result.finding(cycle.loopGain() >= Constants.GAIN_SELF_SUSTAINING ? Severity.NOTICE : Severity.INFO,
                    Messages.get(cycle.product() < FAINT ? "loops.of.faint" : "loops.of", way,
                            Numbers.format(cycle.loopGain()), Numbers.format(cycle.product()),
                            Numbers.format(100 * elasticity, 2)),
                    elements);
        }
    }
}
