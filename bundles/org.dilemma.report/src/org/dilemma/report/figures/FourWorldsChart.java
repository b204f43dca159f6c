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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.dilemma.analysis.Evaluation;
import org.dilemma.analysis.Quantity;
import org.dilemma.analysis.text.Numbers;
import org.dilemma.viewpoint.layout.Box;
import org.dilemma.viewpoint.layout.Point;
import org.dilemma.viewpoint.layout.TextBlock.Align;
import org.dilemma.viewpoint.picture.Drawing;
import org.dilemma.viewpoint.picture.Fill;
import org.dilemma.viewpoint.picture.Pen;

/**
 * The four worlds of Jervis (1978) as he drew them: offense or defense has the advantage from left to right, offense
 * and defense cannot or can be told apart from top to bottom. The scenario stands where its balance puts it, and so does
 * each pair of states with a balance of its own.
 */
public final class FourWorldsChart {
    private static final String EVALUATOR = "org.dilemma.theories.four-worlds";
    private static final String RATIO = "ratio";
    private static final String[] WORLDS = {"doublyDangerous", "intense", "offenseDistinguishable", "doublyStable"};
    private static final int SIDE = 420;
    private static final int HEIGHT = 320;
    private static final int HALF = 2;
    private static final int NAMES = 46;
    private static final int RADIUS = 5;
    private static final int TOLD = 12;
    private static final int LABELLED = 24;
    private static final int WIDEST = 180;

    /**
     * Where a pair stands.
     *
     * @param name its name; empty for the scenario
     * @param ratio its offense-defense ratio
     * @param seen its distinguishability
     */
    private record Place(String name, double ratio, double seen) {
        String world() {
            return Messages.get("worlds.name." + WORLDS[(seen >= 0.5 ? 2 : 0) + (ratio < 1 ? 0 : 1)]);
        }
    }

    private final SortedMap<String, Quantity> values;
    private final Canvas canvas = new Canvas();

    private FourWorldsChart(SortedMap<String, Quantity> values) {
        this.values = values;
    }

    /**
     * Draws the chart.
     *
     * @param evaluation the results
     * @return the chart; empty where the four worlds were not evaluated
     */
    public static Optional<Drawing> draw(Evaluation evaluation) {
        SortedMap<String, Quantity> values = Values.of(evaluation, EVALUATOR);
        return values.containsKey(RATIO) && values.containsKey("distinguishability")
                ? Optional.of(new FourWorldsChart(values).draw(evaluation.title(), words(evaluation)))
                : Optional.empty();
    }

    /**
     * The chart in words.
     *
     * @param evaluation the results
     * @return some sentences; empty where there is no chart
     */
    public static String words(Evaluation evaluation) {
        SortedMap<String, Quantity> values = Values.of(evaluation, EVALUATOR);
        List<Place> places = places(values);
        if (places.isEmpty() || !places.get(0).name().isEmpty()) {
            return "";
        }
        Place whole = places.get(0);
        List<String> sentences = new ArrayList<>();
        sentences.add(Messages.get("worlds.words.scenario", whole.world(),
                Numbers.format(whole.ratio()), Numbers.format(whole.seen())));
        sentences.add(Messages.get("worlds.words.shares", share(values, 0), share(values, 1), share(values, 2),
                share(values, 3)));
        places.stream().skip(1).limit(TOLD).forEach(place -> sentences.add(Messages.get("worlds.words.pair",
                place.name(), place.world(), Numbers.format(place.ratio()), Numbers.format(place.seen()))));
        if (places.size() - 1 > TOLD) {
            sentences.add(Messages.get("worlds.words.more", String.valueOf(places.size() - 1 - TOLD)));
        }
        return String.join(" ", sentences);
    }

    /** Where the scenario, and then each pair, stands. */
    private static List<Place> places(SortedMap<String, Quantity> values) {
        List<Place> places = new ArrayList<>();
        values.tailMap(RATIO).forEach((name, ratio) -> {
            List<String> parts = Values.parts(name);
            boolean whole = parts.size() == 1;
            if (parts.get(0).equals(RATIO) && (whole || parts.size() == 3)) {
                Quantity seen = values.get("distinguishability" + name.substring(RATIO.length()));
                if (seen != null) {
                    places.add(new Place(whole ? "" : Values.pair(parts.get(1), parts.get(2)), ratio.value(),
                            seen.value()));
                }
            }
        });
        return places;
    }

    private static String share(SortedMap<String, Quantity> values, int world) {
        Quantity share = values.get("mass." + WORLDS[world]);
        return share == null ? "?" : Numbers.format(Math.round(100 * share.value()));
    }

    private Drawing draw(String title, String words) {
        List<Place> places = places(values);
        double most = places.stream().mapToDouble(p -> Math.max(p.ratio(), 1 / p.ratio())).max().orElse(1);
        Axis ratio = Axis.logarithmic(1 / Math.max(2, most), Math.max(2, most), 6);
        Axis seen = Axis.linear(0, 1, 4);
        frame(ratio, seen);
        points(places, ratio, seen);
        return canvas.drawing("four-worlds", Messages.get("worlds.title", title), words);
    }

    private void frame(Axis ratio, Axis seen) {
        ratio.ticks().forEach(tick -> {
            double x = ratio.place(tick.value(), 0, SIDE);
            canvas.line(x, 0, x, HEIGHT, Pen.of(Ink.FAINT, 1));
            canvas.text(tick.label(), x, HEIGHT + NAMES + 12, Canvas.SMALL, Ink.SOFT, Align.CENTER);
        });
        seen.ticks().forEach(tick -> {
            double y = seen.place(tick.value(), 0, HEIGHT);
            canvas.line(0, y, SIDE, y, Pen.of(Ink.FAINT, 1));
            canvas.text(tick.label(), -8, y, Canvas.SMALL, Ink.SOFT, Align.RIGHT);
        });
        canvas.rect(0, -NAMES, SIDE, HEIGHT + 2.0 * NAMES, Fill.NONE, Pen.of(Ink.DARK, 1));
        canvas.line(SIDE / 2.0, -NAMES, SIDE / 2.0, HEIGHT + NAMES, Pen.of(Ink.DARK, 1.5));
        canvas.line(0, HEIGHT / 2.0, SIDE, HEIGHT / 2.0, Pen.of(Ink.DARK, 1.5));
        for (int world = 0; world < WORLDS.length; world++) {
            double x = world % HALF * SIDE / 2.0 + 8;
            double y = world < HALF ? -NAMES : HEIGHT;
            canvas.text(Messages.get("worlds.name." + WORLDS[world]), x, y + 12, Canvas.BOLD, Ink.DARK, Align.LEFT);
            canvas.text(Messages.get("worlds.share", share(values, world)), x, y + 28, Canvas.SMALL, Ink.SOFT,
                    Align.LEFT);
        }
        canvas.text(Messages.get("worlds.offense"), SIDE / 4.0, -NAMES - 12, Canvas.PLAIN, Ink.DARK, Align.CENTER);
        canvas.text(Messages.get("worlds.defense"), SIDE * 3 / 4.0, -NAMES - 12, Canvas.PLAIN, Ink.DARK, Align.CENTER);
        side("worlds.hidden", HEIGHT / 4.0);
        side("worlds.seen", HEIGHT * 3 / 4.0);
        canvas.text(Messages.get("worlds.ratio"), SIDE / 2.0, HEIGHT + NAMES + 32, Canvas.SMALL, Ink.SOFT,
                Align.CENTER);
    }

    private void side(String key, double middle) {
        canvas.lines(Canvas.wrap(Messages.get(key), Canvas.PLAIN, 100, 5), -44, middle - 16, Canvas.PLAIN, Ink.DARK,
                Align.RIGHT);
    }

    private void points(List<Place> places, Axis ratio, Axis seen) {
        Map<Point, List<String>> groups = new LinkedHashMap<>();
        places.forEach(place -> groups.computeIfAbsent(new Point(Math.round(ratio.place(place.ratio(), 0, SIDE)),
                Math.round(seen.place(place.seen(), 0, HEIGHT))), key -> new ArrayList<>()).add(place.name()));
        Labels labels = new Labels(new Box(2, 2, SIDE - 4, HEIGHT - 4));
        groups.keySet().forEach(point -> labels.avoid(point, RADIUS + 2));
        labels.avoid(new Box(SIDE / 2 - 2, 0, 4, HEIGHT));
        labels.avoid(new Box(0, HEIGHT / 2 - 2, SIDE, 4));
        int left = 0;
        int count = 0;
        for (Map.Entry<Point, List<String>> group : groups.entrySet()) {
            String text = label(group.getValue());
            Optional<Labels.Spot> spot = count++ < LABELLED ? labels.place(group.getKey(), text) : Optional.empty();
            spot.ifPresent(found -> label(group.getKey(), found, text));
            left += spot.isPresent() ? 0 : group.getValue().size();
        }
        groups.forEach((point, names) -> canvas.oval(point.x(), point.y(), RADIUS,
                names.contains("") ? Fill.of(Ink.DARK) : Fill.PAPER, Pen.of(Ink.DARK, 1.5)));
        if (left > 0) {
            canvas.text(Messages.get("worlds.unlabelled", String.valueOf(left)), 0, HEIGHT + NAMES + 52, Canvas.SMALL,
                    Ink.SOFT, Align.LEFT);
        }
    }

    private void label(Point point, Labels.Spot spot, String text) {
        if (spot.isFar()) {
            double below = spot.align() == Align.CENTER ? 8 * Math.signum(point.y() - spot.middle()) : 0;
            canvas.line(point.x(), point.y(), spot.x(), spot.middle() + below, Pen.of(Ink.QUIET, 1));
        }
        canvas.label(text, spot);
    }

    private static String label(List<String> names) {
        String first = names.get(0).isEmpty() ? Messages.get("worlds.scenario") : names.get(0);
        String more = names.size() == 1 ? "" : " " + Messages.get("worlds.together", String.valueOf(names.size() - 1));
        return Canvas.fit(first, Canvas.PLAIN, WIDEST - Canvas.width(more, Canvas.PLAIN)) + more;
    }
}
