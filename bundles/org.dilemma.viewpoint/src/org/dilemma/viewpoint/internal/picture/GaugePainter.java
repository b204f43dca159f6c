/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.picture;

import java.util.List;
import org.dilemma.viewpoint.layout.Box;
import org.dilemma.viewpoint.picture.Fill;
import org.dilemma.viewpoint.picture.Mark;
import org.dilemma.viewpoint.picture.Pen;
import org.dilemma.viewpoint.view.GaugeCompositeStyle;
import org.dilemma.viewpoint.view.GaugeSection;

/** Draws gauges: bars that are filled from below, beside each other, below each other or in a square. */
final class GaugePainter {

    private GaugePainter() {
    }

    static void paint(GaugeCompositeStyle style, Box box, List<Mark> marks) {
        int count = style.getSections().size();
        if (count == 0) {
            marks.add(NodePainter.rect(box, Fill.PAPER, Pen.of(style.getBorderColor(), 1)));
            return;
        }
        int columns = "VERTICAL".equals(style.getAlignment()) ? 1
                : "HORIZONTAL".equals(style.getAlignment()) ? count : (int) Math.ceil(Math.sqrt(count));
        int rows = (count + columns - 1) / columns;
        for (int i = 0; i < count; i++) {
            int left = box.x() + box.width() * (i % columns) / columns;
            int right = box.x() + box.width() * (i % columns + 1) / columns;
            int top = box.y() + box.height() * (i / columns) / rows;
            int bottom = box.y() + box.height() * (i / columns + 1) / rows;
            section(style.getSections().get(i), new Box(left, top, right - left, bottom - top), style, marks);
        }
    }

    private static void section(GaugeSection section, Box box, GaugeCompositeStyle style, List<Mark> marks) {
        marks.add(NodePainter.rect(box, Fill.of(section.getBackgroundColor()), Pen.NONE));
        double range = (double) section.getMax() - section.getMin();
        double share = range <= 0 ? 0 : (section.getValue() - (double) section.getMin()) / range;
        int filled = (int) Math.round(Math.max(0, Math.min(1, share)) * box.height());
        Box part = new Box(box.x(), box.bottom() - filled, box.width(), filled);
        marks.add(NodePainter.rect(part, Fill.of(section.getForegroundColor()), Pen.NONE));
        marks.add(NodePainter.rect(box, Fill.NONE, Pen.of(style.getBorderColor(), 1)));
    }
}
