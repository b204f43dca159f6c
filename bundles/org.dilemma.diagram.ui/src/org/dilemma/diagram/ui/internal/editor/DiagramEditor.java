/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.editor;

import java.util.List;
import java.util.Optional;
import org.dilemma.diagram.ui.internal.Messages;
import org.dilemma.diagram.ui.internal.canvas.DrawingPainter;
import org.dilemma.diagram.ui.internal.diagram.DiagramView;
import org.dilemma.diagram.ui.internal.diagram.Diagrams;
import org.dilemma.diagram.ui.internal.diagram.StackBridge;
import org.dilemma.diagram.ui.internal.outline.DiagramOutline;
import org.dilemma.diagram.ui.internal.palette.PaletteFollower;
import org.dilemma.diagram.ui.internal.palette.PalettePlace;
import org.dilemma.diagram.ui.internal.parts.DiagramPart;
import org.dilemma.diagram.ui.internal.parts.DiagramRoot;
import org.dilemma.diagram.ui.internal.parts.PartFactory;
import org.dilemma.diagram.ui.internal.actions.DiagramActions;
import org.dilemma.diagram.ui.internal.grid.GridSettings;
import org.dilemma.diagram.ui.internal.grid.Rulers;
import org.dilemma.diagram.ui.internal.menus.ActiveKeys;
import org.dilemma.diagram.ui.internal.menus.DiagramBar;
import org.dilemma.diagram.ui.internal.notices.Notices;
import org.dilemma.diagram.ui.internal.notices.Pages;
import org.dilemma.diagram.ui.internal.zoom.Wheel;
import org.dilemma.ui.internal.editor.EditorInputs;
import org.dilemma.ui.internal.editor.HistoryAction;
import org.dilemma.model.io.ScenarioReadException;
import org.dilemma.ui.internal.editor.DocumentPart;
import org.dilemma.ui.internal.editor.SharedScenario;
import org.dilemma.ui.internal.editor.SharedScenarios;
import org.dilemma.ui.internal.model.ScenarioDocument;
import org.dilemma.ui.internal.verdict.DocumentEvaluation;
import org.dilemma.ui.internal.verdict.EvaluationLoop;
import org.dilemma.ui.internal.properties.ModelPropertyPage;
import org.dilemma.viewpoint.session.Representations.Possible;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.palette.PaletteRoot;
import org.eclipse.gef.ui.palette.FlyoutPaletteComposite.FlyoutPreferences;
import org.eclipse.gef.ui.palette.PaletteViewer;
import org.eclipse.gef.ui.parts.GraphicalEditorWithFlyoutPalette;
import org.eclipse.gef.ui.parts.GraphicalViewerKeyHandler;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.ui.views.properties.IPropertySheetPage;

/** The editor in which a scenario is drawn. */
public final class DiagramEditor extends GraphicalEditorWithFlyoutPalette implements DocumentPart, ISaveablesSource {
    /** Identifier of the editor. */
    public static final String ID = "org.dilemma.diagram.ui.editor";

    private final PaletteRoot palette = new PaletteRoot();
    private final ListenerList<Runnable> viewListeners = new ListenerList<>();
    private final EvaluationLoop.Listener risk = new EvaluationLoop.Listener() {
    };
    private SharedScenario scenario;
    private ScenarioDocument document;
    private DrawingPainter painter;
    private DiagramView view;
    private Pages pages;
    private SemanticSelection selection;
    private DiagramActions actions;
    private HistoryAction undo;
    private HistoryAction redo;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof DiagramInput) && EditorInputs.path(input).isEmpty()) {
            throw new PartInitException(Messages.bind(Messages.Editor_noFile, input.getName()));
        }
        DiagramInput diagram = DiagramInput.of(input);
        setSite(site);
        scenario = SharedScenarios.join(diagram.scenario(), this);
        document = scenario.document();
        setEditDomain(new DefaultEditDomain(this));
        getEditDomain().setCommandStack(new StackBridge(document));
        super.init(site, diagram);
        setPartName(diagram.getName());
        scenario.evaluation().add(risk);
    }

    @Override
    @SuppressWarnings("unchecked")
    protected void createActions() {
        actions = new DiagramActions(this, getActionRegistry());
        getSelectionActions().addAll(actions.selectionActions());
        undo = HistoryAction.undo(document.stack(), () -> false, () -> {
        });
        redo = HistoryAction.redo(document.stack());
    }

    /**
     * Connects the actions of the active editor with the workbench's menus.
     *
     * @param bars the action bars of all diagram editors
     */
    void installActions(IActionBars bars) {
        installHistory(bars);
        actions.global().forEach(a -> bars.setGlobalActionHandler(a.getId(), a));
    }

    @Override
    public void installHistory(IActionBars bars) {
        bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
        bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
    }

    @Override
    public void createPartControl(Composite parent) {
        DiagramBar bar = new DiagramBar(this, parent);
        pages = new Pages(this, scenario, new Notices(this, scenario, bar.below()).below(),
                () -> view != null && view.isOfModel(), this::showDiagram);
        super.createPartControl(pages.canvas());
        bar.fill();
        ActiveKeys.activate(this, actions.commands());
    }

    @Override
    protected void hookGraphicalViewer() {
        super.hookGraphicalViewer();
        selection = new SemanticSelection(viewer());
        getSite().setSelectionProvider(selection);
    }

    @Override
    protected void createGraphicalViewer(Composite parent) {
        DiagramViewer viewer = new DiagramViewer();
        Rulers rulers = new Rulers(parent);
        viewer.createControl(rulers);
        setGraphicalViewer(viewer);
        configureGraphicalViewer();
        rulers.setGraphicalViewer(viewer);
        hookGraphicalViewer();
        initializeGraphicalViewer();
    }

    @Override
    protected Control getGraphicalControl() {
        return viewer().getControl().getParent();
    }

    @Override
    protected void configureGraphicalViewer() {
        super.configureGraphicalViewer();
        DiagramViewer viewer = viewer();
        painter = new DrawingPainter(viewer.getControl().getDisplay());
        viewer.setRootEditPart(new DiagramRoot(viewer.painting(), painter));
        viewer.setKeyHandler(new GraphicalViewerKeyHandler(viewer));
        DiagramColors.follow(this, painter);
        new EmptyHint((Canvas) viewer.getControl(), this::view);
        actions.connect(viewer);
        Wheel.connect(viewer, zoom());
        GridSettings.follow(viewer);
    }

    @Override
    protected void initializeGraphicalViewer() {
        super.initializeGraphicalViewer();
        showDiagram();
    }

    /** Shows the diagram of the document as it is loaded now. */
    private void showDiagram() {
        if (view != null) {
            view.dispose();
            view = null;
        }
        DiagramInput input = (DiagramInput) getEditorInput();
        Optional<Possible> found = document.isLoaded() ? new Diagrams(document).find(input.description(), input.element())
                : Optional.empty();
        if (found.isEmpty()) {
            Rulers.show(viewer(), null);
            viewer().setContents((EditPart) null);
            viewChanged();
            pages.showReason();
            return;
        }
        Possible diagram = found.get();
        view = new DiagramView(document, diagram.description(), diagram.target(),
                input.suffix().isEmpty() ? diagram.title() : input.title(), input.suffix());
        setPartName(Messages.bind(Messages.Editor_title, view.diagram().getName(), scenario.input().getName()));
        viewer().setEditPartFactory(new PartFactory(view));
        viewer().setContents(view);
        ((DiagramPart) viewer().getContents()).update();
        Rulers.show(viewer(), view);
        new PaletteFollower(view, palette, getEditDomain());
        actions.follow(view);
        ViewMemory.follow(this);
        view.addListener(this::viewChanged);
        viewChanged();
        getEditDomain().loadDefaultTool();
        pages.showDiagram();
    }

    @Override
    public void setFocus() {
        if (!pages.focus()) {
            super.setFocus();
        }
    }

    /** Paints the diagram in the colors that it has on the screen. */
    public DrawingPainter painter() {
        return painter;
    }

    /** Adds a listener, which is told when the drawing is another one, also when another diagram is shown. */
    public void addViewListener(Runnable listener) {
        viewListeners.add(listener);
    }

    /** Removes a listener. */
    public void removeViewListener(Runnable listener) {
        viewListeners.remove(listener);
    }

    /** Tells the listeners that the diagram looks different. */
    void viewChanged() {
        viewListeners.forEach(Runnable::run);
    }

    @Override
    @SuppressWarnings({"rawtypes", "unchecked"})
    public Object getAdapter(Class type) {
        if (type == IPropertySheetPage.class) {
            return new ModelPropertyPage(this);
        }
        return type == IContentOutlinePage.class ? new DiagramOutline(this) : super.getAdapter(type);
    }

    @Override
    protected FlyoutPreferences getPalettePreferences() {
        return new PalettePlace();
    }

    @Override
    protected PaletteRoot getPaletteRoot() {
        return palette;
    }

    /** The diagram; null where it cannot be shown. */
    public DiagramView view() {
        return view;
    }

    /** The palette, open or not. */
    public PaletteViewer palette() {
        return getEditDomain().getPaletteViewer();
    }

    /** The viewer of the diagram. */
    public DiagramViewer viewer() {
        return (DiagramViewer) getGraphicalViewer();
    }

    /** How large the diagram is drawn. */
    public ZoomManager zoom() {
        return ((DiagramRoot) viewer().getRootEditPart()).getZoomManager();
    }

    /**
     * An action of the diagram.
     *
     * @param id its identifier
     * @return the action; null where there is none
     */
    public IAction action(String id) {
        return getActionRegistry().getAction(id);
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
        if (undo != null) {
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
        showDiagram();
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
        selection.reveal(elements);
    }

    @Override
    public IEditorPart part() {
        return this;
    }

    @Override
    public void dispose() {
        if (view != null) {
            view.dispose();
        }
        super.dispose();
        if (painter != null) {
            painter.dispose();
        }
        if (scenario != null) {
            scenario.evaluation().remove(risk);
            scenario.leave(this);
        }
    }
}
