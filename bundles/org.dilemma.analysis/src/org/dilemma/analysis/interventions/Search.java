/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.interventions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dilemma.analysis.Band;
import org.dilemma.analysis.Judge;
import org.dilemma.analysis.Monitor;
import org.dilemma.analysis.Result;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.analysis.Verdict;
import org.dilemma.analysis.internal.LoopGain;
import org.dilemma.model.Scenario;

/** The search for the least change; its rule stands at {@link LeastChange}. Used once. */
final class Search {
    private static final int MOST_AT_ONCE = 80;

    /** A combination is listed beside its parts if it needs at least a twentieth less. */
    private static final double WORTHWHILE = 0.95;

    private final Scenario scenario;
    private final Bench bench;
    private final Monitor monitor;
    private final Verdict verdict;
    private final OutcomeWriter writer;
    private final Candidates candidates;
    private final Bands bands;
    private final Least least;
    private final Judgements judgements;
    private final List<Outcome> moving = new ArrayList<>();
    private final List<Intervention> unmoving = new ArrayList<>();
    private final Set<String> notes = new LinkedHashSet<>();
    private List<Outcome> closest;

    Search(Scenario scenario, Judge judge, Monitor monitor) {
        this.scenario = scenario;
        bench = Bench.of(scenario);
        this.monitor = monitor;
        ScenarioView view = ScenarioView.of(scenario);
        Result result = judge.result(view);
        verdict = result.verdict().orElseThrow();
        writer = new OutcomeWriter(scenario, verdict.band(), LoopGain.of(result));
        candidates = new Candidates(view, verdict);
        bands = new Bands(judge, monitor, verdict.band(), LeastChange.MOST_EVALUATIONS);
        least = new Least(bands);
        judgements = new Judgements(verdict.band());
    }

    LeastChange run() {
        List<Intervention> single = candidates.single();
        if (verdict.band() == Band.NONE) {
            notes.add(Messages.get("search.none"));
        } else if (single.isEmpty()) {
            notes.add(Messages.get("search.nothing.to.try"));
        } else {
            search(single);
        }
        if (candidates.pairs() > LeastChange.MOST_PAIRS && verdict.band() != Band.NONE) {
            notes.add(Messages.get("search.bounded.pairs", String.valueOf(LeastChange.MOST_PAIRS),
                    String.valueOf(candidates.pairs())));
        }
        if (bands.isExhausted()) {
            notes.add(Messages.get("search.bounded.evaluations", String.valueOf(LeastChange.MOST_EVALUATIONS)));
        }
        moving.sort(Comparator.comparingDouble(Outcome::size).thenComparing(outcome -> outcome.changes().size()));
        return new LeastChange(Optional.of(verdict.band()), writer.loopGain(),
                distinct(moving).stream().limit(LeastChange.MOST_LISTED).toList(),
                moving.isEmpty() ? closest().stream().limit(LeastChange.MOST_CLOSEST).toList() : List.of(),
                Stream.concat(judgements.sentences().stream(), notes.stream()).toList(), bands.asked());
    }

    /** A combination may come down to one of its parts, and two of a kind may edit the same; listed is the first. */
    private static List<Outcome> distinct(List<Outcome> outcomes) {
        Set<List<Change>> listed = new HashSet<>();
        return outcomes.stream().filter(outcome -> listed.add(outcome.changes())).toList();
    }

    private void search(List<Intervention> single) {
        List<List<Intervention>> everywhere = candidates.everywhere();
        int total = single.size() + everywhere.size();
        List<Intervention> useful = new ArrayList<>();
        int done = 0;
        for (Intervention intervention : single) {
            monitor.worked(Messages.get("task"), done++, total);
            if (attempt(List.of(intervention))) {
                useful.add(intervention);
            }
        }
        for (List<Intervention> kind : everywhere) {
            monitor.worked(Messages.get("task"), done++, total);
            List<Intervention> parts = apart(kind);
            if (parts.size() > 1) {
                attempt(parts);
            }
        }
        pairs();
        if (moving.isEmpty()) {
            allAtOnce(useful);
        }
    }

    /** Two at a time of those that need least, or where none moves the band, that lower the loop gain most. */
    private void pairs() {
        List<Outcome> promising = new ArrayList<>(moving);
        promising.sort(Comparator.comparingDouble(Outcome::size));
        promising.removeIf(outcome -> outcome.intervention() instanceof Combination);
        if (promising.size() < LeastChange.MOST_PAIRED) {
            closest().stream().filter(outcome -> !(outcome.intervention() instanceof Combination))
                    .forEach(promising::add);
        }
        List<Outcome> best = promising.stream().limit(LeastChange.MOST_PAIRED).toList();
        for (int i = 0; i < best.size(); i++) {
            for (int j = i + 1; j < best.size() && !bands.isExhausted(); j++) {
                pair(best.get(i), best.get(j));
            }
        }
    }

    private void pair(Outcome first, Outcome second) {
        List<Intervention> parts = apart(List.of(first.intervention(), second.intervention()));
        if (parts.size() < 2) {
            return;
        }
        Trial trial = new Trial(bench, parts);
        if (!byJudgement(trial)) {
            least.of(trial).flatMap(intensities -> combined(trial, intensities))
                    .filter(outcome -> outcome.size() < WORTHWHILE * Math.min(alone(first), alone(second)))
                    .ifPresent(moving::add);
        }
    }

    /** Interventions less those that only edit what earlier ones edit already. */
    private List<Intervention> apart(List<Intervention> interventions) {
        Set<List<Object>> edited = new HashSet<>();
        return interventions.stream().filter(i -> edited.addAll(Draft.places(bench, i))).toList();
    }

    /** What each intervention that does not move the band comes to at most, the lowest loop gain first. */
    private List<Outcome> closest() {
        if (closest == null) {
            closest = unmoving.stream().map(this::atMost).sorted(Comparator.comparingDouble(
                    outcome -> outcome.loopGain().orElse(Double.MAX_VALUE))).toList();
        }
        return closest;
    }

    private Outcome atMost(Intervention intervention) {
        monitor.check();
        return outcome(new Trial(bench, List.of(intervention)), new double[] {1});
    }

    private double alone(Outcome outcome) {
        return outcome.band().compareTo(verdict.band()) < 0 ? outcome.size() : Double.MAX_VALUE;
    }

    /** The outcome of a combination of which more than one part is left. */
    private Optional<Outcome> combined(Trial trial, double[] intensities) {
        return Arrays.stream(intensities).filter(t -> t > 0).count() > 1
                ? Optional.of(outcome(trial, intensities)) : Optional.empty();
    }

    /** Tries an intervention, or several at once; says whether it edits anything and its defaults do not decide. */
    private boolean attempt(List<Intervention> parts) {
        if (bands.isExhausted() || parts.isEmpty()) {
            return false;
        }
        Trial trial = new Trial(bench, parts);
        Intervention whole = parts.size() == 1 ? parts.get(0) : Combination.of(parts);
        if (Draft.places(bench, whole).isEmpty()) {
            return false;
        }
        if (byJudgement(trial)) {
            judgements.add(whole, bands.of(trial, new double[parts.size()]));
            return false;
        }
        Optional<double[]> intensities = least.of(trial);
        if (intensities.isPresent()) {
            moving.add(outcome(trial, intensities.get()));
        } else {
            unmoving.add(whole);
        }
        return true;
    }

    /** Whether stating the present values instead of leaving them to defaults moves the band down by itself. */
    private boolean byJudgement(Trial trial) {
        return bands.lower(trial, new double[trial.parts().size()]);
    }

    private void allAtOnce(List<Intervention> useful) {
        List<Intervention> needed = new ArrayList<>(apart(useful));
        if (needed.size() < 2 || needed.size() > MOST_AT_ONCE || bands.isExhausted()) {
            notes.add(Messages.get("search.nothing"));
            return;
        }
        Trial all = new Trial(bench, needed);
        double[] intensities = new double[needed.size()];
        Arrays.fill(intensities, 1);
        if (byJudgement(all) || !bands.lower(all, intensities)) {
            notes.add(Messages.get("search.nothing"));
            return;
        }
        for (int k = needed.size() - 1; k >= 0; k--) {
            intensities[k] = 0;
            intensities[k] = bands.lower(all, intensities) ? 0 : 1;
            if (intensities[k] == 0) {
                needed.remove(k);
            }
        }
        Trial trial = new Trial(bench, needed);
        least.of(trial).ifPresent(found -> moving.add(outcome(trial, found)));
    }

    private Outcome outcome(Trial trial, double[] intensities) {
        return writer.write(trial.parts(), intensities, bands.reached(trial, intensities));
    }
}
