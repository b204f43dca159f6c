/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dilemma.model.io.ScenarioReadException;
import org.dilemma.ui.internal.Messages;
import org.dilemma.ui.internal.markers.ProblemData;
import org.dilemma.ui.internal.markers.ProblemMarkers;
import org.dilemma.ui.internal.model.Elements;
import org.dilemma.ui.internal.model.ScenarioDocument;
import org.dilemma.ui.internal.properties.ModelPropertyPage;
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
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IGotoMarker;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.views.properties.IPropertySheetPage;

/** The editor of scenario files: a tree beside the form of the selected element, or why the file cannot be read. */
public final class ScenarioEditor extends EditorPart implements ScenarioPart {
    private final EditorConversation conversation = new EditorConversation(this);
    private ScenarioDocument document;
    private EditorPage page;
    private Composite stack;
    private ReadErrorPage errorPage;
    private InputWatcher watcher;
    private ActivationWatcher activation;
    private EditorActions actions;
    private ModelPropertyPage properties;
    private FileStamp stamp;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (EditorInputs.path(input).isEmpty()) {
            throw new PartInitException(Messages.bind(Messages.Editor_noFile, input.getName()));
        }
        setSite(site);
        setInput(input);
        setPartName(input.getName());
        document = new ScenarioDocument(site.getShell().getDisplay());
    }

    @Override
    public void createPartControl(Composite parent) {
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        page = new EditorPage(stack, this, this::pendingChanged);
        actions = new EditorActions(document.stack(), page, this::isDirty, this::load);
        document.addListener(new Follower());
        getSite().setSelectionProvider(page.selectionProvider());
        watcher = new InputWatcher(stack.getDisplay(), conversation);
        activation = new ActivationWatcher(this, conversation);
        load();
    }

    /** Reads the file, and shows its scenario or why it cannot be read. Changes that were not saved are lost. */
    void load() {
        page.dropPending();
        stamp = FileStamp.of(path());
        try {
            document.load(path());
            show(page.control());
            disposeErrorPage();
        } catch (ScenarioReadException e) {
            showReadError(e);
        }
        actions.update();
        firePropertyChange(PROP_DIRTY);
    }

    private void showReadError(ScenarioReadException e) {
        document.clear();
        disposeErrorPage();
        errorPage = new ReadErrorPage(stack, e, conversation::openAsText, this::load);
        show(errorPage.control());
        if (file() != null) {
            ProblemMarkers.replace(file(), List.of(ProblemData.of(e)));
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
        boolean saved = document.isLoaded() && page.finishPending(getSite().getShell())
                && conversation.mayOverwrite() && saveTo(path());
        monitor.setCanceled(!saved);
    }

    private boolean saveTo(Path target) {
        try {
            document.save(target);
            stamp = FileStamp.of(target);
            conversation.refreshFile();
            firePropertyChange(PROP_DIRTY);
            return true;
        } catch (IOException e) {
            conversation.reportSaveFailure(e);
            return false;
        }
    }

    @Override
    public void doSaveAs() {
        if (document.isLoaded() && page.finishPending(getSite().getShell())) {
            conversation.askForFile().ifPresent(this::saveAs);
        }
    }

    private void saveAs(IFile target) {
        IEditorInput old = getEditorInput();
        become(target);
        if (!saveTo(target.getLocation().toFile().toPath())) {
            setInputWithNotify(old);
            setPartName(old.getName());
        }
    }

    /**
     * Takes another file as the one being edited; the model stays.
     *
     * @param target the file
     */
    void become(IFile target) {
        setInputWithNotify(new FileEditorInput(target));
        setPartName(target.getName());
        stamp = FileStamp.of(path());
    }

    @Override
    public boolean isDirty() {
        return document.isLoaded() && (document.stack().isSaveNeeded() || page.hasPending());
    }

    @Override
    public boolean isSaveAsAllowed() {
        return document.isLoaded();
    }

    /**
     * Whether the file on disk is another than when it was last read or written here.
     *
     * @return true if something else changed it
     */
    boolean changedOnDisk() {
        return !FileStamp.of(path()).equals(stamp);
    }

    /** Keeps what is in the editor although the file on disk is another now; the next save replaces the file. */
    void ignoreDisk() {
        stamp = FileStamp.of(path());
    }

    private void pendingChanged() {
        actions.update();
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
        return document;
    }

    @Override
    public IFile file() {
        return EditorInputs.file(getEditorInput()).orElse(null);
    }

    private Path path() {
        return EditorInputs.path(getEditorInput()).orElseThrow();
    }

    @Override
    public void reveal(List<EObject> elements) {
        page.reveal(elements);
    }

    @Override
    public IWorkbenchPart part() {
        return this;
    }

    private void gotoMarker(IMarker marker) {
        if (document.isLoaded()) {
            String id = marker.getAttribute(ProblemData.ELEMENT, "");
            Optional<EObject> element = Elements.find(document.scenario(), id);
            element.ifPresent(e -> page.reveal(e, marker.getAttribute(ProblemData.FEATURE, "")));
        }
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter == IGotoMarker.class) {
            return adapter.cast((IGotoMarker) this::gotoMarker);
        }
        if (adapter == IPropertySheetPage.class) {
            if (properties == null || properties.isDisposed()) {
                properties = new ModelPropertyPage(this);
            }
            return adapter.cast(properties);
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
        if (watcher != null) {
            watcher.dispose();
            activation.dispose();
            if (file() != null && isDirty()) {
                ProblemMarkers.replaceFromDisk(file());
            }
        }
        if (document != null) {
            document.dispose();
        }
        super.dispose();
    }

    private final class Follower implements ScenarioDocument.Listener {
        @Override
        public void modelChanged() {
            page.refresh();
            actions.update();
            firePropertyChange(PROP_DIRTY);
            refreshProperties();
        }

        @Override
        public void modelReplaced() {
            page.replace();
            actions.update();
            refreshProperties();
        }

        @Override
        public void issuesChanged() {
            page.showIssues();
            if (file() != null) {
                ProblemMarkers.replace(file(), ProblemData.of(document.issues()));
            }
        }

        private void refreshProperties() {
            if (properties != null && !properties.isDisposed()) {
                properties.refresh();
            }
        }
    }
}
