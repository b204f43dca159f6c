/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.layout;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.LineMetrics;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.dilemma.viewpoint.layout.TextMeasure;
import org.dilemma.viewpoint.layout.Typeface;

/**
 * Measures with the fonts that Java finds, without a display. The widths of single characters are added, without
 * kerning: a viewer may set the text a little narrower, hardly ever wider.
 */
public final class AwtTextMeasure implements TextMeasure {
    /** The only one. */
    public static final TextMeasure INSTANCE = new AwtTextMeasure();

    private static final double MEAN_WIDTH = 0.62;
    private static final double MEAN_ASCENT = 0.93;
    private static final double MEAN_LINE = 1.17;

    private final Map<Typeface, Advances> faces = new ConcurrentHashMap<>();

    private AwtTextMeasure() {
    }

    /** The font of Java for a typeface. */
    public static Font font(Typeface face) {
        int style = (face.bold() ? Font.BOLD : Font.PLAIN) | (face.italic() ? Font.ITALIC : Font.PLAIN);
        return new Font(Font.SANS_SERIF, style, 1).deriveFont((float) face.size());
    }

    @Override
    public double width(String text, Typeface face) {
        Advances advances = advances(face);
        double width = 0;
        for (int i = 0; i < text.length();) {
            int character = text.codePointAt(i);
            width += advances.of(character);
            i += Character.charCount(character);
        }
        return width;
    }

    @Override
    public double ascent(Typeface face) {
        return advances(face).ascent;
    }

    @Override
    public double lineHeight(Typeface face) {
        return advances(face).lineHeight;
    }

    private Advances advances(Typeface face) {
        return faces.computeIfAbsent(face, Advances::new);
    }

    /** Widths of the characters of one typeface. */
    private static final class Advances {
        private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
        private static final int COMMON = 0x250;

        private final double size;
        private final Font font;
        private final double ascent;
        private final double lineHeight;
        private final double[] common = new double[COMMON];
        private final Map<Integer, Double> rare = new ConcurrentHashMap<>();

        Advances(Typeface face) {
            size = face.size();
            Font found = null;
            double up = MEAN_ASCENT * size;
            double line = MEAN_LINE * size;
            try {
                found = font(face);
                LineMetrics metrics = found.getLineMetrics("Mg", CONTEXT);
                up = metrics.getAscent();
                line = metrics.getAscent() + metrics.getDescent() + metrics.getLeading();
                for (int i = ' '; i < COMMON; i++) {
                    common[i] = advance(found, i);
                }
            } catch (RuntimeException | LinkageError | InternalError e) {
                found = null; // a machine without any font: the rule of thumb serves
            }
            font = found;
            ascent = up;
            lineHeight = line;
        }

        double of(int character) {
            if (font == null) {
                return MEAN_WIDTH * size;
            }
            return character < COMMON ? common[character] : rare.computeIfAbsent(character, c -> advance(font, c));
        }

        private static double advance(Font font, int character) {
            return font.getStringBounds(Character.toString(character), CONTEXT).getWidth();
        }
    }
}
