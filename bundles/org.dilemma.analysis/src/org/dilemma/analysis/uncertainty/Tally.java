/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.uncertainty;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;
import org.dilemma.analysis.Band;
import org.dilemma.analysis.Quantity;

/**
 * What the draws gave. Draws of different chunks may be added by different threads. Bands and means take all draws; for
 * the percentiles the numbers themselves are kept, at most 2^23 (64 MB): of n numbers, those of the first 2^23 / n
 * draws, which are as good a sample as any. At most the first 1,000 numbers are followed.
 */
final class Tally {
    private static final int MOST_KEPT = 1 << 23;
    private static final int MOST_NUMBERS = 1000;
    private static final int MOST_MOMENTS = 1 << 15;
    private static final int LEAST_CHUNK = 16;
    private static final double GREATEST = 1e150;

    private final int samples;
    private final int chunk;
    private final List<String> names;
    private final double[][] kept;
    private final Moments[][] moments;
    private final AtomicIntegerArray bands = new AtomicIntegerArray(Band.values().length);

    Tally(int samples, List<String> allNames) {
        this.samples = samples;
        names = allNames.subList(0, Math.min(MOST_NUMBERS, allNames.size()));
        int numbers = Math.max(1, names.size());
        chunk = Math.max(LEAST_CHUNK, (int) Math.ceil(samples / (double) (MOST_MOMENTS / numbers)));
        kept = new double[names.size()][Math.min(samples, MOST_KEPT / numbers)];
        moments = new Moments[(samples + chunk - 1) / chunk][names.size()];
        for (Moments[] row : moments) {
            Arrays.setAll(row, n -> new Moments());
        }
    }

    /** The numbers that are followed, in their order. */
    List<String> names() {
        return names;
    }

    /** Draws in a chunk; depends on their number alone. */
    int chunk() {
        return chunk;
    }

    /** Notes a draw. A number that is missing, or greater than 1e150 in size, does not count. */
    void add(int inChunk, int draw, Optional<Band> band, double[] numbers) {
        bands.incrementAndGet(band.orElse(Band.NONE).ordinal());
        for (int n = 0; n < kept.length; n++) {
            boolean counts = Math.abs(numbers[n]) <= GREATEST;
            if (counts) {
                moments[inChunk][n].add(numbers[n]);
            }
            if (draw < kept[n].length) {
                kept[n][draw] = counts ? numbers[n] : Double.NaN;
            }
        }
    }

    /** Shares of all bands. */
    SortedMap<Band, BandShare> bands() {
        SortedMap<Band, BandShare> shares = new TreeMap<>();
        for (Band band : Band.values()) {
            shares.put(band, BandShare.of(bands.get(band.ordinal()), samples));
        }
        return shares;
    }

    private static String unit(SortedMap<String, Quantity> best, String name) {
        return best.containsKey(name) ? best.get(name).unit() : "";
    }

    /**
     * The spreads of the numbers that any kept draw gave, with the units of the best values. Uses up what is kept; the
     * numbers are sorted by several threads, each number by one.
     */
    List<Spread> spreads(SortedMap<String, Quantity> best) {
        Map<Integer, OrderStatistics> statistics = new ConcurrentHashMap<>();
        return IntStream.range(0, kept.length).parallel().mapToObj(n -> spread(n, best, statistics))
                .flatMap(Optional::stream).toList();
    }

    private Optional<Spread> spread(int n, SortedMap<String, Quantity> best, Map<Integer, OrderStatistics> statistics) {
        Arrays.sort(kept[n]);
        int given = kept[n].length;
        while (given > 0 && Double.isNaN(kept[n][given - 1])) {
            given--;
        }
        if (given == 0) {
            return Optional.empty();
        }
        Moments all = new Moments();
        for (Moments[] row : moments) {
            all.add(row[n]);
        }
        return Optional.of(new Spread(names.get(n), unit(best, names.get(n)), all.count(), all.mean(), all.error(),
                statistics.computeIfAbsent(given, OrderStatistics::new).percentiles(kept[n])));
    }
}
