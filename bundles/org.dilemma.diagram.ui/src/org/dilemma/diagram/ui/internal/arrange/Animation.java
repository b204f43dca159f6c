/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.arrange;

import org.dilemma.diagram.ui.internal.diagram.DiagramView;
import org.dilemma.viewpoint.layout.Layout;
import org.dilemma.viewpoint.layout.NodePlace;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPreferenceConstants;
import org.eclipse.ui.PlatformUI;

/**
 * Shows how nodes go from where they stood to where they stand already. Left out for many nodes and where the
 * preferences of the workbench turn off animations; ends early when the diagram changes.
 */
final class Animation implements Runnable {
    private static final int MILLIS = 300;
    private static final int FRAME_MILLIS = 16;
    private static final int MOST_NODES = 400;

    private final DiagramView view;
    private final Control control;
    private final Layout from;
    private final Layout to;
    private long begin;

    Animation(DiagramView view, Control control, Layout from, Layout to) {
        this.view = view;
        this.control = control;
        this.from = from;
        this.to = new Layout(to);
    }

    void start() {
        if (view.geometry().nodes().size() <= MOST_NODES && PlatformUI.getPreferenceStore()
                .getBoolean(IWorkbenchPreferenceConstants.ENABLE_ANIMATIONS)) {
            begin = System.nanoTime();
            run();
        }
    }

    @Override
    public void run() {
        if (control.isDisposed()) {
            return;
        }
        double share = (System.nanoTime() - begin) / 1e6 / MILLIS;
        if (share >= 1 || !view.layout().equals(to)) {
            view.update();
            return;
        }
        view.preview(between(from, to, share * share * (3 - 2 * share)));
        control.getDisplay().timerExec(FRAME_MILLIS, this);
    }

    /**
     * A layout on the way from one to another.
     *
     * @param share from 0 to 1
     */
    static Layout between(Layout from, Layout to, double share) {
        Layout layout = new Layout(to);
        for (String key : to.keys()) {
            layout.bend(key, java.util.List.of());
            NodePlace end = to.node(key).orElse(null);
            NodePlace begin = from.node(key).orElse(null);
            if (begin != null && end != null) {
                layout.place(key, end.at(mix(begin.x(), end.x(), share), mix(begin.y(), end.y(), share)));
            }
        }
        return layout;
    }

    private static int mix(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }
}
