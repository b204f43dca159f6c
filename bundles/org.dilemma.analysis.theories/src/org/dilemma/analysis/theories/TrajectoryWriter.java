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
import org.dilemma.analysis.ElementRef;
import org.dilemma.analysis.Result;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.analysis.Severity;
import org.dilemma.analysis.text.Numbers;

/** Writes a trajectory down as values and sentences. */
final class TrajectoryWriter {
    private static final int STATE_LIMIT = 10;

    private final ScenarioView view;
    private final Trajectory path;
    private final Result.Builder result;

    TrajectoryWriter(ScenarioView view, Trajectory path, Result.Builder result) {
        this.view = view;
        this.path = path;
        this.result = result;
    }

    /** Adds all there is to say of the path. */
    void write() {
        values();
        switch (path.ending()) {
            case NO_START -> say(Severity.INFO, "trajectory.no.start");
            case TOO_FAST -> say(Severity.NOTICE, "trajectory.too.fast");
            default -> path();
        }
    }

    /**
     * Adds how fast an unbounded build-up grows: it doubles every ln 2 / lambda years in the long run.
     *
     * @param eigenvalue the greatest eigenvalue lambda of K - A, per year, above 0
     */
    void doubling(double eigenvalue) {
        double years = Math.log(2) / eigenvalue;
        result.value("doublingTime", years, Messages.get("unit.years"));
        say(Severity.NOTICE, "trajectory.doubles", Numbers.format(years));
    }

    private void values() {
        for (int year = 0; year < path.length(); year++) {
            result.value("trajectoryTotal.t" + year, path.total(year), path.unit());
            for (int i = 0; i < path.states().size() && path.states().size() <= STATE_LIMIT; i++) {
                result.value(Names.value("trajectory", path.states().get(i)) + ".t" + year, path.level(i, year),
                        path.unit());
            }
        }
    }

    private void path() {
        if (path.kind().isPresent()) {
            say(Severity.INFO, "trajectory.start", ArmsMeasure.kindLabel(path.kind().get()), path.unit());
        } else {
            say(Severity.INFO, "trajectory.from.zero");
        }
        int last = path.length() - 1;
        if (last > 0) {
            say(Severity.INFO, "trajectory.path", Numbers.format(path.total(0)), Numbers.format(path.total(last)),
                    path.unit(), last);
        }
        if (path.ending() == Trajectory.Ending.CUT) {
            say(Severity.NOTICE, "trajectory.cut", path.length(), Numbers.format(Trajectory.GREATEST_LEVEL));
        }
        List<ElementRef> negative = IntStream.range(0, path.states().size())
                .filter(i -> IntStream.range(0, path.length()).anyMatch(year -> path.level(i, year) < 0))
                .mapToObj(path.states()::get).toList();
        if (!negative.isEmpty()) {
            result.finding(Severity.NOTICE, Messages.get("trajectory.negative", Names.of(negative)), negative);
        }
    }

    private void say(Severity severity, String key, Object... arguments) {
        result.finding(severity, Messages.get(key, arguments), view.scenario());
    }
}
