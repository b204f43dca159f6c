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
import java.util.Objects;
import org.dilemma.analysis.ElementRef;
import org.dilemma.analysis.Evaluation;
import org.dilemma.ui.internal.Debouncer;
import org.dilemma.ui.internal.EmptyPage;
import org.dilemma.ui.internal.Images;
import org.dilemma.ui.internal.Messages;
import org.dilemma.ui.internal.editor.EditorTracker;
import org.dilemma.ui.internal.editor.ScenarioPart;
import org.dilemma.ui.internal.model.Elements;
import org.dilemma.ui.internal.model.Relations;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.part.ViewPart;

/** Shows the verdict on the scenario of the active editor, and keeps it up to date while the scenario is edited. */
public final class VerdictView extends ViewPart implements EvaluationLoop.Listener {
    private static final int DIM_AFTER = 300;
    private Composite stack;
    private EmptyPage empty;
    private VerdictPage page;
    private DocumentEvaluation evaluation;
    private EditorTracker tracker;
    private Debouncer dimmer;
    private Action cancel;
    private ScenarioPart followed;
    private boolean hasVerdict;

    @Override
    public void createPartControl(Composite parent) {
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        empty = new EmptyPage(stack, Messages.Verdict_empty);
        page = new VerdictPage(stack, this::select);
        dimmer = new Debouncer(stack.getDisplay(), DIM_AFTER, () -> page.dim(true));
        cancel = new Action(Messages.Verdict_cancel) {
            @Override
            public void run() {
                if (evaluation != null) {
                    evaluation.cancel();
                }
            }
        };
        cancel.setImageDescriptor(Images.of("icons/cancel.png"));
        cancel.setEnabled(false);
        getViewSite().getActionBars().getToolBarManager().add(cancel);
        show(empty);
        tracker = new EditorTracker(getSite().getPage(), this::follow);
    }

    private void follow(ScenarioPart part) {
        if (part != followed) {
            followed = part;
            connectHistory();
        }
        DocumentEvaluation other = part == null ? null : part.evaluation();
        if (other == evaluation) {
            return;
        }
        rest();
        hasVerdict = false;
        evaluation = other;
        if (evaluation == null) {
            nothing();
        } else {
            evaluation.add(this);
        }
    }

    private void rest() {
        if (evaluation != null) {
            evaluation.remove(this);
            evaluation = null;
        }
    }

    private void connectHistory() {
        IActionBars bars = getViewSite().getActionBars();
        bars.clearGlobalActionHandlers();
        if (followed != null) {
            followed.installHistory(bars);
        }
        bars.updateActionBars();
    }

    private void select(List<ElementRef> references) {
        if (followed == null || !followed.document().isLoaded()) {
            return;
        }
        List<EObject> elements = references.stream()
                .map(r -> Elements.find(followed.document().scenario(), r.id()).orElse(null))
                .filter(Objects::nonNull).toList();
        if (!elements.isEmpty()) {
            getSite().getPage().bringToTop(followed.part());
            followed.reveal(Relations.with(elements));
        }
    }

    private void show(Control control) {
        ((StackLayout) stack.getLayout()).topControl = control;
        stack.layout();
    }

    private void settle() {
        dimmer.cancel();
        cancel.setEnabled(false);
    }

    @Override
    public void nothing() {
        settle();
        hasVerdict = false;
        show(empty);
    }

    @Override
    public void waiting(int count) {
        settle();
        page.showWaiting(count);
        page.showBody(hasVerdict);
        show(page.control());
    }

    @Override
    public void running() {
        cancel.setEnabled(true);
        page.showRunning();
        page.showBody(hasVerdict);
        if (hasVerdict) {
            dimmer.trigger();
        }
        show(page.control());
    }

    @Override
    public void cancelled() {
        settle();
        page.showStopped(Messages.Verdict_cancelled, evaluation::evaluate);
    }

    @Override
    public void failed(String reason) {
        settle();
        page.showStopped(Messages.bind(Messages.Verdict_failed, reason), evaluation::evaluate);
        page.showBody(hasVerdict);
        show(page.control());
    }

    @Override
    public void evaluated(Evaluation evaluation) {
        settle();
        hasVerdict = true;
        page.showBody(true);
        page.show(evaluation);
        show(page.control());
    }

    @Override
    public void setFocus() {
        if (((StackLayout) stack.getLayout()).topControl == empty) {
            empty.setFocus();
        } else {
            page.control().setFocus();
        }
    }

    @Override
    public void dispose() {
        if (tracker != null) {
            tracker.dispose();
            rest();
            dimmer.cancel();
        }
        super.dispose();
    }
}
