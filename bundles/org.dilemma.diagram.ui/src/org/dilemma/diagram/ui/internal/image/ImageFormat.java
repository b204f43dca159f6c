/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.image;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import org.dilemma.viewpoint.layout.Progress;
import org.dilemma.viewpoint.picture.Drawing;
import org.dilemma.viewpoint.picture.PdfWriter;
import org.dilemma.viewpoint.picture.PngWriter;
import org.dilemma.viewpoint.picture.SvgWriter;
import org.dilemma.viewpoint.picture.Theme;

/** The formats in which a diagram is exported. */
public enum ImageFormat {
    /** Vectors for the web and for drawing programs. */
    SVG,
    /** Pixels. */
    PNG,
    /** Vectors on a page. */
    PDF;

    /** The ending of its files, with the dot. */
    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /**
     * The format of a file.
     *
     * @param name name of the file
     * @return the format; empty where its ending is none of these
     */
    public static Optional<ImageFormat> of(String name) {
        for (ImageFormat format : values()) {
            if (name.toLowerCase(Locale.ROOT).endsWith(format.ending())) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /**
     * What a file can be called.
     *
     * @param title what people call the picture
     * @return the title without what no file system takes, and without ending
     */
    public static String fileName(String title) {
        String name = String.valueOf(title).replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ").strip();
        return name.isEmpty() ? "diagram" : name;
    }

    /**
     * Writes a drawing.
     *
     * @param drawing the drawing
     * @param theme its colors
     * @param resolution dots per inch, for pixels
     * @param out takes it
     * @param progress follows it, and stops it with a {@link java.util.concurrent.CancellationException}
     * @throws IOException if it cannot be written
     */
    public void write(Drawing drawing, Theme theme, double resolution, OutputStream out, Progress progress)
            throws IOException {
        switch (this) {
            case SVG -> new SvgWriter(theme, e -> Optional.empty()).write(drawing, out, progress);
            case PNG -> new PngWriter(resolution, theme).write(drawing, out, progress);
            default -> new PdfWriter(theme).write(drawing, out, progress);
        }
    }
}
