/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.picture;

import java.util.List;
import java.util.Optional;
import org.dilemma.viewpoint.Rgb;
import org.dilemma.viewpoint.layout.Box;
import org.dilemma.viewpoint.layout.ImageData;
import org.dilemma.viewpoint.layout.Images;
import org.dilemma.viewpoint.layout.NodeShape;
import org.dilemma.viewpoint.layout.Point;
import org.dilemma.viewpoint.picture.Fill;
import org.dilemma.viewpoint.picture.Mark;
import org.dilemma.viewpoint.picture.Contour;
import org.dilemma.viewpoint.picture.Pen;
import org.dilemma.viewpoint.view.AbstractDNode;
import org.dilemma.viewpoint.view.BorderedStyle;
import org.dilemma.viewpoint.view.BundledImage;
import org.dilemma.viewpoint.view.DDiagramElementContainer;
import org.dilemma.viewpoint.view.DNode;
import org.dilemma.viewpoint.view.DNodeListElement;
import org.dilemma.viewpoint.view.Decoration;
import org.dilemma.viewpoint.view.Dot;
import org.dilemma.viewpoint.view.Ellipse;
import org.dilemma.viewpoint.view.GaugeCompositeStyle;
import org.dilemma.viewpoint.view.Lozenge;
import org.dilemma.viewpoint.view.Note;
import org.dilemma.viewpoint.view.Square;
import org.dilemma.viewpoint.view.WorkspaceImage;

/** Draws nodes by their styles; labels are drawn by others. */
final class NodePainter {
    private static final Rgb QUIET = Rgb.valueOf("#8a97a6");
    private static final int FOLD = 12;
    private static final int DECORATION = 16;

    private final Images images;

    NodePainter(Images images) {
        this.images = images;
    }

    /** Draws the body of a node. */
    void paint(NodeShape shape, List<Mark> marks) {
        AbstractDNode view = shape.view();
        if (view instanceof DNodeListElement) {
            return;
        }
        if (view instanceof DDiagramElementContainer container) {
            new ContainerPainter(this).paint(container, shape, marks);
        } else if (view instanceof DNode node && node.getOwnedStyle() != null) {
            style(node.getOwnedStyle(), shape.box(), marks);
        } else {
            marks.add(rect(shape.box(), Fill.PAPER, Pen.of(QUIET, 1)));
        }
    }

    private void style(BorderedStyle style, Box box, List<Mark> marks) {
        Pen pen = pen(style);
        if (style instanceof Square square) {
            marks.add(rect(box, Fill.of(square.getColor()), pen));
        } else if (style instanceof Ellipse ellipse) {
            marks.add(oval(box, Fill.of(ellipse.getColor()), pen));
        } else if (style instanceof Lozenge lozenge) {
            marks.add(lozenge(box, Fill.of(lozenge.getColor()), pen));
        } else if (style instanceof Dot dot) {
            dot(dot, box, pen, marks);
        } else if (style instanceof Note note) {
            note(box, Fill.of(note.getColor()), style, marks);
        } else if (style instanceof BundledImage image) {
            bundled(image, box, pen, marks);
        } else if (style instanceof WorkspaceImage image) {
            image(image.getWorkspacePath(), box, pen, marks);
        } else if (style instanceof GaugeCompositeStyle gauge) {
            GaugePainter.paint(gauge, box, marks);
        } else {
            marks.add(rect(box, Fill.PAPER, pen.isVisible() ? pen : Pen.of(QUIET, 1)));
        }
    }

    static Pen pen(BorderedStyle style) {
        return Pen.of(style.getBorderColor(), style.getBorderSize(), style.getBorderLineStyle());
    }

    /** A rectangle whose border lies inside the box. */
    static Mark rect(Box box, Fill fill, Pen pen) {
        return rect(box, 0, 0, fill, pen);
    }

    static Mark rect(Box box, int arcWidth, int arcHeight, Fill fill, Pen pen) {
        double inset = pen.width() / 2;
        return new Mark.Rect(box.x() + inset, box.y() + inset, Math.max(0, box.width() - pen.width()),
                Math.max(0, box.height() - pen.width()), arcWidth, arcHeight, fill, pen);
    }

    private static Mark oval(Box box, Fill fill, Pen pen) {
        Point center = box.center();
        return new Mark.Oval(center.x(), center.y(), Math.max(0, (box.width() - pen.width()) / 2),
                Math.max(0, (box.height() - pen.width()) / 2), fill, pen);
    }

    private static Mark lozenge(Box box, Fill fill, Pen pen) {
        Point center = box.center();
        double inset = pen.width() * 0.7;
        return new Mark.Figure(Contour.polygon(new Point(center.x(), box.y() + inset),
                new Point(box.right() - inset, center.y()), new Point(center.x(), box.bottom() - inset),
                new Point(box.x() + inset, center.y())), fill, pen);
    }

    private static void dot(Dot dot, Box box, Pen pen, List<Mark> marks) {
        Rgb color = dot.getBackgroundColor();
        int stroke = dot.getStrokeSize() == null ? 0 : Math.max(0, dot.getStrokeSize());
        marks.add(oval(box, Fill.of(color), pen.isVisible() ? pen : Pen.of(dot.getBorderColor(), stroke)));
    }

    private static void note(Box box, Fill fill, BorderedStyle style, List<Mark> marks) {
        Pen pen = pen(style).isVisible() ? pen(style) : Pen.of(QUIET, 1);
        int fold = Math.min(FOLD, Math.min(box.width(), box.height()) / 2);
        double left = box.x() + pen.width() / 2;
        double top = box.y() + pen.width() / 2;
        double right = box.right() - pen.width() / 2;
        double bottom = box.bottom() - pen.width() / 2;
        Point before = new Point(right - fold, top);
        Point after = new Point(right, top + fold);
        marks.add(new Mark.Figure(Contour.polygon(new Point(left, top), before, after, new Point(right, bottom),
                new Point(left, bottom)), fill, pen));
        marks.add(new Mark.Figure(Contour.open(before, new Point(right - fold, top + fold), after), Fill.NONE, pen));
    }

    private void bundled(BundledImage image, Box box, Pen pen, List<Mark> marks) {
        Fill fill = Fill.of(image.getColor());
        if (image.getShape() == null) {
            marks.add(rect(box, fill, pen));
            return;
        }
        switch (image.getShape()) {
            case STROKE -> marks.add(rect(new Box(box.x(), (int) box.center().y() - 2, box.width(), 4), fill,
                    Pen.NONE));
            case TRIANGLE -> marks.add(new Mark.Figure(Contour.polygon(new Point(box.center().x(),
                    box.y() + pen.width()),
                    new Point(box.right() - pen.width() / 2, box.bottom() - pen.width() / 2),
                    new Point(box.x() + pen.width() / 2, box.bottom() - pen.width() / 2)), fill, pen));
            case DOT -> marks.add(oval(box, fill, pen));
            case RING -> {
                double width = Math.max(2, Math.min(box.width(), box.height()) / 8.0);
                marks.add(oval(box, Fill.PAPER, Pen.of(image.getColor(), width)));
            }
            case PROVIDED_SHAPE -> image(image.getProvidedShapeID(), box, pen, marks);
            default -> marks.add(rect(box, fill, pen));
        }
    }

    /** A picture of a file; a crossed frame where the file cannot be found. */
    void image(String path, Box box, Pen pen, List<Mark> marks) {
        Optional<ImageData> image = path == null ? Optional.empty() : images.file(path);
        if (image.isPresent()) {
            marks.add(new Mark.Picture(box.x(), box.y(), box.width(), box.height(), image.get()));
            if (pen.isVisible()) {
                marks.add(rect(box, Fill.NONE, pen));
            }
            return;
        }
        Pen quiet = Pen.of(QUIET, 1);
        marks.add(rect(box, Fill.PAPER, quiet));
        marks.add(new Mark.Figure(Contour.open(new Point(box.x(), box.y()), new Point(box.right(), box.bottom())),
                Fill.NONE,
                quiet));
        marks.add(new Mark.Figure(Contour.open(new Point(box.right(), box.y()), new Point(box.x(), box.bottom())),
                Fill.NONE,
                quiet));
    }

    /** Draws the small pictures on a node. */
    void decorate(NodeShape shape, List<Mark> marks) {
        for (Decoration decoration : shape.view().getDecorations()) {
            Optional<ImageData> image = Optional.ofNullable(decoration.getImagePath()).flatMap(images::file);
            image.ifPresent(i -> marks.add(decoration(shape.box(), decoration.getPosition(), i)));
        }
    }

    private static Mark decoration(Box box, String position, ImageData image) {
        String at = position == null ? "" : position;
        double width = Math.min(DECORATION, image.width());
        double height = Math.min(DECORATION, image.height());
        double x = at.contains("WEST") ? box.x() : at.contains("EAST") ? box.right() - width
                : box.center().x() - width / 2;
        double y = at.contains("NORTH") ? box.y() : at.contains("SOUTH") ? box.bottom() - height
                : box.center().y() - height / 2;
        return new Mark.Picture(x, y, width, height, image);
    }
}
