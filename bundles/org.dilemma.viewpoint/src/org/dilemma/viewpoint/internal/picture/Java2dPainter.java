/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import org.dilemma.viewpoint.Rgb;
import org.dilemma.viewpoint.layout.Box;
import org.dilemma.viewpoint.layout.Progress;
import org.dilemma.viewpoint.picture.Drawing;
import org.dilemma.viewpoint.picture.Fill;
import org.dilemma.viewpoint.picture.Group;
import org.dilemma.viewpoint.picture.Mark;
import org.dilemma.viewpoint.picture.Contour;
import org.dilemma.viewpoint.picture.Pen;
import org.dilemma.viewpoint.picture.Theme;

/** Paints a drawing with Java 2D, without a display. For one thread. */
public final class Java2dPainter {
    private final Drawing drawing;
    private final Theme theme;
    private final Java2dText texts;
    private final Java2dImages images = new Java2dImages();

    /**
     * Makes one.
     *
     * @param drawing the drawing
     * @param theme the colors
     */
    public Java2dPainter(Drawing drawing, Theme theme) {
        this.drawing = drawing;
        this.theme = theme;
        this.texts = new Java2dText(theme, images);
    }

    /**
     * Paints a strip.
     *
     * @param graphics takes it
     * @param scale pixels of the picture for one of the diagram
     * @param top first row of the strip in the picture
     * @param width width of the strip in pixels of the picture
     * @param rows height of the strip in pixels of the picture
     * @param progress follows it
     */
    public void paint(Graphics2D graphics, double scale, int top, int width, int rows, Progress progress) {
        graphics.setColor(color(theme.paper()));
        graphics.fillRect(0, 0, width, rows);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        Box frame = drawing.frame();
        graphics.translate(0, -top);
        graphics.scale(scale, scale);
        graphics.translate(-frame.x(), -frame.y());
        int from = (int) Math.floor(frame.y() + top / scale) - 1;
        Box strip = new Box(frame.x(), from, frame.width(), (int) Math.ceil(rows / scale) + 3);
        int done = 0;
        for (Group group : drawing.groups()) {
            progress.step(done++, drawing.groups().size());
            if (group.extent().overlaps(strip)) {
                group.marks().forEach(m -> mark(m, graphics));
            }
        }
    }

    private void mark(Mark mark, Graphics2D graphics) {
        if (mark instanceof Mark.Text text) {
            texts.paint(text, graphics);
        } else if (mark instanceof Mark.Picture picture) {
            images.paint(picture.image(), picture.x(), picture.y(), picture.width(), picture.height(), graphics);
        } else if (mark instanceof Mark.Rect rect) {
            paint(shape(mark), rect.fill(), rect.pen(), graphics);
        } else if (mark instanceof Mark.Oval oval) {
            paint(shape(mark), oval.fill(), oval.pen(), graphics);
        } else if (mark instanceof Mark.Figure figure) {
            paint(shape(mark), figure.fill(), figure.pen(), graphics);
        }
    }

    /** The border of a mark that is no text and no picture. */
    static Shape shape(Mark mark) {
        if (mark instanceof Mark.Rect rect) {
            return rect.arcWidth() > 0
                    ? new RoundRectangle2D.Double(rect.x(), rect.y(), rect.width(), rect.height(), rect.arcWidth(),
                            rect.arcHeight())
                    : new Rectangle2D.Double(rect.x(), rect.y(), rect.width(), rect.height());
        }
        if (mark instanceof Mark.Oval oval) {
            return new Ellipse2D.Double(oval.x() - oval.radiusX(), oval.y() - oval.radiusY(), 2 * oval.radiusX(),
                    2 * oval.radiusY());
        }
        return path(((Mark.Figure) mark).path());
    }

    private void paint(Shape shape, Fill fill, Pen pen, Graphics2D graphics) {
        if (!(fill instanceof Fill.None)) {
            graphics.setPaint(paint(fill, shape.getBounds2D()));
            graphics.fill(shape);
        }
        if (pen.isVisible()) {
            graphics.setColor(color(theme.color(pen.color())));
            graphics.setStroke(stroke(pen));
            graphics.draw(shape);
        }
    }

    private Paint paint(Fill fill, Rectangle2D box) {
        if (fill instanceof Fill.Gradient gradient) {
            double right = gradient.across() > 0 ? box.getMaxX() : box.getX();
            double bottom = gradient.across() < 1 ? box.getMaxY() : box.getY();
            return new GradientPaint((float) box.getX(), (float) box.getY(), color(theme.color(gradient.from())),
                    (float) right, (float) bottom, color(theme.color(gradient.to())));
        }
        return fill instanceof Fill.Plain plain ? color(theme.color(plain.color())) : color(theme.paper());
    }

    private static BasicStroke stroke(Pen pen) {
        int cap = pen.round() ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT;
        if (pen.dashes().isEmpty()) {
            return new BasicStroke((float) pen.width(), cap, BasicStroke.JOIN_ROUND);
        }
        float[] dashes = new float[pen.dashes().size()];
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = pen.dashes().get(i).floatValue();
        }
        return new BasicStroke((float) pen.width(), cap, BasicStroke.JOIN_ROUND, 1, dashes, 0);
    }

    static Color color(Rgb rgb) {
        return new Color(rgb.red(), rgb.green(), rgb.blue());
    }

    private static Path2D path(Contour path) {
        Path2D result = new Path2D.Double();
        for (Contour.Step step : path.steps()) {
            if (step instanceof Contour.Move move) {
                result.moveTo(move.to().x(), move.to().y());
            } else if (step instanceof Contour.Line line) {
                result.lineTo(line.to().x(), line.to().y());
            } else if (step instanceof Contour.Quad quad) {
                result.quadTo(quad.control().x(), quad.control().y(), quad.to().x(), quad.to().y());
            } else if (step instanceof Contour.Cubic cubic) {
                result.curveTo(cubic.first().x(), cubic.first().y(), cubic.second().x(), cubic.second().y(),
                        cubic.to().x(), cubic.to().y());
            } else {
                result.closePath();
            }
        }
        return result;
    }
}
