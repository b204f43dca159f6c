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
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.util.HashMap;
import java.util.Map;
import org.dilemma.viewpoint.internal.layout.AwtTextMeasure;
import org.dilemma.viewpoint.layout.TextBlock;
import org.dilemma.viewpoint.layout.Typeface;
import org.dilemma.viewpoint.picture.Mark;
import org.dilemma.viewpoint.picture.Theme;

/** Paints labels with Java 2D. */
final class Java2dText {
    private static final BasicStroke HALO = new BasicStroke(3, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

    private final Theme theme;
    private final Java2dImages images;
    private final Map<Typeface, Font> fonts = new HashMap<>();

    Java2dText(Theme theme, Java2dImages images) {
        this.theme = theme;
        this.images = images;
    }

    void paint(Mark.Text mark, Graphics2D graphics) {
        TextBlock block = mark.block();
        block.icon().ifPresent(
                i -> images.paint(i, block.box().x(), block.box().y(), TextBlock.ICON, TextBlock.ICON, graphics));
        Font font = fonts.computeIfAbsent(block.face(), AwtTextMeasure::font);
        if (block.underline() || block.strike()) {
            font = font.deriveFont(Map.of(TextAttribute.UNDERLINE, block.underline() ? TextAttribute.UNDERLINE_ON : -1,
                    TextAttribute.STRIKETHROUGH, block.strike()));
        }
        graphics.setFont(font);
        for (TextBlock.Line line : block.lines()) {
            float x = (float) switch (block.align()) {
                case LEFT -> line.x();
                case CENTER -> line.x() - line.width() / 2;
                case RIGHT -> line.x() - line.width();
            };
            if (mark.halo() && !line.text().isEmpty()) {
                graphics.setColor(Java2dPainter.color(theme.paper()));
                graphics.setStroke(HALO);
                GlyphVector glyphs = font.createGlyphVector(graphics.getFontRenderContext(), line.text());
                graphics.draw(glyphs.getOutline(x, (float) line.baseline()));
            }
            graphics.setColor(Java2dPainter.color(theme.color(block.color())));
            graphics.drawString(line.text(), x, (float) line.baseline());
        }
    }
}
