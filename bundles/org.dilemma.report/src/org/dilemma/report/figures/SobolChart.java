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
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dilemma.analysis.text.Numbers;
import org.dilemma.analysis.uncertainty.Factor;
import org.dilemma.analysis.uncertainty.Sensitivity;
import org.dilemma.analysis.uncertainty.SobolIndex;
import org.dilemma.viewpoint.layout.TextBlock.Align;
import org.dilemma.viewpoint.picture.Drawing;
import org.dilemma.viewpoint.picture.Fill;
import org.dilemma.viewpoint.picture.Pen;

/**
 * How much of the variance of the principal number each estimate explains (Sobol' 1993): on its own (a filled bar), and
 * with all others (an open bar), each with its 95 % interval.
 */
public final class SobolChart {
    private static final int MOST = 15;
    private static final int TOLD = 5;
    private static final int THICK = 8;
    private static final double FAINT = 0.001;

    private SobolChart() {
    }

    /**
     * An estimate or a group of them with its index.
     *
     * @param name how people read it
     * @param index its index
     */
    private record Share(String name, SobolIndex index) {
    }

    /**
     * Draws the chart.
     *
     * @param title the title of the scenario
     * @param sensitivity what varying the estimates gave
     * @return the chart; empty where the number does not vary
     */
    public static Optional<Drawing> draw(String title, Sensitivity sensitivity) {
        List<Share> shares = shares(sensitivity);
        if (shares.isEmpty()) {
            return Optional.empty();
        }
        List<Share> shown = shares.stream().limit(MOST).toList();
        Canvas canvas = new Canvas();
        double most = shown.stream().mapToDouble(s -> Math.max(s.index().totalHigh(), s.index().firstHigh())).max()
                .orElse(1);
        BarPlot plot = new BarPlot(canvas, Axis.linear(0, Math.max(0.1, most), 5), shown.size(),
                Messages.get("sobol.axis"));
        for (int row = 0; row < shown.size(); row++) {
            SobolIndex index = shown.get(row).index();
            double y = BarPlot.middle(row);
            plot.name(row, shown.get(row).name());
            bar(canvas, plot, y - THICK, Fill.of(Ink.BLUE), index.first(), index.firstLow(), index.firstHigh());
            bar(canvas, plot, y + 1, Fill.PAPER, index.total(), index.totalLow(), index.totalHigh());
            canvas.text(Messages.get("sobol.pair", share(index.first()), share(index.total())), BarPlot.WIDTH + 12.0,
                    y, Canvas.SMALL, Ink.DARK, Align.LEFT);
        }
        key(canvas);
        if (shares.size() > MOST) {
            plot.note(shown.size(), Messages.get("tornado.more", String.valueOf(MOST), String.valueOf(shares.size())));
        }
        return Optional.of(canvas.drawing("sobol", Messages.get("sobol.title", title), words(sensitivity)));
    }

    /**
     * The chart in words.
     *
     * @param sensitivity what varying the estimates gave
     * @return some sentences; empty where there is no chart
     */
    public static String words(Sensitivity sensitivity) {
        List<Share> shares = shares(sensitivity);
        return shares.isEmpty() ? "" : Messages.get("sobol.words.start") + " " + shares.stream().limit(TOLD)
                .map(s -> Messages.get("sobol.words", s.name(), share(s.index().first()), share(s.index().total())))
                .collect(Collectors.joining(" "));
    }

    /** Those of the principal number, else those of the band, that explain anything; the greatest first. */
    private static List<Share> shares(Sensitivity sensitivity) {
        boolean number = sensitivity.factors().stream().anyMatch(f -> f.number().isPresent());
        return sensitivity.factors().stream()
                .flatMap(f -> (number ? f.number() : f.band()).map(index -> new Share(name(f), index)).stream())
                .filter(s -> s.index().total() >= FAINT || s.index().first() >= FAINT)
                .sorted(Comparator.comparingDouble((Share s) -> s.index().total()).reversed()).toList();
    }

    private static String name(Factor factor) {
        return factor.parameters().size() == 1 ? Values.name(factor.parameters().get(0))
                : Messages.get("sobol.group", String.valueOf(factor.parameters().size()));
    }

    private static String share(double index) {
        return Numbers.format(Math.max(0, index), 2);
    }

    private static void bar(Canvas canvas, BarPlot plot, double y, Fill fill, double value, double low, double high) {
        canvas.rect(0, y, plot.x(value), THICK - 1.0, fill, Pen.of(Ink.BLUE, 1));
        double middle = y + THICK / 2.0 - 0.5;
        canvas.line(plot.x(low), middle, plot.x(high), middle, Pen.of(Ink.DARK, 1));
        canvas.line(plot.x(low), middle - 2, plot.x(low), middle + 2, Pen.of(Ink.DARK, 1));
        canvas.line(plot.x(high), middle - 2, plot.x(high), middle + 2, Pen.of(Ink.DARK, 1));
    }

    private static void key(Canvas canvas) {
        double x = 0;
        for (String key : List.of("sobol.first", "sobol.total")) {
            canvas.rect(x, -19, 20, THICK, key.endsWith("first") ? Fill.of(Ink.BLUE) : Fill.PAPER,
                    Pen.of(Ink.BLUE, 1));
            canvas.text(Messages.get(key), x + 26, -15, Canvas.SMALL, Ink.DARK, Align.LEFT);
            x += 26 + Canvas.width(Messages.get(key), Canvas.SMALL) + 20;
        }
    }
}
