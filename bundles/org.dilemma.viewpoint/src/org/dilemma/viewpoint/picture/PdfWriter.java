/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.picture;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.CancellationException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.dilemma.viewpoint.internal.picture.PdfPainter;
import org.dilemma.viewpoint.internal.picture.PdfText;
import org.dilemma.viewpoint.layout.Box;
import org.dilemma.viewpoint.layout.Progress;

/**
 * Writes drawings as Portable Document Format: vectors on one page of the size of the drawing. Letters are drawn as
 * outlines, so that they look the same everywhere; the text lies invisibly below them, to be searched and copied. Safe
 * for several threads.
 */
public final class PdfWriter {
    private static final double POINTS_PER_PIXEL = 72.0 / 96.0;
    /** Share of the work that the invisible text is. */
    private static final double TEXT = 0.2;
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
        write(drawing, out, Progress.NONE);
    }

    /**
     * Writes a drawing while somebody follows.
     *
     * @param drawing the drawing
     * @param out takes the file; flushed, not closed
     * @param progress follows it
     * @throws CancellationException if it is no longer wanted; what was written is not whole then
     * @throws IOException if it cannot be written
     */
    public void write(Drawing drawing, OutputStream out, Progress progress) throws IOException {
        Box frame = drawing.frame();
        double scale = Math.min(POINTS_PER_PIXEL, LONGEST_SIDE / Math.max(1, Math.max(frame.width(), frame.height())));
        float width = (float) Math.max(1, frame.width() * scale);
        float height = (float) Math.max(1, frame.height() * scale);
        try (PDDocument document = new PDDocument()) {
            document.getDocumentInformation().setTitle(drawing.title());
            document.getDocumentInformation().setSubject(drawing.description());
            PDPage page = new PDPage(new PDRectangle(width, height));
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                new PdfText(content, frame, scale, height).write(drawing, progress.part(0, TEXT));
                content.setNonStrokingColor(new java.awt.Color(theme.paper().red(), theme.paper().green(),
                        theme.paper().blue()));
                content.addRect(0, 0, width, height);
                content.fill();
                content.transform(new Matrix((float) scale, 0, 0, (float) -scale, (float) (-frame.x() * scale),
                        (float) (height + frame.y() * scale)));
                PdfPainter painter = new PdfPainter(document, content, theme);
                Progress painting = progress.part(TEXT, 1);
                int done = 0;
                for (Group group : drawing.groups()) {
                    painting.step(done++, drawing.groups().size());
                    for (Mark mark : group.marks()) {
                        painter.paint(mark);
                    }
                }
            }
            document.save(out);
        }
        out.flush();
    }
}
