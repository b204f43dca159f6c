/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.verdict;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dilemma.analysis.Answer;
import org.dilemma.analysis.BlocVerdict;
import org.dilemma.analysis.Contribution;
import org.dilemma.analysis.ElementRef;
import org.dilemma.analysis.Evaluation;
import org.dilemma.analysis.EvaluatorFailure;
import org.dilemma.analysis.EvaluatorResult;
import org.dilemma.analysis.Finding;
import org.dilemma.analysis.Severity;
import org.dilemma.analysis.Verdict;
import org.dilemma.ui.internal.Labels;
import org.dilemma.ui.internal.Messages;
import org.dilemma.ui.internal.theme.Theme;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.events.IExpansionListener;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.Section;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;

/**
 * The story of the verdict, then the answered checklist and the sentences of each evaluator under its name, standing and
 * literature, all with links to the elements meant. The sections of the evaluators are closed at first, and filled when
 * they are opened; what the user opens or closes stays so while the scenario is edited.
 */
final class FindingsList {
    private static final int MOST_ROWS = 12;
    private static final int MOST_LABELS = 6;

    private final FormToolkit toolkit;
    private final Composite area;
    private final Consumer<List<ElementRef>> select;
    private final Runnable resized;
    private final Set<String> toggled = new HashSet<>();

    /**
     * Makes an empty list.
     *
     * @param toolkit makes the widgets
     * @param parent its parent, with a table-wrap layout
     * @param select told of the elements of the sentence that the user clicks
     * @param resized told when the size changes
     */
    FindingsList(FormToolkit toolkit, Composite parent, Consumer<List<ElementRef>> select, Runnable resized) {
        this.toolkit = toolkit;
        this.select = select;
        this.resized = resized;
        area = toolkit.createComposite(parent);
        area.setLayout(layout(1, 0, 8));
        area.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
    }

    private static TableWrapLayout layout(int columns, int margin, int spacing) {
        TableWrapLayout layout = new TableWrapLayout();
        layout.numColumns = columns;
        layout.topMargin = margin;
        layout.bottomMargin = margin;
        layout.leftMargin = 0;
        layout.rightMargin = 0;
        layout.verticalSpacing = spacing;
        layout.horizontalSpacing = 8;
        return layout;
    }

    /**
     * Shows the findings of an evaluation.
     *
     * @param evaluation the evaluation
     */
    void show(Evaluation evaluation) {
        for (Control child : area.getChildren()) {
            child.dispose();
        }
        evaluation.verdict().ifPresent(this::story);
        evaluation.results().forEach(this::add);
        if (!evaluation.failures().isEmpty()) {
            section(Messages.Findings_failures, Messages.Findings_failures, true,
                    body -> rows(body, evaluation.failures(), this::failure));
        }
    }

    private void story(Verdict verdict) {
        if (!verdict.explanation().isEmpty()) {
            section(Messages.Findings_story, Messages.Findings_story, true, body -> rows(body, verdict.explanation(),
                    (page, told) -> row(page, Severity.INFO, told.text(), told.elements())));
        }
        if (!verdict.contributions().isEmpty()) {
            section(Messages.Findings_contributions, Messages.Findings_contributions, true,
                    body -> rows(body, verdict.contributions(), this::contribution));
        }
        if (!verdict.blocs().isEmpty()) {
            section(Messages.Findings_blocs, Messages.Findings_blocs, true,
                    body -> rows(body, verdict.blocs(), this::bloc));
        }
    }

    private void failure(Composite body, EvaluatorFailure failure) {
        row(body, Severity.WARNING, Messages.bind(Messages.Findings_failure,
                new Object[] {failure.evaluator(), failure.contributor(), failure.message()}), List.of());
    }

    private void contribution(Composite body, Contribution step) {
        quiet(body, step.after().name());
        sentence(body, step.text(), List.of());
    }

    private void bloc(Composite body, BlocVerdict bloc) {
        quiet(body, bloc.band().name());
        sentence(body, Messages.bind(Messages.Findings_bloc,
                new Object[] {labels(bloc.first()), labels(bloc.second()), bloc.rule()}),
                Stream.concat(bloc.first().stream(), bloc.second().stream()).toList());
    }

    private void answer(Composite body, Answer answer) {
        quiet(body, Labels.of(answer.reply()));
        sentence(body, Messages.bind(Messages.Findings_answer, answer.item(), answer.reason()), answer.elements());
    }

    /** Makes the first rows, and a link that makes more: widgets are dear, and nobody reads hundreds of sentences. */
    private <T> void rows(Composite body, List<T> items, BiConsumer<Composite, T> maker) {
        List<T> first = items.subList(0, Math.min(MOST_ROWS, items.size()));
        List<T> rest = items.subList(first.size(), items.size());
        first.forEach(item -> maker.accept(body, item));
        if (!rest.isEmpty()) {
            Hyperlink more = toolkit.createHyperlink(body, Messages.bind(Messages.Findings_more, rest.size()), SWT.WRAP);
            more.setLayoutData(wide());
            more.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(e -> {
                more.dispose();
                rows(body, rest, maker);
                resized.run();
            }));
        }
    }

    private static String labels(List<ElementRef> elements) {
        return elements.stream().map(ElementRef::label).collect(Collectors.joining(" + "));
    }

    private void add(EvaluatorResult result) {
        long warnings = result.result().findings().stream().filter(f -> f.severity() == Severity.WARNING).count();
        String name = result.info().name();
        section(result.info().id(), warnings == 0 ? name : Messages.bind(Messages.Findings_warnings, name, warnings),
                false, body -> fill(body, result));
    }

    private void fill(Composite body, EvaluatorResult result) {
        String citations = result.info().citations().stream().collect(Collectors.joining("; "));
        Label origin = toolkit.createLabel(body, citations.isEmpty() ? Labels.of(result.standing())
                : Messages.bind(Messages.Findings_origin, Labels.of(result.standing()), citations), SWT.WRAP);
        origin.setForeground(Theme.quiet(body));
        origin.setLayoutData(wide());
        String told = result.result().verdict().map(Verdict::rule).orElse("");
        List<Finding> findings = result.result().findings().stream().filter(f -> !f.text().equals(told)).toList();
        rows(body, result.result().checklist(), this::answer);
        rows(body, findings, (page, finding) -> row(page, finding.severity(), finding.text(), finding.elements()));
        if (findings.isEmpty() && result.result().checklist().isEmpty() && told.isEmpty()) {
            row(body, Severity.INFO, Messages.Findings_none, List.of());
        }
    }

    private static TableWrapData wide() {
        TableWrapData data = new TableWrapData(TableWrapData.FILL_GRAB);
        data.colspan = 2;
        return data;
    }

    private void section(String key, String title, boolean openAtFirst, Consumer<Composite> filler) {
        boolean open = openAtFirst != toggled.contains(key);
        Section section = toolkit.createSection(area, ExpandableComposite.TWISTIE | ExpandableComposite.TITLE_BAR
                | (open ? ExpandableComposite.EXPANDED : SWT.NONE));
        section.setText(title.replace("&", "&&"));
        section.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
        Composite body = toolkit.createComposite(section, SWT.WRAP);
        body.setLayout(layout(2, 4, 4));
        section.setClient(body);
        if (open) {
            filler.accept(body);
        }
        section.addExpansionListener(IExpansionListener.expansionStateChangingAdapter(e -> {
            if (e.getState() && body.getChildren().length == 0) {
                filler.accept(body);
            }
        }));
        section.addExpansionListener(IExpansionListener.expansionStateChangedAdapter(e -> {
            if (!toggled.remove(key)) {
                toggled.add(key);
            }
            resized.run();
        }));
    }

    private void row(Composite body, Severity severity, String text, List<ElementRef> elements) {
        Image image = image(severity);
        if (image == null) {
            quiet(body, "\u2022");
        } else {
            toolkit.createLabel(body, "").setImage(image);
        }
        sentence(body, text, elements);
    }

    /** What stands before a sentence, in quiet ink. */
    private void quiet(Composite body, String mark) {
        toolkit.createLabel(body, mark).setForeground(Theme.quiet(body));
    }

    private void sentence(Composite body, String text, List<ElementRef> elements) {
        Composite cell = toolkit.createComposite(body, SWT.WRAP);
        cell.setLayout(layout(1, 0, 0));
        cell.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
        Label sentence = toolkit.createLabel(cell, text.replace("&", "&&"), SWT.WRAP);
        sentence.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
        if (!elements.isEmpty()) {
            sentence.setCursor(body.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
            sentence.addListener(SWT.MouseUp, e -> select.accept(elements));
            link(cell, elements);
        }
    }

    private static Image image(Severity severity) {
        ISharedImages images = PlatformUI.getWorkbench().getSharedImages();
        return switch (severity) {
            case WARNING -> images.getImage(ISharedImages.IMG_OBJS_WARN_TSK);
            case NOTICE -> images.getImage(ISharedImages.IMG_OBJS_INFO_TSK);
            case INFO -> null;
        };
    }

    private void link(Composite cell, List<ElementRef> elements) {
        String all = elements.stream().map(ElementRef::label).collect(Collectors.joining(", "));
        String text = elements.size() <= MOST_LABELS ? all : Messages.bind(Messages.Findings_elements, elements.stream()
                .limit(MOST_LABELS).map(ElementRef::label).collect(Collectors.joining(", ")),
                elements.size() - MOST_LABELS);
        Hyperlink link = toolkit.createHyperlink(cell, text, SWT.WRAP);
        TableWrapData data = new TableWrapData(TableWrapData.FILL_GRAB);
        link.setLayoutData(data);
        link.setToolTipText(Messages.bind(Messages.Findings_select, all));
        link.addHyperlinkListener(new HyperlinkAdapter() {
            @Override
            public void linkActivated(HyperlinkEvent e) {
                select.accept(elements);
            }
        });
    }
}
