/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.whatif;

import java.util.List;
import java.util.function.Consumer;
import org.dilemma.analysis.interventions.LeastChange;
import org.dilemma.analysis.interventions.Outcome;
import org.dilemma.ui.internal.Labels;
import org.dilemma.ui.internal.Messages;
import org.dilemma.ui.internal.theme.Theme;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Shows what a search found: what to know about it, the interventions, and the sentence on the selected one. */
final class WhatIfPage {
    private final Composite area;
    private final Label status;
    private final Button search;
    private final OutcomeTable table;
    private final Composite details;
    private final Text sentence;
    private final Button apply;
    private boolean applicable;

    /**
     * Makes the page.
     *
     * @param parent its parent
     * @param onSearch begins a search
     * @param onApply told of the intervention to apply
     */
    WhatIfPage(Composite parent, Runnable onSearch, Consumer<Outcome> onApply) {
        area = new Composite(parent, SWT.NONE);
        area.setBackground(area.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
        area.setBackgroundMode(SWT.INHERIT_FORCE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 8).spacing(8, 8).applyTo(area);
        status = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(160, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER)
                .applyTo(status);
        search = button(area, Messages.WhatIf_search);
        search.addListener(SWT.Selection, e -> onSearch.run());
        SashForm sash = new SashForm(area, SWT.HORIZONTAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(200, 60).applyTo(sash);
        table = new OutcomeTable(new Composite(sash, SWT.NONE));
        details = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 8).applyTo(details);
        sentence = new Text(details, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(120, 40).applyTo(sentence);
        apply = button(details, Messages.WhatIf_apply);
        apply.addListener(SWT.Selection, e -> apply(onApply));
        sash.setWeights(3, 2);
        sash.setSashWidth(8);
        table.viewer().addSelectionChangedListener(e -> select());
        table.viewer().addDoubleClickListener(e -> apply(onApply));
    }

    private static Button button(Composite parent, String text) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        GridDataFactory.swtDefaults().align(SWT.FILL, SWT.TOP).applyTo(button);
        return button;
    }

    private void apply(Consumer<Outcome> onApply) {
        Outcome outcome = selected();
        if (applicable && outcome != null) {
            table.viewer().getTable().setFocus(); // the button goes gray, and Undo must still reach the view
            onApply.accept(outcome);
        }
    }

    private Outcome selected() {
        return (Outcome) table.viewer().getStructuredSelection().getFirstElement();
    }

    private void select() {
        Outcome outcome = selected();
        sentence.setText(outcome == null ? "" : outcome.sentence());
        apply.setEnabled(applicable && outcome != null);
        area.layout(true, true);
    }

    /**
     * The widget.
     *
     * @return the page
     */
    Composite control() {
        return area;
    }

    /** Takes the focus: the list when there is one, else the button that fills it. */
    void setFocus() {
        if (table.viewer().getTable().getItemCount() > 0) {
            table.viewer().getTable().setFocus();
        } else {
            search.setFocus();
        }
    }

    /**
     * Says something in place of a result.
     *
     * @param text what
     * @param canSearch whether a search can begin
     */
    void say(String text, boolean canSearch) {
        show(text, List.of(), canSearch);
    }

    /** Says that the result no longer fits the scenario; it stays legible but cannot be applied. */
    void showStale() {
        status.setText(Messages.WhatIf_stale);
        status.setForeground(Theme.quiet(area));
        applicable = false;
        search.setEnabled(true);
        select();
    }

    /**
     * Shows what was found.
     *
     * @param result the result
     */
    void show(LeastChange result) {
        String notes = String.join(" ", result.notes());
        String band = result.band().map(Labels::of).orElse("");
        if (!result.moving().isEmpty()) {
            show(Messages.bind(Messages.WhatIf_found, band, notes), result.moving(), true);
        } else if (!result.closest().isEmpty()) {
            show(Messages.bind(Messages.WhatIf_closest, band, notes), result.closest(), true);
        } else {
            say(Messages.bind(Messages.WhatIf_none, notes), true);
        }
    }

    private void show(String text, List<Outcome> outcomes, boolean canSearch) {
        status.setText(text.replace("&", "&&"));
        status.setForeground(area.getForeground());
        search.setEnabled(canSearch);
        applicable = true;
        table.viewer().setInput(outcomes);
        table.viewer().getTable().setVisible(!outcomes.isEmpty());
        details.setVisible(!outcomes.isEmpty());
        if (!outcomes.isEmpty()) {
            table.viewer().getTable().setSelection(0);
        }
        select();
    }
}
