/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.report.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dilemma.analysis.Band;
import org.dilemma.analysis.DyadVerdict;
import org.dilemma.analysis.phases.Chapter;
import org.dilemma.analysis.phases.PhaseStory;
import org.dilemma.viewpoint.layout.TextBlock.Align;
import org.dilemma.viewpoint.picture.Drawing;

/**
 * How the bands change over the phases: a column for each phase after the scenario as drawn, a row for the scenario and
 * one for each pair of states, those at the greatest risk first.
 */
public final class TimelineChart {
    private static final int COLUMNS = 10;
    private static final int ROWS = 14;
    private static final int WIDTH = 82;
    private static final int ROW = 26;
    private static final int GAP = 12;
    private static final int LINES = 3;
    private static final double NAMES = 180;

    private final List<Chapter> chapters;
    private final Canvas canvas = new Canvas();

    /**
     * A row.
     *
     * @param name whose bands they are
     * @param bands a band for each chapter; null where it has none
     */
    private record Row(String name, List<Band> bands) {
        boolean changes() {
            return bands.stream().distinct().count() > 1;
        }

        int greatest() {
            return bands.stream().filter(Objects::nonNull).mapToInt(Enum::ordinal).max().orElse(0);
        }
    }

    private TimelineChart(List<Chapter> chapters) {
        this.chapters = chapters.stream().limit(COLUMNS).toList();
    }

    /**
     * Draws the chart.
     *
     * @param story the scenario at its phases
     * @return the chart; empty without phases
     */
    public static Optional<Drawing> draw(PhaseStory story) {
        return story.chapters().size() < 2 ? Optional.empty()
                : Optional.of(new TimelineChart(story.chapters()).make(story));
    }

    /**
     * The chart in words.
     *
     * @param story the scenario at its phases
     * @return some sentences; empty without phases
     */
    public static String words(PhaseStory story) {
        if (story.chapters().size() < 2) {
            return "";
        }
        List<String> sentences = new ArrayList<>();
        List<String> names = names(story.chapters());
        sentences.add(Messages.get("timeline.words.scenario", IntStream.range(0, names.size())
                .mapToObj(k -> Values.label(names.get(k)) + ": " + word(band(story.chapters().get(k))))
                .collect(Collectors.joining("; "))));
        pairs(story.chapters()).stream().filter(Row::changes).limit(ROWS).forEach(row -> sentences.add(
                Messages.get("timeline.words.pair", row.name(),
                        row.bands().stream().map(TimelineChart::word).collect(Collectors.joining(", ")))));
        return String.join(" ", sentences);
    }

    /** The names of the phases; that of the scenario as drawn first. */
    private static List<String> names(List<Chapter> chapters) {
        return Stream.concat(Stream.of(Messages.get("timeline.base")), chapters.stream().skip(1).map(Chapter::name))
                .toList();
    }

    private static String word(Band band) {
        return band == null ? Messages.get("timeline.unknown") : BandLook.word(band);
    }

    private static Band band(Chapter chapter) {
        return chapter.evaluation().verdict().map(verdict -> verdict.band()).orElse(null);
    }

    private static Optional<String> years(Chapter chapter) {
        String text = Stream.of(chapter.start(), chapter.end()).filter(year -> year.isPresent())
                .map(year -> String.valueOf(year.getAsInt())).distinct().collect(Collectors.joining("\u2013"));
        return Optional.of(text).filter(t -> !t.isEmpty());
    }

    /** The rows of the pairs that are ever at risk: those at the greatest first, of them those that change. */
    private static List<Row> pairs(List<Chapter> chapters) {
        Map<List<String>, Band[]> bands = new LinkedHashMap<>();
        for (int k = 0; k < chapters.size(); k++) {
            for (DyadVerdict dyad : chapters.get(k).evaluation().verdict().map(v -> v.dyads()).orElse(List.of())) {
                bands.computeIfAbsent(List.of(dyad.a().label(), dyad.b().label()),
                        key -> new Band[chapters.size()])[k] = dyad.band();
            }
        }
        List<Row> rows = new ArrayList<>();
        bands.forEach((pair, all) -> rows.add(new Row(Values.pair(pair.get(0), pair.get(1)),
                Stream.of(all).collect(Collectors.toCollection(ArrayList::new)))));
        rows.removeIf(row -> row.greatest() == 0);
        rows.sort(Comparator.comparing(Row::greatest).thenComparing(Row::changes).reversed());
        return rows;
    }

    private Drawing make(PhaseStory story) {
        List<String> names = names(chapters);
        for (int k = 0; k < chapters.size(); k++) {
            double middle = x(k) + WIDTH / 2.0;
            List<String> lines = Canvas.wrap(names.get(k), Canvas.SMALL, WIDTH - 4.0, LINES);
            canvas.lines(lines, middle, -30 - (lines.size() - 1) * 7, Canvas.SMALL, Ink.DARK, Align.CENTER);
            years(chapters.get(k)).ifPresent(
                    years -> canvas.text(years, middle, -11, Canvas.SMALL, Ink.SOFT, Align.CENTER));
        }
        row(0, 0, new Row(Messages.get("timeline.scenario"), story.chapters().stream().map(TimelineChart::band)
                .collect(Collectors.toCollection(ArrayList::new))));
        List<Row> pairs = pairs(chapters);
        int shown = Math.min(ROWS, pairs.size());
        for (int k = 0; k < shown; k++) {
            row(k + 1, ROW + GAP + k * (double) ROW, pairs.get(k));
        }
        double bottom = ROW + GAP + shown * (double) ROW + 16;
        long all = chapters.stream().flatMap(c -> c.evaluation().verdict().stream())
                .mapToInt(v -> v.dyads().size()).max().orElse(0);
        if (all > shown) {
            canvas.text(Messages.get("timeline.pairs", String.valueOf(all - shown)), 0, bottom, Canvas.SMALL,
                    Ink.SOFT, Align.LEFT);
            bottom += 18;
        }
        if (story.chapters().size() > COLUMNS) {
            canvas.text(Messages.get("timeline.phases", String.valueOf(story.chapters().size() - COLUMNS)), 0, bottom,
                    Canvas.SMALL, Ink.SOFT, Align.LEFT);
        }
        return canvas.drawing("timeline", Messages.get("timeline.title",
                chapters.get(0).evaluation().title()), words(story));
    }

    /** The scenario as drawn stands a little apart from its phases. */
    private static double x(int column) {
        return column * (double) WIDTH + (column > 0 ? GAP : 0);
    }

    private void row(int number, double y, Row row) {
        canvas.text(Canvas.fit(row.name(), Canvas.BOLD, NAMES), -10, y + ROW / 2.0,
                number == 0 ? Canvas.BOLD : Canvas.PLAIN, Ink.DARK, Align.RIGHT);
        for (int k = 0; k < chapters.size(); k++) {
            BandCell.draw(canvas, x(k), y, WIDTH, ROW, true, row.bands().get(k));
        }
    }
}
