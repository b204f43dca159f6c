/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.notices;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.dilemma.diagram.ui.internal.Messages;
import org.dilemma.diagram.ui.internal.catalog.OpenDiagrams;
import org.dilemma.diagram.ui.internal.diagram.Diagrams;
import org.dilemma.diagram.ui.internal.editor.DiagramInput;
import org.dilemma.diagram.ui.internal.notices.MissingPage.Reason;
import org.dilemma.ui.DilemmaUi;
import org.dilemma.ui.internal.editor.ReadErrorPage;
import org.dilemma.ui.internal.editor.SharedScenario;
import org.dilemma.ui.internal.model.Notations;
import org.dilemma.ui.internal.model.ScenarioDocument;
import org.dilemma.viewpoint.description.Elements;
import org.dilemma.viewpoint.layout.LayoutFile;
import org.dilemma.viewpoint.session.Representations.Possible;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;

/**
 * Shows the diagram, or a page that says why it cannot be shown: the file cannot be read, no plug-in provides the kind of
 * diagram, the element to which it belongs is gone. Once that is mended, the diagram is shown.
 */
public final class Pages implements ScenarioDocument.Listener {
    private final IEditorPart part;
    private final SharedScenario scenario;
    private final BooleanSupplier isShown;
    private final Runnable show;
    private final Composite stack;
    private final Composite canvas;
    private Object reason = "";
    private Control page;

    /**
     * Makes the space for a diagram.
     *
     * @param part the editor, whose input is a {@link DiagramInput}
     * @param scenario the scenario
     * @param parent the space
     * @param isShown whether there is a diagram, and the element to which it belongs is there
     * @param show shows the diagram as the scenario is now, or says {@link #showReason}
     */
    public Pages(IEditorPart part, SharedScenario scenario, Composite parent, BooleanSupplier isShown, Runnable show) {
        this.part = part;
        this.scenario = scenario;
        this.isShown = isShown;
        this.show = show;
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        canvas = new Composite(stack, SWT.NONE);
        canvas.setLayout(new FillLayout());
        scenario.document().addListener(this);
        KindWatcher watcher = new KindWatcher(parent.getDisplay(), this::look);
        stack.addDisposeListener(e -> {
            watcher.dispose();
            scenario.document().removeListener(this);
        });
        showDiagram();
    }

    /** The space of the diagram itself. */
    public Composite canvas() {
        return canvas;
    }

    /** Shows the diagram. */
    public void showDiagram() {
        top(canvas);
        reason = "";
    }

    /** Shows why there is no diagram. */
    public void showReason() {
        Object why = scenario.readProblem().isPresent() ? scenario.readProblem().get() : why(input());
        if (!why.equals(reason)) {
            top(why instanceof Reason missing ? new MissingPage(stack, missing, buttons()).control()
                    : new ReadErrorPage(stack, scenario.readProblem().get(), scenario.conversation()::openAsText,
                            scenario::load).control());
            reason = why;
        }
    }

    private Reason why(DiagramInput input) {
        ScenarioDocument document = scenario.document();
        boolean known = document.notation().specification().representations().stream()
                .anyMatch(d -> input.description().equals(Elements.name(d)));
        return known
                ? new Reason(Messages.Missing_elementTitle, Messages.bind(Messages.Missing_element, input.title()),
                        Messages.Missing_elementRemedy)
                : new Reason(Messages.Missing_kindTitle, Messages.bind(Messages.Missing_kind,
                        input.description().isEmpty() ? input.title() : input.description()),
                        Messages.Missing_kindRemedy);
    }

    private void top(Control control) {
        Control old = page;
        page = control == canvas ? null : control;
        ((StackLayout) stack.getLayout()).topControl = control;
        if (old != null) {
            old.dispose();
        }
        stack.layout();
    }

    /** Puts the focus on the page; false where the diagram is shown. */
    public boolean focus() {
        return page != null && page.setFocus();
    }

    private DiagramInput input() {
        return (DiagramInput) part.getEditorInput();
    }

    private Map<String, Runnable> buttons() {
        Map<String, Runnable> buttons = new LinkedHashMap<>();
        buttons.put(Messages.Missing_openForm, this::openForm);
        buttons.put(Messages.Missing_choose, this::choose);
        buttons.put(Messages.Missing_close, this::close);
        return buttons;
    }

    private IWorkbenchPage window() {
        return part.getSite().getPage();
    }

    private void openForm() {
        try {
            window().openEditor(scenario.input(), DilemmaUi.EDITOR);
        } catch (PartInitException e) {
            ILog.get().log(e.getStatus());
        }
    }

    private void choose() {
        ElementListSelectionDialog dialog = new ElementListSelectionDialog(part.getSite().getShell(),
                LabelProvider.createTextProvider(p -> ((Possible) p).title()));
        dialog.setTitle(Messages.Missing_chooseTitle);
        dialog.setMessage(Messages.Missing_chooseMessage);
        dialog.setElements(new Diagrams(scenario.document()).all().toArray());
        if (dialog.open() == Window.OK && dialog.getFirstResult() instanceof Possible chosen) {
            String element = chosen.target() == scenario.document().scenario() ? ""
                    : LayoutFile.identity(chosen.target());
            DiagramInput other = new DiagramInput(scenario.input(), Elements.name(chosen.description()), element, "",
                    chosen.title());
            if (new OpenDiagrams(window()).open(other).isPresent()) {
                window().closeEditor(part, false); // the other one keeps what is not saved
            }
        }
    }

    private void close() {
        window().closeEditor(part, true);
    }

    /** Shows the diagram if it can be shown now and could not before, or the other way. */
    private void look() {
        if (stack.isDisposed() || isShown.getAsBoolean() || !scenario.document().isLoaded()) {
            return;
        }
        if (scenario.document().notation() != Notations.get() && !scenario.isDirty()) {
            scenario.load();
        } else {
            show.run();
        }
    }

    @Override
    public void modelChanged() {
        look();
    }

    @Override
    public void modelReplaced() {
        show.run();
    }

    @Override
    public void issuesChanged() {
        // those are of the model
    }
}
