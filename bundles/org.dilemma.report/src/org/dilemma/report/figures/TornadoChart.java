/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.report.figures;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.dilemma.analysis.Evaluation;
import org.dilemma.analysis.Quantity;
import org.dilemma.analysis.text.Numbers;
import org.dilemma.analysis.text.Words;
import org.dilemma.analysis.uncertainty.Sensitivity;
import org.dilemma.analysis.uncertainty.Swing;
import org.dilemma.viewpoint.layout.TextBlock.Align;
import org.dilemma.viewpoint.picture.Drawing;
import org.dilemma.viewpoint.picture.Fill;
import org.dilemma.viewpoint.picture.Pen;
import org.dilemma.viewpoint.view.LineStyle;

/**
 * Which estimates move the verdict: for each the reach of the principal number as the estimate goes from its 5th
 * percentile (an open end) to its 95th (a filled end), all others at their best values, and the bands at both ends
 * where they differ.
 */
public final class TornadoChart {
    private static final String COMPOSITE = "org.dilemma.theories.composite";
    private static final String GAIN = "loopGain";
    private static final int MOST = 15;
    private static final int TOLD = 5;

    private TornadoChart() {
    }

    /**
     * Draws the chart.
     *
     * @param evaluation the results at best values
     * @param sensitivity what varying the estimates gave
     * @return the chart; empty where no estimate moves the principal number
     */
    public static Optional<Drawing> draw(Evaluation evaluation, Sensitivity sensitivity) {
        List<Swing> swings = swings(sensitivity);
        if (swings.isEmpty()) {
            return Optional.empty();
        }
        Canvas canvas = new Canvas();
        Optional<Quantity> best = best(evaluation, sensitivity);
        List<Swing> shown = swings.stream().limit(MOST).toList();
        double[] ends = DoubleStream.concat(best.stream().mapToDouble(Quantity::value), shown.stream()
                .flatMapToDouble(s -> DoubleStream.of(s.numberAtLow().getAsDouble(), s.numberAtHigh().getAsDouble())))
                .sorted().toArray();
        Axis axis = Axis.linear(ends[0], ends[ends.length - 1], 5);
        String number = number(sensitivity);
        boolean once = number.equals(Words.of(GAIN)) && axis.low() <= 1 && axis.high() >= 1;
        BarPlot plot = new BarPlot(canvas, axis, shown.size(),
                Messages.get(once ? "tornado.axis.one" : "tornado.axis", sentence(number)));
        double bottom = shown.size() * (double) BarPlot.ROW;
        if (once) {
            canvas.line(plot.x(1), 0, plot.x(1), bottom, Pen.of(Ink.DARK, 1, LineStyle.DASH));
        }
        best.ifPresent(value -> {
            canvas.line(plot.x(value.value()), -4, plot.x(value.value()), bottom, Pen.of(Ink.DARK, 1));
            canvas.text(Messages.get("tornado.best", Numbers.format(value.value())), plot.x(value.value()), -14,
                    Canvas.SMALL, Ink.DARK, Align.CENTER);
        });
        for (int row = 0; row < shown.size(); row++) {
            plot.name(row, name(shown.get(row)));
            bar(canvas, plot, row, shown.get(row));
        }
        if (swings.size() > MOST) {
            plot.note(shown.size(), Messages.get("tornado.more", String.valueOf(MOST), String.valueOf(swings.size())));
        }
        return Optional.of(canvas.drawing("tornado", Messages.get("tornado.title", evaluation.title()),
                words(evaluation, sensitivity)));
    }

    /**
     * The chart in words.
     *
     * @param evaluation the results at best values
     * @param sensitivity what varying the estimates gave
     * @return some sentences; empty where there is no chart
     */
    public static String words(Evaluation evaluation, Sensitivity sensitivity) {
        List<Swing> swings = swings(sensitivity);
        if (swings.isEmpty()) {
            return "";
        }
        String start = best(evaluation, sensitivity).map(value -> Messages.get("tornado.words.best",
                sentence(number(sensitivity)), Numbers.format(value.value())) + " ").orElse("");
        return start + swings.stream().limit(TOLD).map(TornadoChart::words).collect(Collectors.joining(" "));
    }

    private static String words(Swing swing) {
        String text = Messages.get("tornado.words", sentence(name(swing)), Numbers.format(swing.low()),
                Numbers.format(swing.high()), Numbers.format(swing.numberAtLow().getAsDouble()),
                Numbers.format(swing.numberAtHigh().getAsDouble()));
        return swing.steps() == 0 ? text : text + " " + Messages.get("tornado.words.band",
                BandLook.word(swing.bandAtLow()), BandLook.word(swing.bandAtHigh()));
    }

    private static List<Swing> swings(Sensitivity sensitivity) {
        return sensitivity.tornado().stream().filter(swing -> swing.size() > 0).toList();
    }

    private static Optional<Quantity> best(Evaluation evaluation, Sensitivity sensitivity) {
        return sensitivity.number().map(Values.of(evaluation, COMPOSITE)::get);
    }

    private static String number(Sensitivity sensitivity) {
        return Words.of(sensitivity.number().orElse(GAIN));
    }

    private static String name(Swing swing) {
        return Values.name(swing.parameter());
    }

    private static String sentence(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static void bar(Canvas canvas, BarPlot plot, int row, Swing swing) {
        double low = plot.x(swing.numberAtLow().getAsDouble());
        double high = plot.x(swing.numberAtHigh().getAsDouble());
        double y = BarPlot.middle(row);
        canvas.rect(Math.min(low, high), y - 5, Math.abs(high - low), 10, Fill.of(Ink.PALE), Pen.of(Ink.BLUE, 1));
        canvas.oval(low, y, 4, Fill.PAPER, Pen.of(Ink.DARK, 1.5));
        canvas.oval(high, y, 4, Fill.of(Ink.DARK), Pen.of(Ink.DARK, 1.5));
        boolean rises = low <= high;
        canvas.text(Numbers.format(swing.low(), 2), low + (rises ? -8 : 8), y, Canvas.SMALL, Ink.DARK,
                rises ? Align.RIGHT : Align.LEFT);
        canvas.text(Numbers.format(swing.high(), 2), high + (rises ? 8 : -8), y, Canvas.SMALL, Ink.DARK,
                rises ? Align.LEFT : Align.RIGHT);
        if (swing.steps() > 0) {
            canvas.text(Messages.get("tornado.bands", BandLook.word(swing.bandAtLow()),
                    BandLook.word(swing.bandAtHigh())), BarPlot.WIDTH + 60.0, y, Canvas.SMALL, Ink.DARK, Align.LEFT);
        }
    }
}
