/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.verdict;

import java.util.List;
import java.util.function.Consumer;
import org.dilemma.analysis.ElementRef;
import org.dilemma.analysis.Evaluation;
import org.dilemma.analysis.Verdict;
import org.dilemma.ui.internal.Commands;
import org.dilemma.ui.internal.Labels;
import org.dilemma.ui.internal.Messages;
import org.dilemma.ui.internal.theme.BandChip;
import org.dilemma.ui.internal.theme.Theme;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.forms.HyperlinkSettings;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;

/** Shows a verdict: band, model, confidence, summary and rule, then the pairs of states, then the findings. */
final class VerdictPage {
    private final FormToolkit toolkit;
    private final Composite area;
    private final Composite statusBar;
    private final ScrolledForm form;
    private final Label status;
    private final Hyperlink statusLink;
    private final BandChip chip;
    private final Label model;
    private final Label title;
    private final Label summary;
    private final Label confidence;
    private final Label rule;
    private final Label defaults;
    private final DyadTable dyads;
    private final FindingsList findings;
    private Runnable statusAction = () -> { };

    /**
     * Makes the page.
     *
     * @param parent its parent
     * @param select told of elements that the user wants to see
     */
    VerdictPage(Composite parent, Consumer<List<ElementRef>> select) {
        toolkit = new FormToolkit(parent.getDisplay());
        area = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        area.addDisposeListener(e -> toolkit.dispose());
        statusBar = toolkit.createComposite(area);
        GridLayoutFactory.fillDefaults().margins(12, 8).spacing(0, 4).applyTo(statusBar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(statusBar);
        status = toolkit.createLabel(statusBar, "", SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(160, SWT.DEFAULT).applyTo(status);
        statusLink = toolkit.createHyperlink(statusBar, "", SWT.NONE);
        GridDataFactory.swtDefaults().applyTo(statusLink);
        toolkit.getHyperlinkGroup().setHyperlinkUnderlineMode(HyperlinkSettings.UNDERLINE_HOVER);
        form = toolkit.createScrolledForm(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), form);
        Composite body = form.getBody();
        body.setLayout(layout(1, 12, 8));
        statusLink.addHyperlinkListener(new HyperlinkAdapter() {
            @Override
            public void linkActivated(HyperlinkEvent e) {
                statusAction.run();
            }
        });
        title = wrapped(body);
        Composite head = toolkit.createComposite(body);
        head.setLayout(layout(2, 0, 0));
        head.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
        chip = new BandChip(head);
        toolkit.adapt(chip, false, false);
        chip.setLayoutData(new TableWrapData(TableWrapData.LEFT, TableWrapData.MIDDLE));
        model = wrapped(head);
        model.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB, TableWrapData.MIDDLE));
        model.setFont(resources.create(FontDescriptor.createFrom(JFaceResources.getDialogFont()).setStyle(SWT.BOLD)));
        summary = wrapped(body);
        confidence = wrapped(body);
        rule = wrapped(body);
        dyads = new DyadTable(body, select);
        findings = new FindingsList(toolkit, body, select, () -> form.reflow(true));
        defaults = wrapped(body);
        title.setForeground(Theme.quiet(body));
        defaults.setForeground(Theme.quiet(body));
    }

    private static TableWrapLayout layout(int columns, int margin, int spacing) {
        TableWrapLayout layout = new TableWrapLayout();
        layout.numColumns = columns;
        layout.leftMargin = margin;
        layout.rightMargin = margin;
        layout.topMargin = margin == 0 ? 0 : 8;
        layout.bottomMargin = layout.topMargin;
        layout.horizontalSpacing = 12;
        layout.verticalSpacing = spacing;
        return layout;
    }

    private Label wrapped(Composite parent) {
        Label label = toolkit.createLabel(parent, "", SWT.WRAP);
        label.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
        return label;
    }

    /**
     * The widget.
     *
     * @return the page
     */
    Composite control() {
        return area;
    }

    /**
     * Shows an evaluation.
     *
     * @param evaluation the evaluation
     */
    void show(Evaluation evaluation) {
        Point origin = form.getOrigin();
        form.setRedraw(false);
        try {
            title.setText(escaped(evaluation.title()));
            evaluation.verdict().ifPresentOrElse(this::show, this::showNoVerdict);
            int count = evaluation.defaultsUsed().size();
            defaults.setText(count == 0 ? "" : Messages.bind(Messages.Verdict_defaults, count));
            findings.show(evaluation);
            dim(false);
            status("", "", () -> { });
        } finally {
            form.setRedraw(true);
        }
        form.setOrigin(origin);
    }

    private void show(Verdict verdict) {
        chip.show(verdict.band());
        chip.setVisible(true);
        model.setText(Labels.sentence(verdict.model()));
        summary.setText(escaped(verdict.summary()));
        confidence.setText(Labels.sentence(verdict.confidence()));
        rule.setText(escaped(Messages.bind(Messages.Verdict_rule, verdict.rule())));
        dyads.show(verdict.dyads());
        TableWrapData data = new TableWrapData(TableWrapData.FILL_GRAB);
        data.heightHint = dyads.preferredHeight();
        dyads.control().setLayoutData(data);
        dyads.control().setVisible(true);
    }

    private void showNoVerdict() {
        chip.setVisible(false);
        model.setText(Messages.Verdict_missing);
        summary.setText("");
        confidence.setText("");
        rule.setText("");
        dyads.show(List.of());
        dyads.control().setVisible(false);
    }

    private static String escaped(String text) {
        return text == null ? "" : text.replace("&", "&&");
    }

    /** Says that an evaluation runs; what is shown stays legible. */
    void showRunning() {
        status(Messages.Verdict_running, "", () -> { });
    }

    /** Says that what is shown is out of date, since the model has errors. */
    void showWaiting(int errors) {
        status(errors == 1 ? Messages.Verdict_waitsForOne : Messages.bind(Messages.Verdict_waits, errors),
                Messages.Verdict_showProblems, () -> Commands.showView(IPageLayout.ID_PROBLEM_VIEW));
        dim(true);
    }

    /**
     * Says that there is no new result.
     *
     * @param text why
     * @param action evaluates again
     */
    void showStopped(String text, Runnable action) {
        status(text, Messages.Verdict_again, action);
        dim(true);
    }

    /**
     * Shows or hides all but the status.
     *
     * @param visible false while there is no verdict yet
     */
    void showBody(boolean visible) {
        form.setVisible(visible);
    }

    private void status(String text, String link, Runnable action) {
        statusAction = action;
        status.setText(text);
        statusLink.setText(link);
        statusLink.setVisible(!link.isEmpty());
        ((GridData) statusLink.getLayoutData()).exclude = link.isEmpty();
        statusBar.setVisible(!text.isEmpty());
        ((GridData) statusBar.getLayoutData()).exclude = text.isEmpty();
        area.layout(true, true);
        form.reflow(true);
    }

    /**
     * Dims what is shown while it may be out of date.
     *
     * @param on whether to dim it
     */
    void dim(boolean on) {
        chip.dim(on);
        for (Label label : List.of(model, summary, confidence, rule)) {
            label.setForeground(on ? Theme.quiet(form) : form.getForeground());
        }
    }
}
