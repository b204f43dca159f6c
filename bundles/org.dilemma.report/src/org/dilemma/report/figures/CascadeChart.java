/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.report.figures;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dilemma.analysis.Evaluation;
import org.dilemma.analysis.text.Numbers;
import org.dilemma.viewpoint.Rgb;
import org.dilemma.viewpoint.layout.TextBlock.Align;
import org.dilemma.viewpoint.picture.Drawing;
import org.dilemma.viewpoint.picture.Fill;
import org.dilemma.viewpoint.picture.Pen;

/**
 * Whom a war of each state would draw in through promises to fight: a row for each state at war, a column for each
 * state that may be drawn in, and the probability in figures and in color.
 */
public final class CascadeChart {
    private static final String EVALUATOR = "org.dilemma.theories.entrapment-cascade";
    private static final double LEAST = 0.005;
    private static final int MOST = 12;
    private static final int TOLD = 12;
    private static final int ROW = 26;
    private static final double NARROWEST = 48;
    private static final double WIDEST = 70;
    private static final double NAMES = 160;
    /** So much of the color at most that dark text reads on it. */
    private static final double STRONGEST = 0.7;

    private final List<Draw> draws;
    private final List<String> rows;
    private final List<String> columns;
    private final Canvas canvas = new Canvas();

    /**
     * A state that a war may draw in.
     *
     * @param from the state at war
     * @param to the state drawn in
     * @param probability how likely it is drawn in, 0..1
     */
    private record Draw(String from, String to, double probability) {
    }

    private CascadeChart(List<Draw> draws) {
        this.draws = draws;
        rows = strongest(draws, Draw::from);
        columns = strongest(draws, Draw::to);
    }

    /**
     * Draws the chart.
     *
     * @param evaluation the results
     * @return the chart; empty where nobody would be drawn in, or where there are too many states to tell
     */
    public static Optional<Drawing> draw(Evaluation evaluation) {
        List<Draw> draws = draws(evaluation);
        return draws.isEmpty() ? Optional.empty()
                : Optional.of(new CascadeChart(draws).draw(evaluation.title(), words(evaluation)));
    }

    /**
     * The chart in words.
     *
     * @param evaluation the results
     * @return some sentences; empty where there is no chart
     */
    public static String words(Evaluation evaluation) {
        List<Draw> draws = draws(evaluation);
        String told = draws.stream().limit(TOLD).map(d -> Messages.get("cascade.words", Values.label(d.from()),
                Values.label(d.to()), percent(d.probability()))).collect(Collectors.joining(" "));
        return draws.size() <= TOLD ? told
                : told + " " + Messages.get("cascade.words.more", String.valueOf(draws.size() - TOLD));
    }

    /** Those that are not negligible, the most likely first. */
    private static List<Draw> draws(Evaluation evaluation) {
        return Values.of(evaluation, EVALUATOR).entrySet().stream()
                .map(e -> Map.entry(Values.parts(e.getKey()), e.getValue().value()))
                .filter(e -> e.getKey().size() == 3 && e.getKey().get(0).equals("drawnIn") && e.getValue() >= LEAST)
                .map(e -> new Draw(e.getKey().get(1), e.getKey().get(2), e.getValue()))
                .sorted(Comparator.comparingDouble(Draw::probability).reversed()).toList();
    }

    /** The states with the most to tell, in the order of their names. */
    private static List<String> strongest(List<Draw> draws, Function<Draw, String> state) {
        Map<String, Double> sums = new LinkedHashMap<>();
        draws.forEach(draw -> sums.merge(state.apply(draw), draw.probability(), Double::sum));
        return sums.entrySet().stream().sorted(Map.Entry.<String, Double>comparingByValue().reversed()).limit(MOST)
                .map(Map.Entry::getKey).sorted().toList();
    }

    private static String percent(double probability) {
        return Numbers.format(Math.round(100 * probability));
    }

    private Drawing draw(String title, String words) {
        double width = columns.stream().mapToDouble(c -> Canvas.width(c, Canvas.BOLD) + 12).max().orElse(NARROWEST);
        double cell = Math.max(NARROWEST, Math.min(WIDEST, width));
        canvas.text(Messages.get("cascade.from"), -10, -ROW / 2.0, Canvas.SMALL, Ink.SOFT, Align.RIGHT);
        canvas.text(Messages.get("cascade.to"), 0, -1.5 * ROW, Canvas.SMALL, Ink.SOFT, Align.LEFT);
        for (int column = 0; column < columns.size(); column++) {
            canvas.text(Canvas.fit(columns.get(column), Canvas.BOLD, cell - 6), (column + 0.5) * cell, -ROW / 2.0,
                    Canvas.BOLD, Ink.DARK, Align.CENTER);
        }
        for (int row = 0; row < rows.size(); row++) {
            canvas.text(Canvas.fit(rows.get(row), Canvas.BOLD, NAMES), -10, (row + 0.5) * ROW, Canvas.BOLD, Ink.DARK,
                    Align.RIGHT);
            for (int column = 0; column < columns.size(); column++) {
                if (!rows.get(row).equals(columns.get(column))) {
                    cell(rows.get(row), columns.get(column), column * cell, row * (double) ROW, cell);
                }
            }
        }
        double bottom = rows.size() * (double) ROW + 16;
        canvas.text(Messages.get("cascade.note"), 0, bottom, Canvas.SMALL, Ink.SOFT, Align.LEFT);
        long hidden = draws.stream().filter(d -> !rows.contains(d.from()) || !columns.contains(d.to())).count();
        if (hidden > 0) {
            canvas.text(Messages.get("cascade.hidden", String.valueOf(hidden)), 0, bottom + 18, Canvas.SMALL,
                    Ink.SOFT, Align.LEFT);
        }
        return canvas.drawing("cascade", Messages.get("cascade.title", title), words);
    }

    private void cell(String from, String to, double x, double y, double width) {
        Optional<Draw> found = draws.stream().filter(d -> d.from().equals(from) && d.to().equals(to)).findFirst();
        Fill fill = found.map(d -> Fill.of(tint(d.probability()))).orElse(Fill.NONE);
        canvas.rect(x + 0.5, y + 0.5, width - 1, ROW - 1, fill, Pen.of(found.isPresent() ? Ink.QUIET : Ink.FAINT, 1));
        found.ifPresent(d -> canvas.text(Messages.get("percent", percent(d.probability())), x + width / 2,
                y + ROW / 2.0, Canvas.SMALL, Ink.DARK, Align.CENTER));
    }

    private static Rgb tint(double probability) {
        double share = STRONGEST * probability;
        return new Rgb(mix(Ink.BLUE.red(), share), mix(Ink.BLUE.green(), share), mix(Ink.BLUE.blue(), share));
    }

    private static int mix(int part, double share) {
        return (int) Math.round(255 + (part - 255) * share);
    }
}
