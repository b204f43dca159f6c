/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.editor;

import java.util.List;
import java.util.Optional;
import org.dilemma.model.io.ScenarioReadException;
import org.dilemma.ui.internal.Messages;
import org.dilemma.ui.internal.markers.ProblemData;
import org.dilemma.ui.internal.model.Elements;
import org.dilemma.ui.internal.model.ScenarioDocument;
import org.dilemma.ui.internal.properties.ModelPropertyPage;
import org.dilemma.ui.internal.verdict.DocumentEvaluation;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.ide.IGotoMarker;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.views.properties.IPropertySheetPage;

/** The editor of scenario files: a tree beside the form of the selected element, or why the file cannot be read. */
public final class ScenarioEditor extends EditorPart implements DocumentPart, ISaveablesSource {
    private final ScenarioDocument.Listener follower = new Follower();
    private SharedScenario scenario;
    private EditorPage page;
    private Composite stack;
    private ReadErrorPage errorPage;
    private EditorActions actions;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (EditorInputs.path(input).isEmpty()) {
            throw new PartInitException(Messages.bind(Messages.Editor_noFile, input.getName()));
        }
        setSite(site);
        setInput(input);
        setPartName(input.getName());
        scenario = SharedScenarios.join(input, this);
    }

    @Override
    public void createPartControl(Composite parent) {
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        page = new EditorPage(stack, this, scenario::tellDirty);
        actions = new EditorActions(document().stack(), page, this::isDirty, scenario::load);
        document().addListener(follower);
        getSite().setSelectionProvider(page.selectionProvider());
        showModel();
    }

    /** Shows the model, or why there is none. */
    private void showModel() {
        if (scenario.readProblem().isPresent()) {
            readFailed(scenario.readProblem().get());
        } else {
            page.replace();
            page.showIssues();
            show(page.control());
            disposeErrorPage();
        }
        actions.update();
    }

    @Override
    public void readFailed(ScenarioReadException problem) {
        if (stack != null) {
            disposeErrorPage();
            errorPage = new ReadErrorPage(stack, problem, scenario.conversation()::openAsText, scenario::load);
            show(errorPage.control());
        }
    }

    private void disposeErrorPage() {
        if (errorPage != null) {
            errorPage.control().dispose();
            errorPage = null;
        }
    }

    private void show(Control control) {
        ((StackLayout) stack.getLayout()).topControl = control;
        stack.layout();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        monitor.setCanceled(!scenario.save());
    }

    @Override
    public void doSaveAs() {
        scenario.saveAs();
    }

    @Override
    public void inputChanged(IEditorInput input) {
        setInputWithNotify(input);
        setPartName(input.getName());
    }

    @Override
    public boolean isDirty() {
        return scenario != null && scenario.isDirty();
    }

    @Override
    public boolean isSaveAsAllowed() {
        return document().isLoaded();
    }

    @Override
    public Saveable[] getSaveables() {
        return new Saveable[] {scenario.saveable()};
    }

    @Override
    public Saveable[] getActiveSaveables() {
        return getSaveables();
    }

    @Override
    public boolean hasPending() {
        return page != null && page.hasPending();
    }

    @Override
    public boolean finishPending() {
        return page == null || page.finishPending(getSite().getShell());
    }

    @Override
    public void dropPending() {
        if (page != null) {
            page.dropPending();
        }
    }

    @Override
    public void dirtyChanged() {
        if (actions != null) {
            actions.update();
        }
        firePropertyChange(PROP_DIRTY);
    }

    /**
     * Connects the actions of the active editor with the workbench's menus.
     *
     * @param bars the action bars of all scenario editors
     */
    void installActions(IActionBars bars) {
        actions.install(bars);
        page.installActions(bars);
    }

    @Override
    public void installHistory(IActionBars bars) {
        actions.installHistory(bars);
    }

    @Override
    public ScenarioDocument document() {
        return scenario.document();
    }

    @Override
    public DocumentEvaluation evaluation() {
        return scenario.evaluation();
    }

    @Override
    public IFile file() {
        return scenario.file();
    }

    @Override
    public void reveal(List<EObject> elements) {
        page.reveal(elements);
    }

    @Override
    public IEditorPart part() {
        return this;
    }

    private void gotoMarker(IMarker marker) {
        if (document().isLoaded()) {
            String id = marker.getAttribute(ProblemData.ELEMENT, "");
            Optional<EObject> element = Elements.find(document().scenario(), id);
            element.ifPresent(e -> page.reveal(e, marker.getAttribute(ProblemData.FEATURE, "")));
        }
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter == IGotoMarker.class) {
            return adapter.cast((IGotoMarker) this::gotoMarker);
        }
        if (adapter == IPropertySheetPage.class) {
            return adapter.cast(new ModelPropertyPage(this));
        }
        return super.getAdapter(adapter);
    }

    @Override
    public void setFocus() {
        if (errorPage != null) {
            errorPage.focus();
        } else {
            page.setFocus();
        }
    }

    @Override
    public void dispose() {
        if (scenario != null) {
            document().removeListener(follower);
            scenario.leave(this);
        }
        super.dispose();
    }

    private final class Follower implements ScenarioDocument.Listener {
        @Override
        public void modelChanged() {
            page.refresh();
            actions.update();
        }

        @Override
        public void modelReplaced() {
            showModel();
        }

        @Override
        public void issuesChanged() {
            page.showIssues();
        }
    }
}
