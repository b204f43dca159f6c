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
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dilemma.viewpoint.layout.ArrangeOptions;
import org.dilemma.viewpoint.layout.Box;
import org.dilemma.viewpoint.layout.ElementKeys;
import org.dilemma.viewpoint.layout.Images;
import org.dilemma.viewpoint.layout.Layout;
import org.dilemma.viewpoint.layout.NodePlace;
import org.dilemma.viewpoint.layout.Point;
import org.dilemma.viewpoint.layout.Progress;
import org.dilemma.viewpoint.layout.TextMeasure;
import org.dilemma.viewpoint.view.AbstractDNode;
import org.dilemma.viewpoint.view.DEdge;
import org.dilemma.viewpoint.view.DSemanticDiagram;

/** One arrangement of one diagram. Works on a scene of its own and changes the layout at the end. */
public final class Arrangement {
    private static final int MARGIN = 24;

    private final Layout layout;
    private final Scene scene;
    private final Sizing sizing;
    private final Map<DEdge, Level> levelOf = new HashMap<>();
    private final Map<DEdge, List<Point>> bends = new IdentityHashMap<>();

    /**
     * Prepares one.
     *
     * @param diagram the diagram
     * @param layout takes the places
     * @param keys names of the elements
     * @param measure measures text
     * @param images finds pictures
     */
    public Arrangement(DSemanticDiagram diagram, Layout layout, ElementKeys keys, TextMeasure measure, Images images) {
        this.layout = layout;
        this.scene = SceneBuilder.build(diagram, layout, keys);
        this.sizing = new Sizing(measure, images, layout);
    }

    /** Arranges everything; tells whether it came to the end. */
    public boolean all(ArrangeOptions options, Progress progress) {
        sizing.size(scene);
        List<Level> levels = new Levels(scene).all();
        for (int i = 0; i < levels.size(); i++) {
            if (progress.isCanceled()) {
                return false;
            }
            Level level = levels.get(i);
            arrange(level, level.items, options, progress);
            resize(level);
            progress.worked((i + 1.0) / levels.size());
        }
        if (progress.isCanceled()) {
            return false;
        }
        scene.edges.values().forEach(k -> layout.bend(k, List.of()));
        write(true);
        return true;
    }

    /** Arranges some nodes; tells whether it came to the end. */
    public boolean selection(Collection<? extends AbstractDNode> selection, ArrangeOptions options, Progress progress) {
        fresh(options);
        Set<AbstractDNode> chosen = Collections.newSetFromMap(new IdentityHashMap<>());
        chosen.addAll(selection);
        for (Level level : new Levels(scene).all()) {
            List<Item> items = level.items.stream().filter(i -> chosen.contains(i.view) && !i.pinned).toList();
            if (items.size() > 1) {
                rearrange(level, items, options, progress);
                resize(level);
            }
            if (progress.isCanceled()) {
                return false;
            }
        }
        scene.edges.forEach((edge, key) -> {
            if (chosen.contains(edge.getSourceNode()) && chosen.contains(edge.getTargetNode())) {
                layout.bend(key, List.of());
            }
        });
        write(true);
        return true;
    }

    /** Places nodes without a place. */
    public void fresh(ArrangeOptions options) {
        if (!NewNodes.areIn(scene)) {
            return;
        }
        sizing.size(scene);
        for (Level level : new Levels(scene).all()) {
            List<Item> fresh = level.items.stream().filter(i -> !i.placed).toList();
            if (fresh.size() == level.items.size()) {
                arrange(level, level.items, options, Progress.NONE);
            } else if (!fresh.isEmpty()) {
                new Neighbors(level, options.gap() / 2).place(fresh);
            }
            if (!fresh.isEmpty()) {
                resize(level);
            }
        }
        write(false);
    }

    private void resize(Level level) {
        for (Item at = level.container; at != null; at = at.parent) {
            NodePlace place = layout.node(at.key).orElse(new NodePlace(0, 0));
            at.width = place.width();
            at.height = place.height();
            sizing.measure(at);
            Item host = at;
            at.borders.forEach(b -> BorderPlaces.snap(b, host));
        }
    }

    private void arrange(Level level, List<Item> items, ArrangeOptions wanted, Progress progress) {
        ArrangeOptions options = level.container == null ? wanted
                : new ArrangeOptions(wanted.algorithm(), wanted.direction(), wanted.gap() * 2 / 3);
        LevelArranger.Result result = lay(level, items, options, progress);
        int left = level.container == null ? MARGIN : Sizing.PADDING;
        int top = level.container == null ? MARGIN : level.container.header + Sizing.PADDING;
        List<Item> pinned = items.stream().filter(i -> i.pinned && i.placed).toList();
        if (pinned.isEmpty()) {
            put(items, result.boxes(), left, top);
            result.bends().forEach((e, p) -> bend(e, level, p, left, top));
        } else {
            around(pinned, items, result.boxes(), options.gap() / 2);
        }
    }

    /** Pinned nodes stay; the rest moves as a whole to where it fits them best, and out of their way. */
    private static void around(List<Item> pinned, List<Item> items, List<Box> boxes, int gap) {
        double right = 0;
        double down = 0;
        for (Item item : pinned) {
            Box box = boxes.get(items.indexOf(item));
            right += (item.footprint().x() - box.x()) / (double) pinned.size();
            down += (item.footprint().y() - box.y()) / (double) pinned.size();
        }
        List<Item> free = items.stream().filter(i -> !pinned.contains(i)).toList();
        int dx = Spreading.raster(right);
        int dy = Spreading.raster(down);
        List<Box> wishes = free.stream().map(i -> boxes.get(items.indexOf(i)).moved(dx, dy)).toList();
        put(free, FreePlaces.settle(wishes, pinned.stream().map(Item::footprint).toList(), gap), 0, 0);
    }

    private void rearrange(Level level, List<Item> items, ArrangeOptions options, Progress progress) {
        List<Box> boxes = lay(level, items, options, progress).boxes();
        Box before = items.stream().map(Item::footprint).reduce(Box::union).orElseThrow();
        Box after = boxes.stream().reduce(Box::union).orElseThrow();
        int dx = Spreading.raster(before.center().x() - after.center().x());
        int dy = Spreading.raster(before.center().y() - after.center().y());
        List<Box> others = level.items.stream().filter(i -> !items.contains(i)).map(Item::footprint).toList();
        put(items, FreePlaces.settle(boxes.stream().map(b -> b.moved(dx, dy)).toList(), others, options.gap() / 2), 0,
                0);
    }

    private static LevelArranger.Result lay(Level level, List<Item> items, ArrangeOptions options, Progress progress) {
        Map<Integer, Integer> index = new HashMap<>();
        items.forEach(i -> index.put(i.index, index.size()));
        List<Level.Link> links = new ArrayList<>();
        for (Level.Link link : level.links) {
            Integer from = index.get(link.from());
            Integer to = index.get(link.to());
            if (from != null && to != null) {
                links.add(new Level.Link(from, to, link.edge(), link.direct()));
            }
        }
        return new LevelArranger(options, progress, level.longestLabel)
                .arrange(items.stream().map(Item::footprintAtOrigin).toList(), links);
    }

    private static void put(List<Item> items, List<Box> boxes, int right, int down) {
        for (int i = 0; i < boxes.size(); i++) {
            Item item = items.get(i);
            Box origin = item.footprintAtOrigin();
            item.x = boxes.get(i).x() + right - origin.x();
            item.y = boxes.get(i).y() + down - origin.y();
            item.placed = true;
        }
    }

    private void bend(DEdge edge, Level level, List<Point> points, int right, int down) {
        levelOf.put(edge, level);
        bends.put(edge, points.stream().map(p -> p.plus(new Point(right, down))).toList());
    }

    private void write(boolean all) {
        scene.items.values().forEach(item -> {
            if (item.placed && NewNodes.needsPlace(item) && (all || layout.node(item.key).isEmpty())) {
                NodePlace place = layout.node(item.key).orElse(new NodePlace(item.x, item.y));
                layout.place(item.key, place.at(item.x, item.y));
            }
        });
        bends.forEach((edge, points) -> {
            Point origin = new Point(0, 0);
            for (Item at = levelOf.get(edge).container; at != null; at = at.parent) {
                origin = origin.plus(new Point(at.x, at.y));
            }
            Point shift = origin;
            layout.bend(scene.edges.get(edge), points.stream().map(p -> p.plus(shift)).toList());
        });
    }
}
