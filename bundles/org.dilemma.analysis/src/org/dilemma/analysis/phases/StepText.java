/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.phases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dilemma.analysis.ElementRef;
import org.dilemma.analysis.Finding;
import org.dilemma.analysis.Severity;
import org.dilemma.analysis.comparison.Comparison;
import org.dilemma.analysis.comparison.ComparisonText;
import org.dilemma.analysis.text.Numbers;
import org.dilemma.analysis.text.Words;

/** Puts the step between two phases into words. */
final class StepText {
    private static final int MOST_NAMES = 5;

    private final Comparison comparison;
    private final Optional<String> gainMoves;
    private final int changes;
    private final int examined;
    private final List<Mover> movers;

    StepText(Comparison comparison, Optional<String> gainMoves, int changes, int examined, List<Mover> movers) {
        this.comparison = comparison;
        this.gainMoves = gainMoves;
        this.changes = changes;
        this.examined = examined;
        this.movers = movers;
    }

    List<Finding> sentences() {
        List<Finding> sentences = new ArrayList<>(ComparisonText.of(comparison));
        if (bandMoves()) {
            sentences.addAll(reasons());
        } else {
            gainMoves.ifPresent(text -> sentences.add(1, new Finding(Severity.INFO, text, List.of())));
        }
        return sentences;
    }

    /** How the loop gain moves; empty where it does not, to the digits that are shown. */
    static Optional<String> gainMoves(double before, double after) {
        String from = Numbers.format(before);
        String to = Numbers.format(after);
        return from.equals(to) ? Optional.empty()
                : Optional.of(Messages.get(after > before ? "gain.rises" : "gain.falls", from, to));
    }

    private boolean bandMoves() {
        return comparison.verdictBefore().isPresent() && comparison.verdictAfter().isPresent()
                && comparison.verdictBefore().get().band() != comparison.verdictAfter().get().band();
    }

    /** Which change moved the band: those that do it alone, else those that do it only together. */
    private List<Finding> reasons() {
        List<Finding> reasons = new ArrayList<>();
        List<Mover> alone = movers.stream().filter(Mover::alone).toList();
        List<Mover> needed = movers.stream().filter(mover -> mover.needed() && !mover.alone()).toList();
        alone.stream().limit(MOST_NAMES).forEach(mover -> reasons.add(reason(
                mover.needed() ? "moved.alone.needed" : "moved.alone", List.of(mover))));
        if (!needed.isEmpty()) {
            reasons.add(reason(needed.size() == 1 ? "moved.helped.one" : alone.isEmpty() ? "moved.together"
                    : "moved.helped", needed));
        }
        if (reasons.isEmpty()) {
            reasons.add(new Finding(Severity.INFO, Messages.get("moved.by.none", changes), List.of()));
        }
        if (examined < changes) {
            reasons.add(new Finding(Severity.NOTICE,
                    Messages.get("moved.bounded", String.valueOf(examined), String.valueOf(changes)), List.of()));
        }
        return reasons;
    }

    private static Finding reason(String key, List<Mover> named) {
        String names = named.stream().limit(MOST_NAMES).map(StepText::name).collect(Collectors.joining(", "));
        String text = named.size() <= MOST_NAMES ? names
                : Messages.get("moved.more", names, String.valueOf(named.size() - MOST_NAMES));
        return new Finding(Severity.NOTICE, Messages.get(key, text),
                named.stream().map(Mover::element).distinct().toList());
    }

    private static String name(Mover mover) {
        ElementRef element = mover.element();
        return Messages.get("moved.name", Words.of(mover.feature()).replace('.', ' '), element.label());
    }
}
