/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.notices;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dilemma.diagram.ui.internal.Messages;
import org.dilemma.diagram.ui.internal.notices.Notice.Link;
import org.dilemma.ui.internal.editor.SharedScenario;
import org.dilemma.ui.internal.model.ScenarioDocument;
import org.dilemma.viewpoint.description.Problem;
import org.dilemma.viewpoint.layout.LayoutFile;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;

/**
 * Says above a diagram what keeps it from being what it should be, and offers what can be done about it: positions that
 * cannot be used, services of the notation that fail. What it says goes with its cause.
 */
public final class Notices implements ScenarioDocument.Listener {
    private final IWorkbenchPart part;
    private final SharedScenario scenario;
    private final MessageBar bar;
    private final Composite below;

    /**
     * Divides a space into the bar and the space for the diagram.
     *
     * @param part the editor
     * @param scenario what it shows
     * @param parent the space
     */
    public Notices(IWorkbenchPart part, SharedScenario scenario, Composite parent) {
        this.part = part;
        this.scenario = scenario;
        Composite frame = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(frame);
        bar = new MessageBar(frame);
        below = new Composite(frame, SWT.NONE);
        below.setLayout(new FillLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(below);
        scenario.document().addListener(this);
        frame.addDisposeListener(e -> scenario.document().removeListener(this));
        update();
    }

    /** The space below the bar. */
    public Composite below() {
        return below;
    }

    /** The bar; not visible while there is nothing to say. */
    public Control bar() {
        return bar.control();
    }

    private void update() {
        List<Notice> notices = new ArrayList<>();
        if (scenario.document().isLoaded()) {
            positions(notices);
            services(notices);
        }
        bar.show(notices);
    }

    private void positions(List<Notice> notices) {
        List<Problem> problems = scenario.document().layouts().problems();
        if (!problems.isEmpty()) {
            Path file = LayoutFile.beside(scenario.path()).getFileName();
            notices.add(new Notice(Messages.bind(Messages.Notice_positions,
                    new Object[] {file, problems.get(0).text(), file + ".new"}),
                    List.of(link(Messages.Notice_afresh, scenario::savePositionsAfresh), showProblems())));
        }
    }

    private void services(List<Notice> notices) {
        List<Problem> failed = scenario.document().diagramProblems().stream()
                .filter(p -> p.code().startsWith("service-") || p.code().startsWith("class-")).toList();
        if (!failed.isEmpty()) {
            boolean off = failed.stream().anyMatch(p -> p.code().equals("service-off") || p.code().endsWith("endless"));
            notices.add(new Notice(off ? Messages.Notice_servicesOff : Messages.Notice_services,
                    List.of(link(Messages.Notice_tryAgain, scenario.document()::retryServices), showProblems())));
        }
    }

    private Link link(String text, Runnable action) {
        return new Link(text, () -> {
            action.run();
            part.setFocus();
        });
    }

    private Link showProblems() {
        return new Link(Messages.Notice_showProblems, () -> {
            try {
                part.getSite().getPage().showView(IPageLayout.ID_PROBLEM_VIEW);
            } catch (PartInitException e) {
                ILog.get().log(e.getStatus());
            }
        });
    }

    @Override
    public void modelChanged() {
        update();
    }

    @Override
    public void modelReplaced() {
        update();
    }

    @Override
    public void issuesChanged() {
        // those are of the model
    }

    @Override
    public void diagramProblemsChanged() {
        update();
    }
}
