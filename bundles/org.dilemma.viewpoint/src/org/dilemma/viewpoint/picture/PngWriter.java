/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.picture;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.CancellationException;
import org.dilemma.viewpoint.internal.picture.Java2dPainter;
import org.dilemma.viewpoint.internal.picture.PngStream;
import org.dilemma.viewpoint.internal.picture.PngTexts;
import org.dilemma.viewpoint.layout.Box;
import org.dilemma.viewpoint.layout.Progress;

/**
 * Writes drawings as Portable Network Graphics, without a display and in strips, so that the memory needed does not
 * grow with the size of the picture. Safe for several threads.
 */
public final class PngWriter {
    /** Resolution in which a pixel of the diagram is a pixel of the picture, in dots per inch. */
    public static final double SCREEN = 96;

    /** Greatest resolution, in dots per inch. */
    public static final double GREATEST_RESOLUTION = 9600;

    private static final int GREATEST_SIDE = 60_000;
    private static final double MOST_PIXELS = 1e9;
    private static final int STRIP_PIXELS = 1 << 22;

    private final double resolution;
    private final Theme theme;

    /**
     * Writes in a resolution.
     *
     * @param resolution dots per inch, 1 to 9600
     * @param theme the colors
     * @throws IllegalArgumentException if the resolution is not in its range
     */
    public PngWriter(double resolution, Theme theme) {
        if (!(resolution >= 1 && resolution <= GREATEST_RESOLUTION)) {
            throw new IllegalArgumentException(PngTexts.resolution(resolution));
        }
        this.resolution = resolution;
        this.theme = theme;
    }

    /**
     * Writes a drawing.
     *
     * @param drawing the drawing
     * @param out takes the file; flushed, not closed
     * @throws PictureTooLargeException if the picture would have more than 60,000 pixels a side or a billion in all;
     *         nothing is written then
     * @throws IOException if it cannot be written
     */
    public void write(Drawing drawing, OutputStream out) throws IOException {
        write(drawing, out, Progress.NONE);
    }

    /**
     * Writes a drawing while somebody follows.
     *
     * @param drawing the drawing
     * @param out takes the file; flushed, not closed
     * @param progress follows it
     * @throws PictureTooLargeException if the picture would have too many pixels; nothing is written then
     * @throws CancellationException if it is no longer wanted; what was written is not whole then
     * @throws IOException if it cannot be written
     */
    public void write(Drawing drawing, OutputStream out, Progress progress) throws IOException {
        Box frame = drawing.frame();
        double scale = resolution / SCREEN;
        int width = (int) Math.min(Integer.MAX_VALUE, Math.max(1, Math.ceil(frame.width() * scale)));
        int height = (int) Math.min(Integer.MAX_VALUE, Math.max(1, Math.ceil(frame.height() * scale)));
        if (width > GREATEST_SIDE || height > GREATEST_SIDE || (double) width * height > MOST_PIXELS) {
            throw new PictureTooLargeException(PngTexts.large(width, height, resolution, greatest(frame)));
        }
        int rows = Math.max(1, Math.min(height, STRIP_PIXELS / width));
        BufferedImage strip = new BufferedImage(width, rows, BufferedImage.TYPE_INT_RGB);
        int[] pixels = ((DataBufferInt) strip.getRaster().getDataBuffer()).getData();
        Java2dPainter painter = new Java2dPainter(drawing, theme);
        try (PngStream png = new PngStream(out, width, height, resolution)) {
            for (int top = 0; top < height; top += rows) {
                Graphics2D graphics = strip.createGraphics();
                try {
                    painter.paint(graphics, scale, top, width, rows, progress.part((double) top / height,
                            Math.min(1, (double) (top + rows) / height)));
                } finally {
                    graphics.dispose();
                }
                png.rows(pixels, Math.min(rows, height - top));
            }
        }
        out.flush();
    }

    private static int greatest(Box frame) {
        double side = (double) (GREATEST_SIDE - 1) / Math.max(frame.width(), frame.height());
        double area = Math.sqrt(MOST_PIXELS / ((double) frame.width() * frame.height()));
        return (int) Math.floor(Math.min(side, area * 0.999) * SCREEN);
    }
}
