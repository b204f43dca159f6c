/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.canvas;

import java.util.List;
import org.dilemma.model.validation.IssueLevel;
import org.dilemma.ui.internal.theme.Theme;
import org.dilemma.viewpoint.layout.Box;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Transform;

/**
 * Paints signs of problems: a red octagon with a cross for an error, a yellow triangle with an exclamation mark for a
 * warning, so that they differ in form and color. They shrink with the diagram; a warning too small to be told is left
 * out, an error never is. All signs of a kind are one path, since there may be thousands.
 */
final class SignPainter {
    /** How much larger than with zoom 1 a sign may be, in pixels of the diagram on each side: errors with small zoom. */
    static final int MOST_GROWN = 60;
    private static final double LARGEST = 22;
    private static final double LEAST = 6;
    private static final double LEAST_GLYPH = 8;
    private static final double[] TRIANGLE = {0, -0.48, 0.52, 0.44, -0.52, 0.44};
    private static final double CUT = 0.5 * (Math.sqrt(2) - 1);
    private static final double[] OCTAGON = {-CUT, -0.5, CUT, -0.5, 0.5, -CUT, 0.5, CUT, CUT, 0.5, -CUT, 0.5, -0.5, CUT,
        -0.5, -CUT};
    private static final double[][] EXCLAMATION = {{0, -0.18, 0, 0.14}, {0, 0.29, 0, 0.3}};
    private static final double[][] CROSS = {{-0.2, -0.2, 0.2, 0.2}, {0.2, -0.2, -0.2, 0.2}};

    private final GC gc;
    private final double zoom;
    private final Color paper;
    private final boolean dark;

    SignPainter(GC gc, double zoom, Color paper) {
        this.gc = gc;
        this.zoom = zoom;
        this.paper = paper;
        this.dark = Theme.luminance(paper.getRGB()) < 0.18;
    }

    void paint(List<Sign> signs, double originX, double originY, Box part) {
        Box near = part.grown((int) Math.ceil(LEAST / zoom));
        List<Sign> visible = signs.stream().filter(s -> s.box().overlaps(near))
                .filter(s -> s.level() == IssueLevel.ERROR || s.size() * zoom >= LEAST).toList();
        if (visible.isEmpty()) {
            return;
        }
        Transform before = new Transform(gc.getDevice());
        Transform transform = new Transform(gc.getDevice());
        LineAttributes attributes = gc.getLineAttributes();
        try {
            gc.getTransform(before);
            gc.getTransform(transform);
            transform.translate((float) originX, (float) originY);
            transform.scale((float) zoom, (float) zoom);
            gc.setTransform(transform);
            gc.setAntialias(SWT.ON);
            paint(visible, IssueLevel.WARNING, TRIANGLE, EXCLAMATION);
            paint(visible, IssueLevel.ERROR, OCTAGON, CROSS);
        } finally {
            gc.setLineAttributes(attributes);
            gc.setTransform(before);
            before.dispose();
            transform.dispose();
        }
    }

    private void paint(List<Sign> signs, IssueLevel level, double[] form, double[][] glyph) {
        List<Sign> ofLevel = signs.stream().filter(s -> s.level() == level).toList();
        if (ofLevel.isEmpty()) {
            return;
        }
        Path forms = new Path(gc.getDevice());
        Path glyphs = new Path(gc.getDevice());
        for (Sign sign : ofLevel) {
            double size = size(sign);
            polygon(forms, sign, size, form);
            if (size * zoom >= LEAST_GLYPH) {
                for (double[] line : glyph) {
                    line(glyphs, sign, size, line);
                }
            }
        }
        boolean error = level == IssueLevel.ERROR;
        stroke(forms, paper, 3);
        stroke(forms, error ? fill(true) : outline(), 1);
        gc.setBackground(fill(error));
        gc.fillPath(forms);
        stroke(glyphs, error && !dark ? new Color(255, 255, 255) : new Color(0x1b, 0x2a, 0x3a),
                1.7 * Math.max(1, zoom));
        forms.dispose();
        glyphs.dispose();
    }

    /** Its size in pixels of the diagram with this zoom. */
    private double size(Sign sign) {
        return Math.max(LEAST, Math.min(LARGEST, sign.size() * zoom)) / zoom;
    }

    private static void polygon(Path path, Sign sign, double size, double[] form) {
        for (int i = 0; i < form.length; i += 2) {
            float x = (float) (sign.center().x() + size * form[i]);
            float y = (float) (sign.center().y() + size * form[i + 1]);
            if (i == 0) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        path.close();
    }

    private static void line(Path path, Sign sign, double size, double[] line) {
        path.moveTo((float) (sign.center().x() + size * line[0]), (float) (sign.center().y() + size * line[1]));
        path.lineTo((float) (sign.center().x() + size * line[2]), (float) (sign.center().y() + size * line[3]));
    }

    private void stroke(Path path, Color color, double pixels) {
        gc.setForeground(color);
        gc.setLineAttributes(new LineAttributes((float) (pixels / zoom), SWT.CAP_ROUND, SWT.JOIN_ROUND));
        gc.drawPath(path);
    }

    private Color outline() {
        return dark ? fill(false) : new Color(0x7a, 0x52, 0);
    }

    private Color fill(boolean error) {
        if (error) {
            return dark ? new Color(0xff, 0x7b, 0x72) : new Color(0xc8, 0x10, 0x2e);
        }
        return dark ? new Color(0xff, 0xca, 0x4d) : new Color(0xf7, 0xb5, 0);
    }
}
