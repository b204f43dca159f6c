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
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dilemma.analysis.Evaluation;
import org.dilemma.analysis.uncertainty.ValueSpreads;
import org.dilemma.viewpoint.layout.Point;
import org.dilemma.viewpoint.layout.TextBlock.Align;
import org.dilemma.viewpoint.picture.Contour;
import org.dilemma.viewpoint.picture.Drawing;
import org.dilemma.viewpoint.picture.Fill;
import org.dilemma.viewpoint.picture.Pen;

/**
 * How arms grow over the years by Richardson's equations: a panel for each state, all with the same scales, with the
 * median of the draws as a line and their 5th to 95th percentile as a band; without draws, the path of the best values.
 */
public final class TrajectoryChart {
    private static final int WIDTH = 190;
    private static final int HEIGHT = 130;
    private static final int ACROSS = 266;
    private static final int DOWN = 190;
    private static final int COLUMNS = 3;

    private final List<Series> series;
    private final Axis years;
    private final Axis levels;
    private final Canvas canvas = new Canvas();

    private TrajectoryChart(List<Series> series) {
        this.series = series;
        years = Axis.linear(0, series.stream().mapToInt(s -> s.last().year()).max().orElse(1), 2);
        double low = series.stream().flatMap(s -> s.points().stream()).mapToDouble(Series.At::low).min().orElse(0);
        double high = series.stream().flatMap(s -> s.points().stream()).mapToDouble(Series.At::high).max().orElse(1);
        levels = Axis.fitting(low, high, 4);
    }

    /**
     * Draws the chart.
     *
     * @param evaluation the results at best values
     * @param spreads how values spread over the draws; may be empty
     * @return the chart; empty where nothing is followed over years
     */
    public static Optional<Drawing> draw(Evaluation evaluation, List<ValueSpreads> spreads) {
        List<Series> series = Series.of(evaluation, spreads);
        return series.isEmpty() ? Optional.empty() : Optional.of(new TrajectoryChart(series).draw(evaluation.title(),
                words(evaluation, spreads), Series.samples(spreads)));
    }

    /**
     * The chart in words.
     *
     * @param evaluation the results at best values
     * @param spreads how values spread over the draws; may be empty
     * @return some sentences; empty where there is no chart
     */
    public static String words(Evaluation evaluation, List<ValueSpreads> spreads) {
        boolean drawn = Series.samples(spreads) > 0;
        return Series.of(evaluation, spreads).stream().map(s -> words(s, drawn)).collect(Collectors.joining(" "));
    }

    private static String words(Series series, boolean drawn) {
        Series.At end = series.last();
        String from = Values.number(series.points().get(0).middle());
        String to = Values.number(end.middle());
        String text = Messages.get("path.words", series.title(), from, to, series.unitWord(),
                String.valueOf(end.year()));
        return drawn ? text + " " + Messages.get("path.words.range", Values.number(end.low()),
                Values.number(end.high())) : text;
    }

    private Drawing draw(String title, String words, int samples) {
        for (int k = 0; k < series.size(); k++) {
            panel(series.get(k), k % COLUMNS * ACROSS, k / COLUMNS * DOWN, k % COLUMNS == 0,
                    k + COLUMNS >= series.size());
        }
        double bottom = (series.size() - 1) / COLUMNS * DOWN + HEIGHT;
        String unit = series.get(0).unitWord();
        canvas.text(Messages.get(levels.logarithmic() ? "path.axis.log" : "path.axis", unit), 0, bottom + 32,
                Canvas.SMALL, Ink.SOFT, Align.LEFT);
        canvas.text(samples > 0 ? Messages.get("path.note", String.valueOf(samples)) : Messages.get("path.note.best"),
                0, bottom + 50, Canvas.SMALL, Ink.SOFT, Align.LEFT);
        long gone = series.stream().mapToLong(s -> samples - s.last().draws()).max().orElse(0);
        if (samples > 0 && gone > 0) {
            canvas.text(Messages.get("path.note.gone", String.valueOf(gone)), 0, bottom + 68, Canvas.SMALL, Ink.SOFT,
                    Align.LEFT);
        }
        return canvas.drawing("trajectories", Messages.get("path.title", title), words);
    }

    private void panel(Series one, double left, double top, boolean first, boolean last) {
        canvas.text(Canvas.fit(one.title(), Canvas.BOLD, WIDTH), left, top - 14, Canvas.BOLD, Ink.DARK, Align.LEFT);
        levels.ticks().forEach(tick -> {
            double y = y(top, tick.value());
            canvas.line(left, y, left + WIDTH, y, Pen.of(tick.value() == 0 ? Ink.QUIET : Ink.FAINT, 1));
            if (first) {
                canvas.text(tick.label(), left - 8, y, Canvas.SMALL, Ink.SOFT, Align.RIGHT);
            }
        });
        years.ticks().stream().filter(tick -> last).forEach(tick -> canvas.text(tick.label(), x(left, tick.value()),
                top + HEIGHT + 12, Canvas.SMALL, Ink.SOFT, Align.CENTER));
        List<Point> band = new ArrayList<>();
        List<Point> lower = new ArrayList<>();
        List<Point> line = new ArrayList<>();
        for (Series.At at : one.points()) {
            band.add(new Point(x(left, at.year()), y(top, at.high())));
            lower.add(new Point(x(left, at.year()), y(top, at.low())));
            line.add(new Point(x(left, at.year()), y(top, at.middle())));
        }
        if (one.isUncertain()) {
            Collections.reverse(lower);
            band.addAll(lower);
            canvas.path(Contour.polygon(band.toArray(Point[]::new)), Fill.of(Ink.PALE), Pen.NONE);
        }
        if (line.size() > 1) {
            canvas.path(Contour.lines(line, 0), Fill.NONE, Pen.of(Ink.BLUE, 2));
        }
        Point end = line.get(line.size() - 1);
        canvas.oval(end.x(), end.y(), 3, Fill.of(Ink.BLUE), Pen.NONE);
        canvas.text(Values.number(one.last().middle()), end.x() + 8, end.y(), Canvas.SMALL, Ink.DARK, Align.LEFT);
    }

    private double x(double left, double year) {
        return years.place(year, left, left + WIDTH);
    }

    private double y(double top, double level) {
        return levels.place(level, top + HEIGHT, top);
    }
}
