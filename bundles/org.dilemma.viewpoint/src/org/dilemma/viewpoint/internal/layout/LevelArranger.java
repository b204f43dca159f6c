/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dilemma.viewpoint.layout.ArrangeOptions;
import org.dilemma.viewpoint.layout.ArrangeOptions.Algorithm;
import org.dilemma.viewpoint.layout.Box;
import org.dilemma.viewpoint.layout.Point;
import org.dilemma.viewpoint.layout.Progress;
import org.dilemma.viewpoint.view.DEdge;

/** Arranges nodes that stand beside each other: each group of connected ones by itself, then the groups in rows. */
final class LevelArranger {
    private static final int MOST_LAYERED = 300;
    private static final int MOST_FORCE = 500;
    private static final int MOST_STRESS = 2000;
    private static final int MOST_LABEL = 150;
    private static final double LETTER = 6;
    private static final int LABEL_GAP = 12;

    private final ArrangeOptions options;
    private final Progress progress;
    private final double labelWidth;

    /**
     * Prepares.
     *
     * @param options how
     * @param progress follows and may cancel
     * @param longestLabel characters in the longest line of a label of an edge
     */
    LevelArranger(ArrangeOptions options, Progress progress, int longestLabel) {
        this.options = options;
        this.progress = progress;
        this.labelWidth = Math.min(MOST_LABEL, longestLabel * LETTER);
    }

    /**
     * Boxes of the nodes and bends of edges, the whole at the origin.
     *
     * @param boxes what the nodes take up, in their order
     * @param bends bends of the edges that have any
     */
    record Result(List<Box> boxes, Map<DEdge, List<Point>> bends) {
    }

    /**
     * Arranges.
     *
     * @param sizes what the nodes take up
     * @param links links between them, by index
     */
    Result arrange(List<Box> sizes, List<Level.Link> links) {
        List<List<Integer>> components = BreadthFirst.components(sizes.size(), links);
        int[] componentOf = new int[sizes.size()];
        for (int i = 0; i < components.size(); i++) {
            for (int member : components.get(i)) {
                componentOf[member] = i;
            }
        }
        List<List<Level.Link>> linksOf = new ArrayList<>();
        components.forEach(c -> linksOf.add(new ArrayList<>()));
        links.forEach(l -> linksOf.get(componentOf[l.from()]).add(l));
        List<Result> parts = new ArrayList<>();
        for (int i = 0; i < components.size(); i++) {
            parts.add(component(components.get(i), linksOf.get(i), sizes));
        }
        return pack(components, parts, sizes.size());
    }

    private Result component(List<Integer> members, List<Level.Link> links, List<Box> allSizes) {
        List<Box> sizes = members.stream().map(allSizes::get).toList();
        if (sizes.size() == 1) {
            return new Result(List.of(sizes.get(0).at(0, 0)), Map.of());
        }
        Map<Integer, Integer> index = new HashMap<>();
        members.forEach(m -> index.put(m, index.size()));
        List<Level.Link> inner = links.stream()
                .map(l -> new Level.Link(index.get(l.from()), index.get(l.to()), l.edge(), l.direct())).toList();
        if (sizes.size() > MOST_STRESS) {
            return rows(sizes, inner);
        }
        int gap = gap(sizes.size(), inner.size());
        ElkLayout.Positions positions = new ElkLayout(options, progress)
                .lay(new ElkLayout.Graph(sizes, inner, length(sizes, gap)), algorithm(sizes.size(), inner));
        if (positions.settled()) {
            return settled(sizes, positions);
        }
        int across = Math.max(gap, (int) labelWidth + LABEL_GAP);
        List<Box> spread = new Spreading(sizes, positions.centers(), gap, across).spread();
        return new Result(Ring.isBetter(spread, inner) ? Ring.instead(spread, sizes, inner, gap, across) : spread,
                Map.of());
    }

    private Algorithm algorithm(int nodes, List<Level.Link> links) {
        boolean few = nodes <= MOST_LAYERED && links.size() <= 3 * MOST_LAYERED;
        return switch (options.algorithm()) {
            case LAYERED -> few ? Algorithm.LAYERED : Algorithm.STRESS;
            case FORCE -> nodes <= MOST_FORCE ? Algorithm.FORCE : Algorithm.STRESS;
            case STRESS -> Algorithm.STRESS;
            default -> few && links.size() <= 1.5 * nodes && BreadthFirst.isAcyclic(nodes, links) ? Algorithm.LAYERED
                    : Algorithm.STRESS;
        };
    }

    /** Many edges need more room between the nodes, but no more than twice as much. */
    private int gap(int nodes, int links) {
        double dense = Math.min(1, Math.max(0, (links / (double) nodes - 3) / 6));
        return (int) (options.gap() * (1 + dense));
    }

    /** Room for the nodes themselves, for a line that is seen and for its label. */
    private double length(List<Box> sizes, int gap) {
        double size = sizes.stream().mapToDouble(s -> Math.sqrt(s.width() * (double) s.height())).average().orElse(0);
        return size + 1.5 * gap + labelWidth;
    }

    /** More than can be compared with each other: in rows, neighbors near each other. */
    private Result rows(List<Box> sizes, List<Level.Link> links) {
        int[] order = BreadthFirst.order(sizes.size(), links);
        List<Box> packed = Shelves.pack(IntStream.of(order).mapToObj(sizes::get).toList(), options.gap());
        Box[] boxes = new Box[order.length];
        for (int i = 0; i < order.length; i++) {
            boxes[order[i]] = packed.get(i);
        }
        return new Result(List.of(boxes), Map.of());
    }

    private static Result settled(List<Box> sizes, ElkLayout.Positions positions) {
        List<Box> boxes = new ArrayList<>(sizes.size());
        for (int i = 0; i < sizes.size(); i++) {
            Point center = positions.centers().get(i);
            Box size = sizes.get(i);
            boxes.add(size.at((int) Math.round(center.x() - size.width() / 2.0),
                    (int) Math.round(center.y() - size.height() / 2.0)));
        }
        return new Result(boxes, positions.bends());
    }

    private Result pack(List<List<Integer>> components, List<Result> parts, int count) {
        List<Box> frames = parts.stream().map(p -> p.boxes().stream().reduce(Box::union).orElseThrow()).toList();
        List<Integer> order = IntStream.range(0, parts.size()).boxed()
                .sorted(Comparator.comparingInt((Integer i) -> -components.get(i).size())).toList();
        boolean single = components.size() == count;
        List<Box> packed = Shelves.pack(order.stream().map(frames::get).toList(),
                single ? options.gap() / 2 : options.gap());
        Box[] boxes = new Box[count];
        Map<DEdge, List<Point>> bends = new HashMap<>();
        for (int k = 0; k < packed.size(); k++) {
            int part = order.get(k);
            int right = packed.get(k).x() - frames.get(part).x();
            int down = packed.get(k).y() - frames.get(part).y();
            List<Integer> members = components.get(part);
            for (int i = 0; i < members.size(); i++) {
                boxes[members.get(i)] = parts.get(part).boxes().get(i).moved(right, down);
            }
            parts.get(part).bends().forEach((edge, points) -> bends.put(edge,
                    points.stream().map(p -> p.plus(new Point(right, down))).toList()));
        }
        return new Result(List.of(boxes), bends);
    }
}
