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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.dilemma.analysis.ElementRef;
import org.dilemma.analysis.Evaluation;
import org.dilemma.analysis.Quantity;
import org.dilemma.analysis.text.Numbers;
import org.dilemma.viewpoint.layout.Box;
import org.dilemma.viewpoint.layout.TextBlock.Align;
import org.dilemma.viewpoint.picture.Drawing;
import org.dilemma.viewpoint.picture.Fill;
import org.dilemma.viewpoint.picture.Pen;

/**
 * Who reacts to whom: the states on a circle, an arrow from each state to those it reacts to, the wider the greater its
 * gain, and the strongest loop in dark with the gains of its links.
 */
public final class LoopDiagram {
    private static final String EVALUATOR = "org.dilemma.theories.feedback-loops";
    private static final int MOST = 12;
    private static final int MOST_LINKS = 40;
    private static final double LEAST = 0.03;
    private static final double NAMES = 110;
    private static final int HALF = 15;

    private final Map<List<String>, Double> links;
    private final List<String> loop;
    private final Map<String, Box> boxes = new LinkedHashMap<>();
    private final Canvas canvas = new Canvas();

    private LoopDiagram(Map<List<String>, Double> links, List<String> loop) {
        this.links = links;
        this.loop = loop;
    }

    /**
     * Draws the diagram.
     *
     * @param evaluation the results
     * @return the diagram; empty where no state reacts to another one
     */
    public static Optional<Drawing> draw(Evaluation evaluation) {
        Map<List<String>, Double> links = links(evaluation);
        return links.isEmpty() ? Optional.empty()
                : Optional.of(new LoopDiagram(links, loop(evaluation)).make(evaluation));
    }

    /**
     * The diagram in words.
     *
     * @param evaluation the results
     * @return some sentences; empty where there is no diagram
     */
    public static String words(Evaluation evaluation) {
        Map<List<String>, Double> links = links(evaluation);
        if (links.isEmpty()) {
            return "";
        }
        return strongest(evaluation) + " " + Messages.get("loop.words.links", links.entrySet().stream().limit(MOST)
                .map(e -> Messages.get("loop.words.link", Values.label(e.getKey().get(0)),
                        Values.label(e.getKey().get(1)), Numbers.format(e.getValue(), 2)))
                .collect(Collectors.joining("; ")));
    }

    private static String strongest(Evaluation evaluation) {
        List<String> loop = loop(evaluation);
        Quantity gain = Values.of(evaluation, EVALUATOR).get("loop01.loopGain");
        return loop.isEmpty() || gain == null ? Messages.get("loop.none")
                : Messages.get("loop.strongest", way(loop), Numbers.format(gain.value()));
    }

    private static String way(List<String> loop) {
        List<String> all = new ArrayList<>(loop);
        all.add(loop.get(0));
        return all.stream().map(Values::label).collect(Collectors.joining(" \u2192 "));
    }

    /** Who reacts to whom with which gain, the greatest first. */
    private static Map<List<String>, Double> links(Evaluation evaluation) {
        SortedMap<String, Quantity> values = Values.of(evaluation, EVALUATOR);
        Map<List<String>, Double> links = new LinkedHashMap<>();
        values.entrySet().stream().filter(e -> e.getValue().value() > 0)
                .map(e -> Map.entry(Values.parts(e.getKey()), e.getValue().value()))
                .filter(e -> e.getKey().size() == 3 && e.getKey().get(0).equals("gain"))
                .sorted(Comparator.comparing(Map.Entry<List<String>, Double>::getValue).reversed())
                .forEach(e -> links.put(e.getKey().subList(1, 3), e.getValue()));
        return links;
    }

    /** The states of the strongest loop in order; none without a loop. */
    private static List<String> loop(Evaluation evaluation) {
        if (!Values.of(evaluation, EVALUATOR).containsKey("loop01.loopGain")) {
            return List.of();
        }
        return evaluation.results().stream().filter(r -> r.info().id().equals(EVALUATOR)).findFirst()
                .flatMap(r -> r.result().findings().stream().findFirst()).map(f -> f.elements().stream()
                        .filter(e -> e.type().equals("State")).map(ElementRef::label).toList())
                .orElse(List.of());
    }

    private boolean isOfLoop(List<String> link) {
        int from = loop.indexOf(link.get(0));
        return from >= 0 && loop.get((from + 1) % loop.size()).equals(link.get(1));
    }

    private Drawing make(Evaluation evaluation) {
        Set<String> all = new LinkedHashSet<>(loop);
        links.keySet().forEach(all::addAll);
        List<String> states = all.stream().limit(MOST).toList();
        place(states);
        double most = links.values().iterator().next();
        List<List<String>> shown = links.keySet().stream().filter(boxes.keySet()::containsAll)
                .filter(link -> isOfLoop(link) || links.get(link) >= LEAST * most)
                .sorted(Comparator.comparing(link -> !isOfLoop(link))).limit(MOST_LINKS)
                .sorted(Comparator.comparing(this::isOfLoop)).toList();
        Map<List<String>, Arrow> arrows = new LinkedHashMap<>();
        for (List<String> link : shown) {
            Arrow arrow = Arrow.between(boxes.get(link.get(0)), boxes.get(link.get(1)), boxes.values());
            arrows.put(link, arrow);
            arrow.draw(canvas, 1 + 4 * links.get(link) / most, isOfLoop(link) ? Ink.DARK : Ink.QUIET);
        }
        boxes.forEach(this::state);
        label(arrows);
        double y = boxes.values().stream().mapToInt(Box::bottom).max().orElse(0) + 56;
        double x = boxes.values().stream().mapToInt(Box::x).min().orElse(0);
        String note = links.size() > shown.size() ? Messages.get("loop.note.part", String.valueOf(shown.size()),
                String.valueOf(links.size())) : Messages.get("loop.note");
        for (String line : Canvas.wrap(strongest(evaluation), Canvas.BOLD, 520, 3)) {
            canvas.text(line, x, y, Canvas.BOLD, Ink.DARK, Align.LEFT);
            y += 18;
        }
        for (String line : Canvas.wrap(note, Canvas.SMALL, 520, 3)) {
            canvas.text(line, x, y, Canvas.SMALL, Ink.SOFT, Align.LEFT);
            y += 18;
        }
        return canvas.drawing("loops", Messages.get("loop.title", evaluation.title()), words(evaluation));
    }

    /** On a circle; two side by side. */
    private void place(List<String> states) {
        int count = states.size();
        double radius = Math.max(120, count * 26);
        for (int k = 0; k < count; k++) {
            double angle = 2 * Math.PI * k / count - (count == 2 ? Math.PI : Math.PI / 2);
            int half = (int) Math.ceil(Math.min(NAMES, Canvas.width(states.get(k), Canvas.BOLD)) / 2) + 10;
            int x = (int) Math.round(1.3 * radius * Math.cos(angle));
            int y = (int) Math.round(radius * Math.sin(angle));
            boxes.put(states.get(k), new Box(x - half, y - HALF, 2 * half, 2 * HALF));
        }
    }

    private void state(String name, Box box) {
        canvas.rect(box.x() + 0.5, box.y() + 0.5, box.width() - 1, box.height() - 1, Fill.PAPER,
                Pen.of(Ink.DARK, loop.contains(name) ? 2 : 1));
        canvas.text(Canvas.fit(name, Canvas.BOLD, NAMES), box.center().x(), box.center().y(), Canvas.BOLD, Ink.DARK,
                Align.CENTER);
    }

    /** The gains of the links of the strongest loop. */
    private void label(Map<List<String>, Arrow> arrows) {
        Labels labels = new Labels(boxes.values().stream().reduce(Box::union).orElseThrow().grown(44));
        boxes.values().forEach(labels::avoid);
        arrows.values().forEach(arrow -> arrow.points().forEach(labels::avoidLine));
        arrows.forEach((link, arrow) -> {
            if (isOfLoop(link)) {
                String text = Numbers.format(links.get(link), 2);
                labels.placeBeside(arrow.middle(), arrow.outward(), text).ifPresent(spot -> canvas.label(text, spot));
            }
        });
    }
}
