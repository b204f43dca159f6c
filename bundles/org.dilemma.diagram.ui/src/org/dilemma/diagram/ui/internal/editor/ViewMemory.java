/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.editor;

import java.util.Optional;
import org.dilemma.diagram.ui.internal.diagram.DiagramView;
import org.dilemma.diagram.ui.internal.zoom.Zoom;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.osgi.service.prefs.BackingStoreException;

/**
 * Remembers how large and which part of a diagram was seen when its editor was closed. One that was never open is seen
 * as a whole. For the user-interface thread.
 */
final class ViewMemory {
    private static final String NODE = "org.dilemma.diagram.ui/views";
    private static final int MOST = 300;

    private final DiagramEditor editor;
    private final DiagramView view;
    private final ZoomManager zoom;
    private final String key;
    private final Runnable later = this::drawnAnew;
    /** How large, and from where, the whole was shown; a person who changed that since is left alone. */
    private double shown;
    private Point seen;

    private ViewMemory(DiagramEditor editor) {
        this.editor = editor;
        view = editor.view();
        zoom = editor.zoom();
        key = ((DiagramInput) editor.getEditorInput()).path() + "#" + view.name();
    }

    /** Restores what was seen of the diagram of an editor, and remembers it when the editor closes. */
    static void follow(DiagramEditor editor) {
        ViewMemory memory = new ViewMemory(editor);
        Control canvas = editor.viewer().getControl();
        canvas.addListener(SWT.Dispose, e -> memory.save());
        canvas.getDisplay().asyncExec(() -> {
            if (!canvas.isDisposed() && editor.view() == memory.view) {
                memory.restore();
            }
        });
    }

    private void restore() {
        String[] parts = preferences().get(key, "").split(" ");
        try {
            if (parts.length == 3) {
                zoom.setZoom(Double.parseDouble(parts[0]));
                zoom.getViewport().validate();
                zoom.getViewport().setViewLocation(new Point(Integer.parseInt(parts[1]), Integer.parseInt(parts[2])));
                return;
            }
        } catch (NumberFormatException e) {
            preferences().remove(key); // written by something else: seen as a whole again
        }
        showWhole();
        view.addListener(later);
    }

    /** The first evaluation may have brought much that was not drawn before. */
    private void drawnAnew() {
        view.removeListener(later);
        if (zoom.getZoom() == shown && zoom.getViewport().getViewLocation().equals(seen)) {
            showWhole();
        }
    }

    private void showWhole() {
        Dimension room = zoom.getViewport().getClientArea().getSize();
        if (view.drawing().frame().width() > room.width || view.drawing().frame().height() > room.height) {
            new Zoom(zoom).fit(Optional.of(view.drawing().frame()), 1);
        }
        shown = zoom.getZoom();
        seen = zoom.getViewport().getViewLocation().getCopy();
    }

    private void save() {
        if (editor.view() != view) {
            return;
        }
        IEclipsePreferences preferences = preferences();
        try {
            if (preferences.keys().length > MOST) {
                preferences.clear();
            }
        } catch (BackingStoreException e) {
            return; // what was seen is not worth a message
        }
        Point at = zoom.getViewport().getViewLocation();
        preferences.put(key, zoom.getZoom() + " " + at.x + " " + at.y);
    }

    private static IEclipsePreferences preferences() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }
}
