/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.layout;

import java.util.List;
import java.util.Optional;
import org.dilemma.viewpoint.layout.Box;
import org.dilemma.viewpoint.layout.Images;
import org.dilemma.viewpoint.layout.Layout;
import org.dilemma.viewpoint.layout.TextBlock;
import org.dilemma.viewpoint.layout.TextMeasure;
import org.dilemma.viewpoint.view.ContainerStyle;
import org.dilemma.viewpoint.view.DDiagramElementContainer;
import org.dilemma.viewpoint.view.DNodeListElement;
import org.dilemma.viewpoint.view.FlatContainerStyle;
import org.dilemma.viewpoint.view.NodeStyle;

/**
 * Finds sizes from the inside out: a node has the size that a person or its style gave it, else that of its content; a
 * container is never smaller than its content. Children that would stand outside their container are brought inside.
 */
final class Sizing {
    /** Between the border of a container and its children, in pixels. */
    static final int PADDING = 12;
    /** Between the border of a box and its text, in pixels. */
    static final int TEXT_MARGIN = 8;
    /** Side of a collapsed node, in pixels. */
    static final int COLLAPSED = 8;

    private static final int LINE_MARGIN = 2;
    private static final int WIDEST_LABEL = 280;
    private static final int WIDEST_LINE = 400;
    private static final int MOST_LINES = 8;
    /** What the editors of Sirius give a container without size and content. */
    private static final Box EMPTY_LIST = new Box(0, 0, 40, 40);
    private static final Box EMPTY_CONTAINER = new Box(0, 0, 150, 70);

    private final LabelSetter labels;
    private final NodeSizing nodes;
    private final Layout layout;

    Sizing(TextMeasure measure, Images images, Layout layout) {
        this.labels = new LabelSetter(measure, images);
        this.nodes = new NodeSizing(labels, images, layout);
        this.layout = layout;
    }

    /** Finds the sizes of all nodes. */
    void size(Scene scene) {
        scene.roots.forEach(this::size);
    }

    /** Finds the size of a node and of all in it. */
    void size(Item item) {
        item.children.forEach(this::size);
        item.borders.forEach(this::size);
        measure(item);
        item.borders.forEach(b -> BorderPlaces.snap(b, item));
    }

    /** Finds the size of a node whose children have theirs. */
    void measure(Item item) {
        if (Shown.isCollapsed(item.view)) {
            item.width = COLLAPSED;
            item.height = COLLAPSED;
            return;
        }
        switch (item.kind) {
            case LEAF -> nodes.measure(item);
            case LINE -> line(item);
            default -> container(item);
        }
    }

    private void line(Item item) {
        NodeStyle style = item.view instanceof DNodeListElement line ? line.getOwnedStyle() : null;
        item.label = style == null || hidesLabel(item) ? Optional.empty()
                : labels.set(item.view.getName(), style, item.view.getTarget(), WIDEST_LINE, 1)
                        .map(LabelSetter::leftAligned);
        Box text = item.label.map(TextBlock::box).orElse(new Box(0, 0, 0, 10));
        item.width = text.width() + 2 * TEXT_MARGIN;
        item.height = text.height() + 2 * LINE_MARGIN;
    }

    private boolean hidesLabel(Item item) {
        return Shown.hidesLabel(item.view) || layout.isLabelHidden(item.key);
    }

    private void container(Item item) {
        ContainerStyle style = item.view instanceof DDiagramElementContainer c ? c.getOwnedStyle() : null;
        int border = style == null ? 1 : Math.max(1, style.getBorderSize());
        item.label = style == null || hidesLabel(item) ? Optional.empty()
                : labels.set(item.view.getName(), style, item.view.getTarget(), WIDEST_LABEL, MOST_LINES);
        item.header = item.label.map(l -> l.box().height() + TEXT_MARGIN).orElse(0) + border;
        Box content = switch (item.kind) {
            case LIST -> list(item, border);
            case ROWS -> rows(item, border);
            case COLUMNS -> columns(item, border);
            default -> free(item, border);
        };
        int least = item.label.map(l -> l.box().width() + 2 * TEXT_MARGIN).orElse(0) + 2 * border;
        int ownWidth = item.width > 0 ? item.width : NodeSizing.pixels(item.view.getWidth());
        int ownHeight = item.height > 0 ? item.height : NodeSizing.pixels(item.view.getHeight());
        Box empty = item.kind == Item.Kind.FREE && item.children.isEmpty() && style instanceof FlatContainerStyle
                ? EMPTY_CONTAINER : EMPTY_LIST;
        item.width = Math.max(Math.max(content.width(), least), ownWidth > 0 ? ownWidth : empty.width());
        item.height = Math.max(Math.max(content.height(), item.header), ownHeight > 0 ? ownHeight : empty.height());
        Stacks.fill(item, border);
    }

    private static Box list(Item item, int border) {
        int width = 0;
        int y = item.header + (item.children.isEmpty() ? 0 : LINE_MARGIN * 2);
        for (Item line : item.children) {
            line.x = border;
            line.y = y;
            y += line.height;
            width = Math.max(width, line.width);
        }
        return new Box(0, 0, width + 2 * border, y + 2 * LINE_MARGIN + border);
    }

    private static Box rows(Item item, int border) {
        Stacks.align(item);
        int width = item.children.stream().mapToInt(c -> c.width).max().orElse(0);
        int height = item.children.stream().mapToInt(c -> c.height).sum();
        return new Box(0, 0, width + 2 * border, item.header + height + border);
    }

    private static Box columns(Item item, int border) {
        int width = item.children.stream().mapToInt(c -> c.width).sum();
        int height = item.children.stream().mapToInt(c -> c.height).max().orElse(0);
        return new Box(0, 0, width + 2 * border, item.header + height + border);
    }

    private static Box free(Item item, int border) {
        int left = PADDING + border;
        int top = item.header + (item.label.isPresent() ? 4 : PADDING);
        List<Item> children = item.children;
        int right = 0;
        int bottom = item.header;
        for (Item child : children) {
            Box taken = child.footprint();
            child.x += Math.max(0, left - taken.x());
            child.y += Math.max(0, top - taken.y());
            Box inside = child.footprint();
            right = Math.max(right, inside.right() + PADDING);
            bottom = Math.max(bottom, inside.bottom() + PADDING);
        }
        return new Box(0, 0, right + border, bottom + border);
    }
}
