/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.cli.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dilemma.analysis.Finding;
import org.dilemma.analysis.FittingModel;
import org.dilemma.analysis.Verdict;
import org.dilemma.analysis.interventions.LeastChange;
import org.dilemma.analysis.interventions.Outcome;
import org.dilemma.analysis.phases.Chapter;
import org.dilemma.analysis.phases.PhaseStory;
import org.dilemma.analysis.text.Numbers;

/** Phases and interventions for people on a terminal. */
final class StoryText {
    private static final String INDENT = "  ";
    private static final String BULLET = INDENT + "- ";
    private static final int FIRST_NUMBER = 4;
    private static final int MOST_OUTCOMES = 5;
    private static final Set<FittingModel> GREEDY = Set.of(FittingModel.DETERRENCE, FittingModel.MIXED);

    private final TextPage page;
    private final boolean verbose;

    StoryText(TextPage page, boolean verbose) {
        this.page = page;
        this.verbose = verbose;
    }

    /** Tells what was asked for; the verdict says whether greed is at work. */
    void print(Story story, Optional<Verdict> verdict) {
        story.phases().ifPresent(this::phases);
        boolean greed = verdict.map(Verdict::model).filter(GREEDY::contains).isPresent();
        story.interventions().ifPresent(found -> interventions(found, greed));
    }

    private void phases(PhaseStory story) {
        page.heading(Messages.get("story.phases"));
        TextTable table = new TextTable(List.of(Messages.get("column.phase"), Messages.get("column.years"),
                Messages.get("column.band"), Messages.get("column.model"), Messages.get("column.loop-gain")),
                FIRST_NUMBER);
        story.chapters().forEach(chapter -> table.row(row(chapter)));
        page.table(INDENT, table);
        if (story.steps().isEmpty()) {
            page.paragraph(INDENT, INDENT, Messages.get("story.phases.none"));
        }
        for (int k = 0; k < story.steps().size(); k++) {
            page.heading(Messages.get("story.step", story.chapters().get(k).name(),
                    story.chapters().get(k + 1).name()));
            bullets(story.steps().get(k).sentences().stream().map(Finding::text).toList());
        }
    }

    private static List<String> row(Chapter chapter) {
        Optional<Verdict> verdict = chapter.evaluation().verdict();
        return List.of(chapter.name(), years(chapter), verdict.map(v -> v.band().name()).orElse(""),
                verdict.map(v -> v.model().name()).orElse(""),
                LoopGain.of(chapter.evaluation()).map(Numbers::format).orElse(""));
    }

    private static String years(Chapter chapter) {
        String start = chapter.start().isPresent() ? String.valueOf(chapter.start().getAsInt()) : "";
        String end = chapter.end().isPresent() ? String.valueOf(chapter.end().getAsInt()) : "";
        return start.equals(end) ? start : start + "\u2013" + end;
    }

    private void interventions(LeastChange found, boolean greed) {
        page.heading(Messages.get(found.moving().isEmpty() ? "story.interventions.none" : "story.interventions"));
        List<Outcome> outcomes = found.moving().isEmpty() ? found.closest() : found.moving();
        int shown = verbose ? outcomes.size() : Math.min(MOST_OUTCOMES, outcomes.size());
        for (int k = 0; k < shown; k++) {
            String number = INDENT + (k + 1) + ". ";
            page.paragraph(number, " ".repeat(number.length()), sentence(outcomes.get(k)));
        }
        if (shown < outcomes.size()) {
            page.paragraph(INDENT, INDENT, Messages.get("story.interventions.more", outcomes.size() - shown));
        }
        if (!outcomes.isEmpty()) {
            page.paragraph(INDENT, INDENT, Messages.get("story.interventions.size"));
        }
        bullets(found.notes());
        if (greed && !found.moving().isEmpty()) {
            bullets(List.of(Messages.get("story.interventions.greed")));
        }
    }

    private static String sentence(Outcome outcome) {
        return Messages.get("story.intervention", outcome.sentence(), Numbers.format(outcome.size()));
    }

    private void bullets(List<String> sentences) {
        sentences.forEach(sentence -> page.paragraph(BULLET, INDENT + INDENT, sentence));
    }
}
