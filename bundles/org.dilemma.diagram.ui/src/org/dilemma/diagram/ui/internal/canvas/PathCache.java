/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.canvas;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.dilemma.viewpoint.layout.TextBlock;
import org.dilemma.viewpoint.layout.Typeface;
import org.dilemma.viewpoint.picture.Mark;
import org.dilemma.viewpoint.picture.Pen;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Path;

/** The paths of the marks that are painted again and again, and the strokes of pens. For the user-interface thread. */
final class PathCache {
    private static final int MOST = 40_000;

    private final Device device;
    private final Map<Mark, Path> paths = new IdentityHashMap<>();
    private final LetterOutlines outlines;
    private final Map<TextBlock.Line, Path> letters = new IdentityHashMap<>();
    private final Map<Pen, LineAttributes> strokes = new HashMap<>();

    PathCache(SwtResources resources) {
        device = resources.device();
        outlines = new LetterOutlines(resources);
    }

    /** The outline of a mark that is no text and no picture. */
    Path of(Mark mark) {
        return paths.computeIfAbsent(mark, this::make);
    }

    private Path make(Mark mark) {
        if (mark instanceof Mark.Figure figure) {
            return DrawingPainter.path(device, figure.path());
        }
        Path path = new Path(device);
        if (mark instanceof Mark.Oval oval) {
            path.addArc((float) (oval.x() - oval.radiusX()), (float) (oval.y() - oval.radiusY()),
                    (float) (2 * oval.radiusX()), (float) (2 * oval.radiusY()), 0, 360);
            path.close();
        } else if (mark instanceof Mark.Rect rect) {
            rectangle(path, rect);
        }
        return path;
    }

    private static void rectangle(Path path, Mark.Rect rect) {
        float x = (float) rect.x();
        float y = (float) rect.y();
        float width = (float) rect.width();
        float height = (float) rect.height();
        float across = (float) Math.min(rect.arcWidth(), rect.width());
        float along = (float) Math.min(rect.arcHeight(), rect.height());
        if (across <= 0 || along <= 0) {
            path.addRectangle(x, y, width, height);
            return;
        }
        path.addArc(x + width - across, y, across, along, 90, -90);
        path.addArc(x + width - across, y + height - along, across, along, 0, -90);
        path.addArc(x, y + height - along, across, along, 270, -90);
        path.addArc(x, y, across, along, 180, -90);
        path.close();
    }

    /** The outlines of the letters of a line of text. */
    Path letters(TextBlock.Line line, Typeface face, double left) {
        return letters.computeIfAbsent(line, l -> outlines.of(l.text(), face, left, l.baseline()));
    }

    /** How lines of a pen are drawn. */
    LineAttributes stroke(Pen pen) {
        return strokes.computeIfAbsent(pen, PathCache::makeStroke);
    }

    private static LineAttributes makeStroke(Pen pen) {
        int cap = pen.round() ? SWT.CAP_ROUND : SWT.CAP_FLAT;
        if (pen.dashes().isEmpty()) {
            return new LineAttributes((float) pen.width(), cap, SWT.JOIN_ROUND);
        }
        float[] dashes = new float[pen.dashes().size()];
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = pen.dashes().get(i).floatValue();
        }
        return new LineAttributes((float) pen.width(), cap, SWT.JOIN_ROUND, SWT.LINE_CUSTOM, dashes, 0, 10);
    }

    /** Makes room when many drawings came and went. */
    void trim() {
        if (paths.size() + letters.size() > MOST) {
            dispose();
        }
    }

    void dispose() {
        paths.values().forEach(Path::dispose);
        paths.clear();
        letters.values().forEach(Path::dispose);
        letters.clear();
    }
}
