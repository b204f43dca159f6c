/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.arrange;

import java.util.List;
import org.dilemma.diagram.ui.internal.Messages;
import org.dilemma.diagram.ui.internal.diagram.DiagramView;
import org.dilemma.diagram.ui.internal.editor.DiagramEditor;
import org.dilemma.viewpoint.layout.Layout;
import org.dilemma.viewpoint.view.AbstractDNode;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Display;

/** Arranges the diagram of an editor, as one step of Undo. */
public final class Arranging {
    private final DiagramEditor editor;

    /**
     * For one editor.
     *
     * @param editor the editor
     */
    public Arranging(DiagramEditor editor) {
        this.editor = editor;
    }

    /**
     * Arranges as a person chose last. Big diagrams show a progress dialog after a moment, in which one can cancel;
     * what comes too late, after another change, is dropped.
     *
     * @param label what a person reads behind Undo
     * @param nodes the nodes that are arranged; empty for all
     */
    public void now(String label, List<AbstractDNode> nodes) {
        start(label, new Snapshot(editor.view(), nodes), Choice.last(editor.view()));
    }

    /**
     * Asks how, shows it in the diagram, and arranges.
     *
     * @param nodes the nodes that can be arranged instead of all
     */
    public void ask(List<AbstractDNode> nodes) {
        DiagramView view = editor.view();
        ArrangeDialog dialog = new ArrangeDialog(editor.getSite().getShell(), view, nodes);
        int answer = dialog.open();
        if (view != editor.view()) {
            return;
        }
        view.update(); // no longer as the dialog showed it
        if (answer != Window.OK) {
            return;
        }
        dialog.choice().remember(view);
        if (dialog.result().isPresent() && dialog.snapshot().isCurrent()) {
            set(Messages.Arrange_title, dialog.result().get());
        } else {
            start(Messages.Arrange_title, new Snapshot(view, dialog.chosen()), dialog.choice());
        }
    }

    private void start(String label, Snapshot snapshot, Choice choice) {
        Display display = editor.viewer().getControl().getDisplay();
        ArrangeJob job = new ArrangeJob(snapshot, choice.options(), display,
                layout -> finish(label, snapshot, layout, choice.animated()));
        job.setUser(true);
        job.schedule();
    }

    private void finish(String label, Snapshot snapshot, Layout layout, boolean animated) {
        if (snapshot.view() != editor.view() || editor.viewer().getControl() == null
                || editor.viewer().getControl().isDisposed()) {
            return;
        }
        if (!snapshot.isCurrent()) {
            editor.getEditorSite().getActionBars().getStatusLineManager().setMessage(Messages.Arrange_dropped);
            return;
        }
        set(label, layout);
        if (animated) {
            new Animation(editor.view(), editor.viewer().getControl(), snapshot.before(), layout).start();
        }
    }

    private void set(String label, Layout layout) {
        editor.view().execute(editor.view().change(label, l -> l.set(layout)));
    }
}
