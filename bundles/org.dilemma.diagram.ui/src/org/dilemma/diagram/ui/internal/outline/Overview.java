/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.outline;

import java.beans.PropertyChangeListener;
import org.dilemma.diagram.ui.internal.Messages;
import org.dilemma.diagram.ui.internal.diagram.DiagramView;
import org.dilemma.diagram.ui.internal.editor.DiagramEditor;
import org.dilemma.ui.internal.AccessibleNames;
import org.dilemma.viewpoint.layout.Box;
import org.dilemma.viewpoint.picture.Drawing;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/**
 * The whole diagram in small, with a frame around the part that the editor shows. The frame is dragged; a click brings
 * a place to the middle of the editor. After a change it is painted anew when nothing else is to be done.
 */
public final class Overview {
    private static final int SHADE = 28;

    private final Canvas canvas;
    private final DiagramEditor editor;
    private final SmallPicture picture;
    private final Runnable follower = this::changed;
    private final PropertyChangeListener scrolling = e -> redraw();
    private DiagramView followed;
    private boolean shown;
    private double grabbedX;
    private double grabbedY;

    Overview(Composite parent, DiagramEditor editor) {
        this.editor = editor;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        picture = new SmallPicture(canvas, editor::painter, this::redraw);
        canvas.addListener(SWT.Paint, e -> paint(e.gc));
        canvas.addListener(SWT.Resize, e -> changed());
        canvas.addListener(SWT.MouseDown, this::grab);
        canvas.addListener(SWT.MouseMove, this::drag);
        canvas.addListener(SWT.Dispose, e -> {
            show(false);
            picture.dispose();
        });
        AccessibleNames.set(canvas, Messages.Outline_overview);
    }

    /** The canvas. */
    public Control control() {
        return canvas;
    }

    /** Follows the editor as long as it is to be seen. */
    void show(boolean on) {
        if (on == shown) {
            return;
        }
        shown = on;
        Viewport port = viewport();
        if (on) {
            port.addPropertyChangeListener(scrolling);
            port.getHorizontalRangeModel().addPropertyChangeListener(scrolling);
            port.getVerticalRangeModel().addPropertyChangeListener(scrolling);
            editor.addViewListener(follower);
            changed();
        } else {
            editor.removeViewListener(follower);
            if (port != null) {
                port.removePropertyChangeListener(scrolling);
                port.getHorizontalRangeModel().removePropertyChangeListener(scrolling);
                port.getVerticalRangeModel().removePropertyChangeListener(scrolling);
            }
        }
    }

    private Viewport viewport() {
        return editor.viewer().getControl() instanceof FigureCanvas figures && !figures.isDisposed()
                ? figures.getViewport() : null;
    }

    private void changed() {
        if (!shown || canvas.isDisposed()) {
            return;
        }
        DiagramView now = editor.view();
        if (now != followed) {
            followed = now;
            picture.clear();
        }
        if (now != null) {
            picture.show(now.drawing());
        }
    }

    private void redraw() {
        if (!canvas.isDisposed()) {
            canvas.redraw();
        }
    }

    private void paint(GC gc) {
        gc.setBackground(editor.painter().paper());
        gc.fillRectangle(canvas.getClientArea());
        if (editor.view() == null) {
            return;
        }
        picture.paint(gc);
        Rectangle frame = frame();
        gc.setAntialias(SWT.ON);
        gc.setBackground(canvas.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
        gc.setForeground(canvas.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
        gc.setAlpha(SHADE);
        gc.fillRectangle(frame);
        gc.setAlpha(255);
        gc.drawRectangle(frame.x, frame.y, frame.width - 1, frame.height - 1);
    }

    /** Whether the picture shows the last change. */
    public boolean isUpToDate() {
        return picture.isUpToDate();
    }

    /** The part that the editor shows, in pixels of this canvas and within it. */
    public Rectangle frame() {
        Box seen = seen();
        Placement place = place();
        Rectangle box = new Rectangle((int) Math.round(place.toX(seen.x())), (int) Math.round(place.toY(seen.y())),
                (int) Math.round(seen.width() * place.scale()), (int) Math.round(seen.height() * place.scale()));
        return box.intersection(canvas.getClientArea());
    }

    /** The part that the editor shows, in pixels of the diagram. */
    private Box seen() {
        Viewport port = viewport();
        Point at = port.getViewLocation();
        Dimension size = port.getClientArea().getSize();
        double zoom = zoom();
        return new Box((int) (at.x / zoom), (int) (at.y / zoom), (int) (size.width / zoom),
                (int) (size.height / zoom));
    }

    private double zoom() {
        return ((ScalableFreeformRootEditPart) editor.viewer().getRootEditPart()).getZoomManager().getZoom();
    }

    private Placement place() {
        Drawing drawing = editor.view().drawing();
        Rectangle area = canvas.getClientArea();
        return Placement.fit(drawing.frame(), area.width, area.height);
    }

    private void grab(Event event) {
        if (event.button != 1 || editor.view() == null) {
            return;
        }
        Placement place = place();
        Box seen = seen();
        double x = place.fromX(event.x);
        double y = place.fromY(event.y);
        boolean inside = frame().contains(event.x, event.y);
        grabbedX = inside ? x - seen.x() : seen.width() / 2.0;
        grabbedY = inside ? y - seen.y() : seen.height() / 2.0;
        scroll(x, y);
    }

    private void drag(Event event) {
        if ((event.stateMask & SWT.BUTTON1) != 0 && editor.view() != null) {
            Placement place = place();
            scroll(place.fromX(event.x), place.fromY(event.y));
        }
    }

    private void scroll(double x, double y) {
        double zoom = zoom();
        ((FigureCanvas) editor.viewer().getControl()).scrollTo((int) Math.round((x - grabbedX) * zoom),
                (int) Math.round((y - grabbedY) * zoom));
    }
}
