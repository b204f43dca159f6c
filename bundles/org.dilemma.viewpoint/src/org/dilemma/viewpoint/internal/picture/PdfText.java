/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.picture;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.dilemma.viewpoint.layout.Box;
import org.dilemma.viewpoint.layout.TextBlock;
import org.dilemma.viewpoint.layout.Progress;
import org.dilemma.viewpoint.picture.Drawing;
import org.dilemma.viewpoint.picture.Group;
import org.dilemma.viewpoint.picture.Mark;

/** Puts the text of a drawing invisibly where its letters are drawn, so that readers find it. */
public final class PdfText {
    private final PDFont font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    private final PDPageContentStream content;
    private final Box frame;
    private final double scale;
    private final double height;

    /**
     * Makes one.
     *
     * @param content takes the text
     * @param frame what the page shows of the drawing
     * @param scale points of the page for a pixel of the drawing
     * @param height height of the page in points
     */
    public PdfText(PDPageContentStream content, Box frame, double scale, double height) {
        this.content = content;
        this.frame = frame;
        this.scale = scale;
        this.height = height;
    }

    /** Writes all text. */
    public void write(Drawing drawing, Progress progress) throws IOException {
        int done = 0;
        content.beginText();
        content.setRenderingMode(RenderingMode.NEITHER);
        for (Group group : drawing.groups()) {
            progress.step(done++, drawing.groups().size());
            for (Mark mark : group.marks()) {
                if (mark instanceof Mark.Text text) {
                    for (TextBlock.Line line : text.block().lines()) {
                        line(text.block(), line);
                    }
                }
            }
        }
        content.endText();
    }

    private void line(TextBlock block, TextBlock.Line line) throws IOException {
        String text = known(line.text());
        double natural = font.getStringWidth(text) / 1000 * block.face().size();
        if (text.isBlank() || natural <= 0) {
            return;
        }
        double x = switch (block.align()) {
            case LEFT -> line.x();
            case CENTER -> line.x() - line.width() / 2;
            case RIGHT -> line.x() - line.width();
        };
        content.setFont(font, (float) (block.face().size() * scale));
        content.setTextMatrix(new Matrix((float) (line.width() / natural), 0, 0, 1, (float) ((x - frame.x()) * scale),
                (float) (height - (line.baseline() - frame.y()) * scale)));
        content.showText(text);
    }

    /** The letters that the font can name. */
    private String known(String text) {
        StringBuilder known = new StringBuilder();
        text.codePoints().forEach(c -> {
            String letter = Character.toString(c);
            try {
                font.encode(letter);
                known.append(letter);
            } catch (IOException | IllegalArgumentException unknown) {
                known.append('?');
            }
        });
        return known.toString();
    }
}
