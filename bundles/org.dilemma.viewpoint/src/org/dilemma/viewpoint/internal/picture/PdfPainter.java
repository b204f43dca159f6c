/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.picture;

import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;
import org.dilemma.viewpoint.internal.layout.AwtTextMeasure;
import org.dilemma.viewpoint.layout.ImageData;
import org.dilemma.viewpoint.layout.TextBlock;
import org.dilemma.viewpoint.layout.Typeface;
import org.dilemma.viewpoint.picture.Fill;
import org.dilemma.viewpoint.picture.Mark;
import org.dilemma.viewpoint.picture.Pen;
import org.dilemma.viewpoint.picture.Theme;

/** Paints marks on a page, whose axes are those of the diagram. For one thread. */
public final class PdfPainter {
    private static final FontRenderContext UNSCALED = new FontRenderContext(null, true, true);
    private static final float HALO = 3;

    private final PDDocument document;
    private final PDPageContentStream content;
    private final Theme theme;
    private final Map<Typeface, Font> fonts = new HashMap<>();
    private final Map<byte[], Optional<PDImageXObject>> images = new IdentityHashMap<>();

    /**
     * Makes one.
     *
     * @param document takes pictures
     * @param content the page
     * @param theme the colors
     */
    public PdfPainter(PDDocument document, PDPageContentStream content, Theme theme) {
        this.document = document;
        this.content = content;
        this.theme = theme;
    }

    /** Paints a mark. */
    public void paint(Mark mark) throws IOException {
        if (mark instanceof Mark.Text text) {
            text(text);
        } else if (mark instanceof Mark.Picture picture) {
            picture(picture.image(), picture.x(), picture.y(), picture.width(), picture.height());
        } else {
            Fill fill = mark instanceof Mark.Rect rect ? rect.fill()
                    : mark instanceof Mark.Oval oval ? oval.fill() : ((Mark.Figure) mark).fill();
            Pen pen = mark instanceof Mark.Rect rect ? rect.pen()
                    : mark instanceof Mark.Oval oval ? oval.pen() : ((Mark.Figure) mark).pen();
            figure(Java2dPainter.shape(mark), fill, pen);
        }
    }

    private void figure(Shape shape, Fill fill, Pen pen) throws IOException {
        if (fill instanceof Fill.Gradient gradient) {
            content.saveGraphicsState();
            path(shape);
            content.clip();
            content.shadingFill(PdfShading.of(gradient, shape.getBounds2D(), theme));
            content.restoreGraphicsState();
        } else if (!(fill instanceof Fill.None)) {
            fill(shape, fill instanceof Fill.Plain plain ? Java2dPainter.color(theme.color(plain.color()))
                    : Java2dPainter.color(theme.paper()));
        }
        if (pen.isVisible()) {
            content.setLineCapStyle(pen.round() ? 1 : 0);
            float[] dashes = new float[pen.dashes().size()];
            for (int i = 0; i < dashes.length; i++) {
                dashes[i] = pen.dashes().get(i).floatValue();
            }
            content.setLineDashPattern(dashes, 0);
            stroke(shape, Java2dPainter.color(theme.color(pen.color())), (float) pen.width());
        }
    }

    private void fill(Shape shape, Color color) throws IOException {
        content.setNonStrokingColor(color);
        if (path(shape)) {
            content.fill();
        }
    }

    private void stroke(Shape shape, Color color, float width) throws IOException {
        content.setStrokingColor(color);
        content.setLineWidth(width);
        content.setLineJoinStyle(1);
        if (path(shape)) {
            content.stroke();
        }
    }

    /** Begins a path; false for one without any point. */
    private boolean path(Shape shape) throws IOException {
        float[] p = new float[6];
        float x = 0;
        float y = 0;
        boolean some = false;
        for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
            int step = i.currentSegment(p);
            some = true;
            switch (step) {
                case PathIterator.SEG_MOVETO -> content.moveTo(p[0], p[1]);
                case PathIterator.SEG_LINETO -> content.lineTo(p[0], p[1]);
                case PathIterator.SEG_QUADTO -> content.curveTo(x + (p[0] - x) * 2 / 3, y + (p[1] - y) * 2 / 3,
                        p[2] + (p[0] - p[2]) * 2 / 3, p[3] + (p[1] - p[3]) * 2 / 3, p[2], p[3]);
                case PathIterator.SEG_CUBICTO -> content.curveTo(p[0], p[1], p[2], p[3], p[4], p[5]);
                default -> content.closePath();
            }
            int last = step == PathIterator.SEG_CUBICTO ? 4 : step == PathIterator.SEG_QUADTO ? 2 : 0;
            if (step != PathIterator.SEG_CLOSE) {
                x = p[last];
                y = p[last + 1];
            }
        }
        return some;
    }

    private void picture(ImageData data, double x, double y, double width, double height) throws IOException {
        Optional<PDImageXObject> image = images.get(data.content());
        if (image == null) {
            image = read(data.content());
            images.put(data.content(), image);
        }
        if (image.isPresent()) {
            content.drawImage(image.get(), new Matrix((float) width, 0, 0, (float) -height, (float) x,
                    (float) (y + height)));
        }
    }

    private Optional<PDImageXObject> read(byte[] bytes) throws IOException {
        BufferedImage image;
        try {
            image = ImageIO.read(new ByteArrayInputStream(bytes));
        } catch (IOException | RuntimeException e) {
            return Optional.empty(); // damaged beyond its header
        }
        return image == null ? Optional.empty() : Optional.of(LosslessFactory.createFromImage(document, image));
    }

    private void text(Mark.Text mark) throws IOException {
        TextBlock block = mark.block();
        if (block.icon().isPresent()) {
            picture(block.icon().get(), block.box().x(), block.box().y(), TextBlock.ICON, TextBlock.ICON);
        }
        Font font = fonts.computeIfAbsent(block.face(), AwtTextMeasure::font);
        Color ink = Java2dPainter.color(theme.color(block.color()));
        for (TextBlock.Line line : block.lines()) {
            double x = switch (block.align()) {
                case LEFT -> line.x();
                case CENTER -> line.x() - line.width() / 2;
                case RIGHT -> line.x() - line.width();
            };
            Shape letters = new Path2D.Double(
                    font.createGlyphVector(UNSCALED, line.text()).getOutline((float) x, (float) line.baseline()));
            if (mark.halo()) {
                content.setLineDashPattern(new float[0], 0);
                stroke(letters, Java2dPainter.color(theme.paper()), HALO);
            }
            fill(letters, ink);
            double thick = Math.max(1, block.face().size() / 14);
            if (block.underline()) {
                fill(new Rectangle2D.Double(x, line.baseline() + 1.5, line.width(), thick), ink);
            }
            if (block.strike()) {
                fill(new Rectangle2D.Double(x, line.baseline() - block.face().size() * 0.3, line.width(), thick), ink);
            }
        }
    }
}
