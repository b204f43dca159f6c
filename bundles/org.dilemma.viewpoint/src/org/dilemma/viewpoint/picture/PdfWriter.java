/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.picture;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.dilemma.viewpoint.internal.picture.Java2dPainter;
import org.dilemma.viewpoint.internal.picture.PdfText;
import org.dilemma.viewpoint.layout.Box;

/**
 * Writes drawings as Portable Document Format: vectors on one page of the size of the drawing. Letters are drawn as
 * outlines, so that they look the same everywhere; the text lies invisibly below them, to be searched and copied. Safe
 * for several threads.
 */
public final class PdfWriter {
    private static final double POINTS_PER_PIXEL = 72.0 / 96.0;
    private static final double LONGEST_SIDE = 14_400;

    private final Theme theme;

    /**
     * Writes in colors.
     *
     * @param theme the colors
     */
    public PdfWriter(Theme theme) {
        this.theme = theme;
    }

    /**
     * Writes a drawing. One that is longer than a page may be, 200 inches, becomes smaller.
     *
     * @param drawing the drawing
     * @param out takes the file; flushed, not closed
     * @throws IOException if it cannot be written
     */
    public void write(Drawing drawing, OutputStream out) throws IOException {
        Box frame = drawing.frame();
        double scale = Math.min(POINTS_PER_PIXEL, LONGEST_SIDE / Math.max(1, Math.max(frame.width(), frame.height())));
        float width = (float) Math.max(1, frame.width() * scale);
        float height = (float) Math.max(1, frame.height() * scale);
        try (PDDocument document = new PDDocument()) {
            document.getDocumentInformation().setTitle(drawing.title());
            document.getDocumentInformation().setSubject(drawing.description());
            PDPage page = new PDPage(new PDRectangle(width, height));
            document.addPage(page);
            PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(document, width, height);
            try {
                new Java2dPainter(drawing, theme).paint(graphics, scale, 0, (int) Math.ceil(width),
                        (int) Math.ceil(height));
            } finally {
                graphics.dispose();
            }
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                new PdfText(content, frame, scale, height).write(drawing);
                content.drawForm(graphics.getXFormObject());
            }
            document.save(out);
        }
        out.flush();
    }
}
