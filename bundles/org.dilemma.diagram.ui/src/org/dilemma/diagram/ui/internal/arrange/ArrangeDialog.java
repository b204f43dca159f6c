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
import java.util.Optional;
import org.dilemma.diagram.ui.internal.Messages;
import org.dilemma.diagram.ui.internal.diagram.DiagramView;
import org.dilemma.viewpoint.layout.ArrangeOptions;
import org.dilemma.viewpoint.layout.ArrangeOptions.Algorithm;
import org.dilemma.viewpoint.layout.ArrangeOptions.Direction;
import org.dilemma.viewpoint.layout.Layout;
import org.dilemma.viewpoint.view.AbstractDNode;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;

/** Asks how to arrange, and shows the outcome in the diagram behind. Nothing is changed yet. */
final class ArrangeDialog extends Dialog {
    private static final List<String> ALGORITHMS = List.of(Messages.Arrange_automatic, Messages.Arrange_layered,
            Messages.Arrange_stress, Messages.Arrange_force);
    private static final List<String> DIRECTIONS = List.of(Messages.Arrange_down, Messages.Arrange_up,
            Messages.Arrange_right);
    private static final int LEAST_GAP = 8;
    private static final int LARGEST_GAP = 400;
    private static final int MARGIN = 16;

    private final DiagramView view;
    private final List<AbstractDNode> nodes;
    private Choice choice;
    private List<AbstractDNode> chosen = List.of();
    private Snapshot snapshot;
    private ArrangeJob job;
    private Layout result;
    private Combo algorithm;
    private Combo direction;
    private Spinner gap;
    private Button selection;
    private Button animated;
    private Label state;

    ArrangeDialog(Shell parent, DiagramView view, List<AbstractDNode> nodes) {
        super(parent);
        this.view = view;
        this.nodes = nodes.size() > 1 ? nodes : List.of();
        this.choice = Choice.last(view);
        this.snapshot = new Snapshot(view, chosen);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Arrange_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Composite fields = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(fields);
        algorithm = combo(fields, Messages.Arrange_algorithm, ALGORITHMS, choice.options().algorithm().ordinal());
        direction = combo(fields, Messages.Arrange_direction, DIRECTIONS, choice.options().direction().ordinal());
        new Label(fields, SWT.NONE).setText(Messages.Arrange_gap);
        gap = new Spinner(fields, SWT.BORDER);
        gap.setValues(choice.options().gap(), LEAST_GAP, LARGEST_GAP, 0, LEAST_GAP, LEAST_GAP * 4);
        gap.addListener(SWT.Selection, e -> changed());
        selection = check(fields, Messages.Arrange_onlySelected, false);
        selection.setEnabled(!nodes.isEmpty());
        selection.addListener(SWT.Selection, e -> {
            chosen = selection.getSelection() ? nodes : List.of();
            snapshot = new Snapshot(view, chosen);
            changed();
        });
        animated = check(fields, Messages.Arrange_animated, choice.animated());
        animated.addListener(SWT.Selection, e -> choice = new Choice(choice.options(), animated.getSelection()));
        state = new Label(fields, SWT.NONE);
        GridDataFactory.fillDefaults().span(2, 1).hint(convertWidthInCharsToPixels(40), SWT.DEFAULT).applyTo(state);
        changed();
        return area;
    }

    /** Beside the middle of the window, where the diagram is. */
    @Override
    protected Point getInitialLocation(Point size) {
        Rectangle window = getParentShell().getBounds();
        Point middle = super.getInitialLocation(size);
        return new Point(Math.max(middle.x, window.x + window.width - size.x - MARGIN), middle.y);
    }

    private Combo combo(Composite parent, String label, List<String> texts, int selected) {
        new Label(parent, SWT.NONE).setText(label);
        Combo combo = new Combo(parent, SWT.READ_ONLY);
        combo.setItems(texts.toArray(new String[0]));
        combo.select(selected);
        combo.addListener(SWT.Selection, e -> changed());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        return combo;
    }

    private static Button check(Composite parent, String text, boolean on) {
        Button button = new Button(parent, SWT.CHECK);
        button.setText(text);
        button.setSelection(on);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(button);
        return button;
    }

    private void changed() {
        Algorithm how = Algorithm.values()[algorithm.getSelectionIndex()];
        direction.setEnabled(how == Algorithm.AUTOMATIC || how == Algorithm.LAYERED);
        choice = new Choice(new ArrangeOptions(how, Direction.values()[direction.getSelectionIndex()],
                gap.getSelection()), choice.animated());
        stop();
        result = null;
        state.setText(Messages.Arrange_job);
        Snapshot arranged = snapshot;
        ArrangeOptions options = choice.options();
        job = new ArrangeJob(arranged, options, getParentShell().getDisplay(), layout -> {
            if (!state.isDisposed() && arranged == snapshot && options.equals(choice.options())) {
                show(layout);
            }
        });
        job.schedule();
    }

    private void show(Layout layout) {
        result = layout;
        state.setText(Messages.Arrange_shown);
        view.preview(layout);
    }

    private void stop() {
        if (job != null) {
            job.cancel();
        }
    }

    @Override
    public boolean close() {
        stop();
        return super.close();
    }

    /** How to arrange. */
    Choice choice() {
        return choice;
    }

    /** The nodes that are arranged; empty for all. */
    List<AbstractDNode> chosen() {
        return chosen;
    }

    /** What was arranged. */
    Snapshot snapshot() {
        return snapshot;
    }

    /** The outcome as shown; empty where it was not ready yet. */
    Optional<Layout> result() {
        return Optional.ofNullable(result);
    }
}
