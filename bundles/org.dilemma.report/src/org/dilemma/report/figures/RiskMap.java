/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.report.figures;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dilemma.analysis.Band;
import org.dilemma.analysis.DyadVerdict;
import org.dilemma.analysis.ElementRef;
import org.dilemma.analysis.Evaluation;
import org.dilemma.viewpoint.layout.TextBlock.Align;
import org.dilemma.viewpoint.picture.Drawing;

/**
 * The risk between any two states as a map: each pair once, below the names of the states that stand on the diagonal,
 * those at the greatest risk first.
 */
public final class RiskMap {
    /** More states would not read. */
    private static final int MOST = 40;
    private static final int WORDS = 8;
    private static final int TOLD = 12;
    private static final double WIDEST = 180;

    private final List<ElementRef> states;
    private final Map<List<ElementRef>, Band> bands = new HashMap<>();
    private final Canvas canvas = new Canvas();

    private RiskMap(List<DyadVerdict> dyads) {
        states = order(dyads).stream().limit(MOST).toList();
        dyads.forEach(dyad -> {
            bands.put(List.of(dyad.a(), dyad.b()), dyad.band());
            bands.put(List.of(dyad.b(), dyad.a()), dyad.band());
        });
    }

    /**
     * Draws the map.
     *
     * @param evaluation the results
     * @return the map; empty where there is no verdict on a pair
     */
    public static Optional<Drawing> draw(Evaluation evaluation) {
        List<DyadVerdict> dyads = dyads(evaluation);
        return dyads.isEmpty() ? Optional.empty()
                : Optional.of(new RiskMap(dyads).draw(evaluation.title(), words(evaluation), order(dyads).size()));
    }

    /**
     * The map in words.
     *
     * @param evaluation the results
     * @return some sentences; empty where there is no map
     */
    public static String words(Evaluation evaluation) {
        List<DyadVerdict> dyads = dyads(evaluation);
        if (dyads.isEmpty()) {
            return "";
        }
        String told = Stream.of(Band.values()).sorted(Comparator.reverseOrder())
                .map(band -> words(band, dyads.stream().filter(d -> d.band() == band).toList()))
                .filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
        return Messages.get("map.words") + " " + told;
    }

    private static String words(Band band, List<DyadVerdict> dyads) {
        if (dyads.isEmpty()) {
            return "";
        }
        String pairs = dyads.stream().limit(TOLD).map(d -> Values.pair(d.a().label(), d.b().label()))
                .collect(Collectors.joining(", "));
        return dyads.size() <= TOLD ? Messages.get("map.words.band", BandLook.word(band), pairs)
                : Messages.get("map.words.band.more", BandLook.word(band), pairs,
                        String.valueOf(dyads.size() - TOLD));
    }

    private static List<DyadVerdict> dyads(Evaluation evaluation) {
        return evaluation.verdict().map(verdict -> verdict.dyads()).orElse(List.of());
    }

    /** The states, those at the greatest risk first. */
    private static List<ElementRef> order(List<DyadVerdict> dyads) {
        Map<ElementRef, int[]> weights = new LinkedHashMap<>();
        for (DyadVerdict dyad : dyads) {
            for (ElementRef state : List.of(dyad.a(), dyad.b())) {
                weights.computeIfAbsent(state, key -> new int[Band.values().length])[Band.SEVERE.ordinal()
                        - dyad.band().ordinal()]--;
            }
        }
        return weights.entrySet().stream().sorted(Map.Entry.comparingByValue(Arrays::compare)).map(Map.Entry::getKey)
                .toList();
    }

    private Drawing draw(String title, String words, int all) {
        boolean full = states.size() <= WORDS;
        double width = full ? 84 : 22;
        double height = full ? 32 : 22;
        for (int row = 0; row < states.size(); row++) {
            for (int column = 0; column < row; column++) {
                BandCell.draw(canvas, column * width, row * height, width, height, full,
                        bands.get(List.of(states.get(row), states.get(column))));
            }
            canvas.text(Canvas.fit(states.get(row).label(), Canvas.BOLD, WIDEST), row * width + 6,
                    (row + 0.5) * height, Canvas.BOLD, Ink.DARK, Align.LEFT);
        }
        double y = states.size() * height + 20;
        if (!full) {
            key(y);
            y += 24;
        }
        if (all > states.size()) {
            canvas.text(Messages.get("map.more", String.valueOf(states.size()), String.valueOf(all)), 0, y,
                    Canvas.SMALL, Ink.SOFT, Align.LEFT);
        }
        return canvas.drawing("risk-map", Messages.get("map.title", title), words);
    }

    private void key(double y) {
        double x = 0;
        for (Band band : Band.values()) {
            BandCell.draw(canvas, x, y - 11, 22, 22, false, band);
            String word = BandLook.word(band);
            canvas.text(word, x + 28, y, Canvas.SMALL, Ink.DARK, Align.LEFT);
            x += 28 + Canvas.width(word, Canvas.SMALL) + 16;
        }
    }
}
