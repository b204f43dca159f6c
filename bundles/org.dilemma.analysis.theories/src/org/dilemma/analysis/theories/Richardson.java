/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.theories;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.dilemma.analysis.ElementRef;
import org.dilemma.analysis.EvaluatorInfo;
import org.dilemma.analysis.Monitor;
import org.dilemma.analysis.Result;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.analysis.Severity;
import org.dilemma.analysis.Standing;
import org.dilemma.analysis.theories.internal.numeric.LinkMatrix;
import org.dilemma.analysis.theories.internal.numeric.PerronRoot;
import org.dilemma.analysis.spi.Evaluator;
import org.dilemma.analysis.text.Numbers;

/**
 * Richardson's arms race for any number of states: dx/dt = (K - A) x + g, with K the reactions to others' arms, A the
 * fatigue and g the grievances (Richardson 1960). Stable if and only if
 * the loop gain, the spectral radius of A^-1 K, is below 1. Reactions that the model does not give are derived from the
 * threat [OWN], which a finding says. The {@link Trajectory} says where the equations lead from the present levels.
 */
public final class Richardson implements Evaluator {
    private static final EvaluatorInfo INFO = new EvaluatorInfo(Ids.RICHARDSON, Messages.get("richardson.name"),
            Standing.STANDARD, List.of("Richardson 1960, Arms and Insecurity"));
    private static final int EIGENVALUE_LIMIT = 10;
    private static final int DRIVER_LIMIT = 5;
    private static final int DERIVED_LIMIT = 50;

    @Override
    public EvaluatorInfo info() {
        return INFO;
    }

    @Override
    public Result evaluate(ScenarioView view, Monitor monitor) {
        Result.Builder result = Result.builder().assumed(view.defaults(Set.of("fatigue", "grievance", "sensibility",
                "perceivedGreed", "bias", "offensiveness")));
        if (view.perceptionCount() == 0) {
            return result.value("loopGain", 0, "")
                    .finding(Severity.NOTICE, Messages.get("richardson.no.perceptions"), view.scenario()).build();
        }
        LinkMatrix reactions = Reactions.coefficients(view);
        LinkMatrix gains = Reactions.gains(view, reactions);
        PerronRoot loop = PerronRoot.of(gains);
        monitor.check();
        result.value("loopGain", loop.value(), "");
        stability(view, loop.value(), result);
        drivers(view, loop, gains, result);
        ArmsRace race = new ArmsRace(view, reactions);
        double eigenvalue = race.leadingEigenvalue(result, gains, DRIVER_LIMIT);
        monitor.check();
        if (view.stateCount() <= EIGENVALUE_LIMIT) {
            race.eigenvalues(result);
        }
        race.equilibrium(result, loop.value() < 1);
        monitor.check();
        TrajectoryWriter trajectory = new TrajectoryWriter(view,
                Trajectory.of(view, reactions, Trajectory.YEARS), result);
        trajectory.write();
        if (loop.value() > Constants.GAIN_SELF_SUSTAINING + Constants.ROUNDING && eigenvalue > 0) {
            trajectory.doubling(eigenvalue);
        }
        derived(view, result);
        return result.build();
    }

    private static void stability(ScenarioView view, double gain, Result.Builder result) {
        String key = "unstable";
        if (Math.abs(gain - Constants.GAIN_SELF_SUSTAINING) <= Constants.ROUNDING) {
            key = "edge";
        } else if (gain < Constants.GAIN_SELF_SUSTAINING) {
            boolean grievances = IntStream.range(0, view.stateCount()).anyMatch(i -> view.grievance(i) != 0);
            key = grievances ? "settles" : "dies.out";
        }
        result.finding(gain < Constants.GAIN_SELF_SUSTAINING ? Severity.INFO : Severity.NOTICE,
                Messages.get("richardson." + key, Numbers.format(gain)), view.scenario());
    }

    private static void drivers(ScenarioView view, PerronRoot loop, LinkMatrix gains, Result.Builder result) {
        double[] elasticities = loop.elasticities(gains);
        strongest(elasticities, DRIVER_LIMIT).forEach(p -> {
            String holder = view.state(view.holder(p)).label();
            String target = view.state(view.target(p)).label();
            result.value(Names.value("elasticity", view.state(view.holder(p)), view.state(view.target(p))),
                    elasticities[p], "");
            result.finding(Severity.INFO,
                    Messages.get("richardson.driver", holder, target, Numbers.format(100 * elasticities[p], 2)),
                    view.perception(p), view.state(view.holder(p)), view.state(view.target(p)));
        });
    }

    /** Positions of the greatest positive numbers, the greatest first. */
    static List<Integer> strongest(double[] numbers, int limit) {
        return IntStream.range(0, numbers.length).filter(p -> numbers[p] > 0).boxed()
                .sorted(Comparator.comparingDouble((Integer p) -> -numbers[p])).limit(limit).toList();
    }

    private static void derived(ScenarioView view, Result.Builder result) {
        List<ElementRef> without = IntStream.range(0, view.perceptionCount()).filter(p -> view.reaction(p).isEmpty())
                .mapToObj(view::perception).toList();
        if (!without.isEmpty()) {
            result.standing(Standing.OWN).finding(Severity.INFO, Messages.get("richardson.derived",
                    String.valueOf(without.size()), String.valueOf(view.perceptionCount())),
                    without.subList(0, Math.min(DERIVED_LIMIT, without.size())));
        }
    }
}
