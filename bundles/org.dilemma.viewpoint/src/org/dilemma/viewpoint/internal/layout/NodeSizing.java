/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.layout;

import java.util.Optional;
import org.dilemma.viewpoint.layout.Box;
import org.dilemma.viewpoint.layout.ImageData;
import org.dilemma.viewpoint.layout.Images;
import org.dilemma.viewpoint.layout.Layout;
import org.dilemma.viewpoint.layout.Outline;
import org.dilemma.viewpoint.layout.TextBlock;
import org.dilemma.viewpoint.view.BundledImage;
import org.dilemma.viewpoint.view.BundledImageShape;
import org.dilemma.viewpoint.view.DNode;
import org.dilemma.viewpoint.view.Dot;
import org.dilemma.viewpoint.view.Ellipse;
import org.dilemma.viewpoint.view.LabelPosition;
import org.dilemma.viewpoint.view.Lozenge;
import org.dilemma.viewpoint.view.NodeStyle;
import org.dilemma.viewpoint.view.Note;
import org.dilemma.viewpoint.view.Square;
import org.dilemma.viewpoint.view.WorkspaceImage;

/** Sizes and labels of nodes without children. */
final class NodeSizing {
    private static final int UNIT = 10;
    /** Width and height of a node that says nothing, as the editors of Sirius have it. */
    private static final int DEFAULT = 30;
    private static final int MOST_UNITS = 1000;
    /** Between a node and the label outside, in pixels. */
    static final int LABEL_GAP = 4;
    private static final int FOLD = 12;
    private static final int WIDEST_OUTSIDE = 160;
    private static final int WIDEST_INSIDE = 240;
    private static final int MOST_LINES = 6;
    private static final double ROUND = Math.sqrt(2);

    private final LabelSetter labels;
    private final Images images;
    private final Layout layout;

    NodeSizing(LabelSetter labels, Images images, Layout layout) {
        this.labels = labels;
        this.images = images;
        this.layout = layout;
    }

    /** Pixels of a size in units of the specification; 0 where the content decides. */
    static int pixels(Integer units) {
        return units == null || units <= 0 ? 0 : Math.min(MOST_UNITS, units) * UNIT;
    }

    void measure(Item item) {
        if (!(item.view instanceof DNode node) || node.getOwnedStyle() == null) {
            item.width = Math.max(item.width, DEFAULT);
            item.height = Math.max(item.height, DEFAULT);
            return;
        }
        NodeStyle style = node.getOwnedStyle();
        item.outline = outline(style);
        Box own = own(item, node, style);
        boolean hidden = Shown.hidesLabel(node) || layout.isLabelHidden(item.key);
        item.labelMoved = false;
        item.labelInside = position(node, style) == LabelPosition.NODE;
        if (item.labelInside) {
            inside(item, node, style, own, hidden);
        } else {
            item.width = own.width() > 0 ? own.width() : DEFAULT;
            item.height = own.height() > 0 ? own.height() : DEFAULT;
            if (!hidden) {
                labels.set(node.getName(), style, node.getTarget(), WIDEST_OUTSIDE, MOST_LINES)
                        .ifPresent(l -> outside(item, l));
            }
        }
    }

    private static LabelPosition position(DNode node, NodeStyle style) {
        LabelPosition position = style.getLabelPosition() == null ? node.getLabelPosition() : style.getLabelPosition();
        return position == null ? LabelPosition.BORDER : position;
    }

    private static Outline outline(NodeStyle style) {
        if (style instanceof Ellipse || style instanceof Dot) {
            return Outline.ELLIPSE;
        }
        if (style instanceof Lozenge) {
            return Outline.LOZENGE;
        }
        if (style instanceof BundledImage image) {
            BundledImageShape shape = image.getShape();
            return shape == BundledImageShape.DOT || shape == BundledImageShape.RING ? Outline.ELLIPSE
                    : shape == BundledImageShape.TRIANGLE ? Outline.TRIANGLE : Outline.RECTANGLE;
        }
        return Outline.RECTANGLE;
    }

    /** The size that a person, the mapping or the style gives, 0 where none does. */
    private Box own(Item item, DNode node, NodeStyle style) {
        Box styled = styled(style);
        int width = item.width > 0 ? item.width : node.getWidth() != null ? pixels(node.getWidth()) : styled.width();
        int height = item.height > 0 ? item.height
                : node.getHeight() != null ? pixels(node.getHeight()) : styled.height();
        if (style instanceof WorkspaceImage image && (width == 0 || height == 0)) {
            Optional<ImageData> data = Optional.ofNullable(image.getWorkspacePath()).flatMap(images::file);
            if (data.isPresent()) {
                return natural(width, height, data.get());
            }
        }
        return new Box(0, 0, width, height);
    }

    /** A picture keeps its proportions. */
    private static Box natural(int width, int height, ImageData data) {
        if (width == 0 && height == 0) {
            return new Box(0, 0, data.width(), data.height());
        }
        return width == 0 ? new Box(0, 0, Math.max(1, height * data.width() / data.height()), height)
                : new Box(0, 0, width, Math.max(1, width * data.height() / data.width()));
    }

    private static Box styled(NodeStyle style) {
        if (style instanceof Square square) {
            return new Box(0, 0, pixels(square.getWidth()), pixels(square.getHeight()));
        }
        if (style instanceof Lozenge lozenge) {
            return new Box(0, 0, pixels(lozenge.getWidth()), pixels(lozenge.getHeight()));
        }
        if (style instanceof Ellipse ellipse) {
            return new Box(0, 0, pixels(ellipse.getHorizontalDiameter()), pixels(ellipse.getVerticalDiameter()));
        }
        return new Box(0, 0, 0, 0);
    }

    private void inside(Item item, DNode node, NodeStyle style, Box own, boolean hidden) {
        double factor = item.outline == Outline.RECTANGLE ? 1 : item.outline == Outline.ELLIPSE ? ROUND : 2;
        int margin = own.width() > 0 && own.width() <= 2 * DEFAULT ? 2 : Sizing.TEXT_MARGIN;
        int most = own.width() > 0 ? (int) (own.width() / factor) - 2 * margin : WIDEST_INSIDE;
        Optional<TextBlock> label = hidden ? Optional.empty()
                : labels.set(node.getName(), style, node.getTarget(), Math.max(8, most), MOST_LINES);
        Box text = label.map(TextBlock::box).orElse(new Box(0, 0, 0, 0));
        item.width = own.width() > 0 ? own.width()
                : Math.max(DEFAULT, (int) Math.ceil((text.width() + 2 * Sizing.TEXT_MARGIN) * factor));
        item.height = own.height() > 0 ? own.height()
                : Math.max(DEFAULT, (int) Math.ceil((text.height() + Sizing.TEXT_MARGIN) * factor));
        int fold = style instanceof Note ? FOLD / 2 : 0;
        item.width += own.width() > 0 ? 0 : 2 * fold;
        item.label = label.map(l -> l.at((item.width - l.box().width()) / 2 - fold, (item.height - l.box().height()) / 2));
    }

    /** Below the node; beside it for a node on the right or left border of another. */
    private void outside(Item item, TextBlock label) {
        Box text = label.box();
        int x = (item.width - text.width()) / 2;
        int y = item.height + LABEL_GAP;
        TextBlock set = label.at(x, y);
        item.label = Optional.of(layout.label(item.key, Layout.Label.CENTER)
                .map(o -> set.moved((int) Math.round(o.x()), (int) Math.round(o.y()))).orElse(set));
    }
}
