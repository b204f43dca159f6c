/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.table;

import java.util.List;
import java.util.Optional;
import org.dilemma.diagram.ui.internal.Messages;
import org.dilemma.diagram.ui.internal.diagram.Diagrams;
import org.dilemma.diagram.ui.internal.editor.DiagramInput;
import org.dilemma.model.io.ScenarioReadException;
import org.dilemma.diagram.ui.internal.notices.Pages;
import org.dilemma.ui.internal.editor.DocumentPart;
import org.dilemma.ui.internal.editor.EditorInputs;
import org.dilemma.ui.internal.editor.HistoryAction;
import org.dilemma.ui.internal.editor.SharedScenario;
import org.dilemma.ui.internal.editor.SharedScenarios;
import org.dilemma.ui.internal.model.ScenarioDocument;
import org.dilemma.ui.internal.properties.ModelPropertyPage;
import org.dilemma.ui.internal.verdict.DocumentEvaluation;
import org.dilemma.viewpoint.session.Representations.Possible;
import org.dilemma.viewpoint.table.TableSession;
import org.dilemma.viewpoint.tool.TableTools;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.views.properties.IPropertySheetPage;

/** The editor of a table of a scenario, such as the matrix of perceptions. */
public final class TableEditor extends EditorPart implements DocumentPart, ISaveablesSource {
    /** Identifier of the editor. */
    public static final String ID = "org.dilemma.diagram.ui.tableEditor";

    private final ScenarioDocument.Listener follower = new Follower();
    private SharedScenario scenario;
    private ScenarioDocument document;
    private TableTools tools;
    private TableGrid grid;
    private Pages pages;
    private HistoryAction undo;
    private HistoryAction redo;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof DiagramInput diagram) || EditorInputs.path(diagram.scenario()).isEmpty()) {
            throw new PartInitException(Messages.bind(Messages.Editor_noFile, input.getName()));
        }
        setSite(site);
        setInput(input);
        setPartName(input.getName());
        scenario = SharedScenarios.join(diagram.scenario(), this);
        document = scenario.document();
        document.addListener(follower);
        undo = HistoryAction.undo(document.stack(), () -> false, () -> {
        });
        redo = HistoryAction.redo(document.stack());
    }

    @Override
    public void createPartControl(Composite parent) {
        pages = new Pages(this, scenario, parent,
                () -> tools != null && tools.session().table().getTarget().eResource() != null, this::showTable);
        grid = new TableGrid(pages.canvas(), document, getEditorSite().getActionBars());
        getSite().setSelectionProvider(grid.selection());
        showTable();
    }

    private void showTable() {
        if (grid == null) {
            return;
        }
        hide();
        DiagramInput input = (DiagramInput) getEditorInput();
        Optional<Possible> found = document.isLoaded() ? new Diagrams(document).find(input.description(), input.element())
                : Optional.empty();
        if (found.isPresent()) {
            TableSession session = new TableSession(document.editing().session(), found.get().description(),
                    found.get().target(), found.get().title());
            session.refresh();
            tools = new TableTools(document.editing(), session);
        }
        grid.show(tools);
        if (tools == null) {
            pages.showReason();
        } else {
            pages.showDiagram();
        }
    }

    private void hide() {
        if (tools != null && document.editing() != null) {
            document.editing().hide(tools.session().table());
        }
        tools = null;
    }

    /**
     * Connects the actions of the active editor with the workbench's menus.
     *
     * @param bars the action bars of all table editors
     */
    void installActions(IActionBars bars) {
        installHistory(bars);
        bars.setGlobalActionHandler(ActionFactory.COPY.getId(), grid.copy());
        bars.setGlobalActionHandler(ActionFactory.DELETE.getId(), grid.delete());
        bars.setGlobalActionHandler(ActionFactory.PRINT.getId(), grid.print());
    }

    @Override
    public void installHistory(IActionBars bars) {
        bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
        bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
    }

    /** The table; null where it cannot be shown. */
    public TableTools tools() {
        return tools;
    }

    /** What shows it. */
    public TableGrid grid() {
        return grid;
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return type == IPropertySheetPage.class ? type.cast(new ModelPropertyPage(this)) : super.getAdapter(type);
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
    public boolean isSaveAsAllowed() {
        return document.isLoaded();
    }

    @Override
    public boolean isDirty() {
        return scenario != null && scenario.isDirty();
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
    public void inputChanged(IEditorInput input) {
        DiagramInput old = (DiagramInput) getEditorInput();
        setInputWithNotify(new DiagramInput(input, old.description(), old.element(), old.suffix(), old.title()));
        setPartName(getEditorInput().getName());
    }

    @Override
    public void dirtyChanged() {
        if (undo != null) { // joining may tell of it before there is anything to update
            undo.update();
            redo.update();
        }
        firePropertyChange(PROP_DIRTY);
    }

    @Override
    public boolean usesNotation() {
        return true;
    }

    @Override
    public void readFailed(ScenarioReadException problem) {
        showTable();
    }

    @Override
    public DocumentEvaluation evaluation() {
        return scenario.evaluation();
    }

    @Override
    public ScenarioDocument document() {
        return document;
    }

    @Override
    public IFile file() {
        return scenario.file();
    }

    @Override
    public void reveal(List<EObject> elements) {
        grid.reveal(elements);
    }

    @Override
    public IEditorPart part() {
        return this;
    }

    @Override
    public void setFocus() {
        if (!pages.focus()) {
            grid.setFocus();
        }
    }

    @Override
    public void dispose() {
        if (scenario != null) {
            document.removeListener(follower);
            hide();
            scenario.leave(this);
        }
        super.dispose();
    }

    private final class Follower implements ScenarioDocument.Listener {
        @Override
        public void modelChanged() {
            viewsChanged();
        }

        @Override
        public void viewsChanged() {
            if (grid != null && tools != null) {
                grid.refresh();
            }
        }

        @Override
        public void modelReplaced() {
            tools = null; // the pages show it anew
        }

        @Override
        public void issuesChanged() {
            // a table shows none
        }
    }
}
