/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.outline;

import java.util.List;
import java.util.function.Supplier;
import org.dilemma.diagram.ui.internal.canvas.DrawingPainter;
import org.dilemma.viewpoint.picture.Drawing;
import org.dilemma.viewpoint.picture.Group;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;

/**
 * A drawing kept as an image of the size of a canvas. A new one is painted some time after it is given, in short steps
 * between which the window answers; until then the old one stays.
 */
final class SmallPicture {
    private static final int REST_MILLIS = 250;
    private static final int STEP_NANOS = 8_000_000;
    private static final int STEP_GROUPS = 25;

    private final Canvas canvas;
    private final Supplier<DrawingPainter> painter;
    private final Runnable ready;
    private final Runnable start = this::start;
    private final Runnable step = this::step;
    private Drawing drawing;
    private Image image;
    private Image next;
    private Placement placement;
    private int painted;
    private boolean waiting;

    SmallPicture(Canvas canvas, Supplier<DrawingPainter> painter, Runnable ready) {
        this.canvas = canvas;
        this.painter = painter;
        this.ready = ready;
    }

    /** Shows another drawing, soon. */
    void show(Drawing newDrawing) {
        boolean first = image == null;
        drawing = newDrawing;
        drop(next);
        next = null;
        waiting = true;
        canvas.getDisplay().timerExec(-1, step);
        canvas.getDisplay().timerExec(first ? 1 : REST_MILLIS, start);
    }

    /** Whether the last drawing is painted. */
    boolean isUpToDate() {
        return image != null && !waiting;
    }

    /** Shows nothing. */
    void clear() {
        drop(image);
        drop(next);
        image = null;
        next = null;
        drawing = null;
    }

    /** Paints what is ready, stretched while a new size is not. */
    void paint(GC gc) {
        if (image != null) {
            Rectangle size = image.getBounds();
            Rectangle area = canvas.getClientArea();
            gc.drawImage(image, 0, 0, size.width, size.height, 0, 0, area.width, area.height);
        }
    }

    private void start() {
        if (canvas.isDisposed() || drawing == null) {
            return;
        }
        Rectangle area = canvas.getClientArea();
        if (area.isEmpty()) {
            return;
        }
        double sharp = canvas.getMonitor().getZoom() / 100.0;
        int width = (int) Math.ceil(area.width * sharp);
        int height = (int) Math.ceil(area.height * sharp);
        placement = Placement.fit(drawing.frame(), area.width, area.height);
        placement = new Placement(placement.scale() * sharp, placement.left() * sharp, placement.top() * sharp);
        drop(next);
        next = new Image(canvas.getDisplay(), width, height);
        painted = 0;
        GC gc = new GC(next);
        gc.setBackground(painter.get().paper());
        gc.fillRectangle(0, 0, width, height);
        gc.dispose();
        step();
    }

    private void step() {
        if (canvas.isDisposed() || next == null) {
            return;
        }
        long limit = System.nanoTime() + STEP_NANOS;
        List<Group> groups = drawing.groups();
        GC gc = new GC(next);
        try {
            while (painted < groups.size() && System.nanoTime() < limit) {
                int to = Math.min(groups.size(), painted + STEP_GROUPS);
                Drawing part = new Drawing("", "", drawing.frame(), groups.subList(painted, to));
                painter.get().paint(part, gc, placement.scale(), placement.left(), placement.top(), drawing.frame());
                painted = to;
            }
        } finally {
            gc.dispose();
        }
        if (painted < groups.size()) {
            canvas.getDisplay().timerExec(1, step);
            return;
        }
        drop(image);
        image = next;
        next = null;
        waiting = false;
        ready.run();
    }

    private static void drop(Image old) {
        if (old != null) {
            old.dispose();
        }
    }

    void dispose() {
        canvas.getDisplay().timerExec(-1, start);
        canvas.getDisplay().timerExec(-1, step);
        clear();
    }
}
