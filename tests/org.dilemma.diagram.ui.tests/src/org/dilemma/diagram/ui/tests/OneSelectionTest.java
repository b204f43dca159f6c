/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dilemma.diagram.ui.internal.actions.ActionIds;
import org.dilemma.diagram.ui.internal.catalog.DiagramEntry;
import org.dilemma.diagram.ui.internal.outline.DiagramOutline;
import org.dilemma.model.Scenario;
import org.dilemma.model.State;
import org.dilemma.ui.DilemmaUi;
import org.dilemma.ui.internal.editor.ScenarioEditor;
import org.dilemma.ui.tests.support.Keys;
import org.dilemma.ui.tests.support.Scenarios;
import org.dilemma.ui.tests.support.Screenshots;
import org.dilemma.ui.tests.support.Ui;
import org.eclipse.core.resources.IFile;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartSashContainerElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is selected is the same in all parts that show a scenario. */
@ExtendWith(Screenshots.class)
class OneSelectionTest {
    private IFile file;
    private DiagramDriver diagram;
    private ScenarioEditor form;

    @BeforeEach
    void open() throws PartInitException {
        file = Scenarios.example("july-1914");
        diagram = DiagramDriver.open(file);
        diagram.run(ActionIds.ZOOM_FIT);
        form = (ScenarioEditor) Ui.page().openEditor(new FileEditorInput(file), DilemmaUi.EDITOR, true,
                IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID);
        Ui.settle();
    }

    @AfterEach
    void clear() {
        diagram.editor().action(ActionIds.ZOOM_FIT).run(); // it is remembered for the next diagram of the file
        Scenarios.clear();
    }

    @Test
    void theDiagramShowsWhatIsSelectedInTheFormAndTheOtherWayRound() {
        State last = scenario().getStates().get(scenario().getStates().size() - 1);
        diagram.editor().zoom().setZoom(4);
        form.reveal(List.of(last));
        activate(diagram.editor());
        assertEquals(List.of(last), selection(diagram.editor()));
        assertTrue(isSeen(last), "it is scrolled into view");
        diagram.select(diagram.states().get(0));
        activate(form);
        assertEquals(List.of(diagram.states().get(0).getTarget()), selection(form));
    }

    @Test
    void comingBackDoesNotScrollToWhatWasShownBefore() {
        State first = scenario().getStates().get(0);
        diagram.editor().zoom().setZoom(4);
        form.reveal(List.of(first));
        activate(diagram.editor());
        Viewport port = ((FigureCanvas) diagram.editor().viewer().getControl()).getViewport();
        port.setViewLocation(port.getViewLocation().getTranslated(300, 200));
        Ui.settle();
        var left = port.getViewLocation();
        activate(form);
        activate(diagram.editor());
        assertEquals(left, port.getViewLocation());
    }

    @Test
    void sideBySideTheyFollowEachOtherAtOnceAndLeaveTheFocus() throws Exception {
        EModelService models = Ui.window().getService(EModelService.class);
        MPart part = form.getSite().getService(MPart.class);
        MPartSashContainerElement beside = (MPartSashContainerElement) (Object) part.getParent();
        MPartStack stack = models.createModelElement(MPartStack.class);
        stack.getChildren().add(part);
        stack.setSelectedElement(part);
        models.insert(stack, beside, EModelService.RIGHT_OF, 0.5f);
        activate(diagram.editor());
        Ui.until("both are to be seen", () -> Ui.page().isPartVisible(form)
                && Ui.page().isPartVisible(diagram.editor()));
        activate(diagram.editor());
        Ui.until("the diagram has the focus", () -> diagram.editor().viewer().getControl().forceFocus());
        Ui.page().showView(IPageLayout.ID_OUTLINE);
        ContentOutline view = (ContentOutline) Ui.page().findView(IPageLayout.ID_OUTLINE);
        DiagramOutline outline = (DiagramOutline) Ui.await("outline",
                () -> view.getCurrentPage() instanceof DiagramOutline page ? page : null);
        activate(diagram.editor());
        outline.showElements();
        Control focus = Ui.display().getFocusControl();
        diagram.select(diagram.states().get(2));
        List<?> chosen = List.of(diagram.states().get(2).getTarget());
        assertEquals(chosen, selection(form));
        assertEquals(chosen, selection(diagram.editor()), "nothing comes back");
        assertEquals(List.of(diagram.states().get(2)), outline.tree().viewer().getStructuredSelection().toList());
        assertSame(focus, Ui.display().getFocusControl());
        diagram.picture("one-selection");
    }

    @Test
    void aPairOfTheVerdictIsShownWithWhatLiesBetween() throws Exception {
        activate(diagram.editor());
        Ui.page().showView(DilemmaUi.VERDICT_VIEW);
        Table pairs = Ui.await("pairs", () -> Ui.all(Ui.window().getShell(), Table.class,
                t -> t.isVisible() && t.getColumnCount() == 4 && t.getItemCount() > 0).stream().findFirst().orElse(null));
        for (IEditorPart editor : List.of(diagram.editor(), form)) {
            Ui.page().bringToTop(editor);
            Ui.until("the table has the focus", () -> {
                pairs.getShell().forceActive();
                return pairs.forceFocus() && pairs.isFocusControl();
            });
            int before = pairs.getSelectionIndex();
            Keys.press(0, SWT.ARROW_DOWN);
            Ui.until("another pair is chosen", () -> pairs.getSelectionIndex() > before);
            Ui.settle();
            List<?> shown = selection(editor);
            List<State> states = shown.stream().filter(State.class::isInstance).map(State.class::cast).toList();
            assertEquals(2, states.size(), shown.toString());
            Set<Object> between = new HashSet<>(scenario().getPerceptions().stream()
                    .filter(p -> states.contains(p.getHolder()) && states.contains(p.getTarget())).toList());
            assertFalse(between.isEmpty());
            assertTrue(shown.containsAll(between), shown.toString());
            assertTrue(pairs.isFocusControl(), "the view keeps the focus");
            Screenshots.take("verdict-pair-" + editor.getSite().getId());
        }
    }

    @Test
    void theLinkedNavigatorSelectsTheDiagram() throws Exception {
        CommonNavigator navigator = (CommonNavigator) Ui.page().showView(DilemmaUi.NAVIGATOR_VIEW);
        navigator.setLinkingEnabled(true);
        try {
            activate(diagram.editor());
            Ui.until("the diagram is selected in the navigator", () -> navigator.getCommonViewer()
                    .getStructuredSelection().getFirstElement() instanceof DiagramEntry entry
                    && entry.file().equals(file) && "Scenario".equals(entry.name().description()));
            activate(form);
            Ui.until("the file is selected in the navigator",
                    () -> file.equals(navigator.getCommonViewer().getStructuredSelection().getFirstElement()));
            activate(diagram.editor());
            Ui.until("the diagram is selected again", () -> navigator.getCommonViewer()
                    .getStructuredSelection().getFirstElement() instanceof DiagramEntry);
            activate(navigator);
            State state = scenario().getStates().get(1);
            navigator.selectReveal(new StructuredSelection(state));
            Ui.until("the state is selected in the diagram", () -> selection(diagram.editor()).equals(List.of(state)));
            assertSame(navigator, Ui.page().getActivePart());
            Screenshots.take("one-selection-navigator");
        } finally {
            navigator.setLinkingEnabled(false);
        }
    }

    private Scenario scenario() {
        return form.document().scenario();
    }

    private static void activate(IWorkbenchPart part) {
        Ui.page().activate(part);
        Ui.settle();
    }

    private static List<?> selection(IEditorPart editor) {
        return ((IStructuredSelection) editor.getSite().getSelectionProvider().getSelection()).toList();
    }

    private boolean isSeen(State state) {
        IFigure figure = diagram.view().views(List.of(state)).stream()
                .map(v -> ((GraphicalEditPart) diagram.editor().viewer().getEditPartRegistry().get(v)).getFigure())
                .findFirst().orElseThrow();
        Rectangle box = figure.getBounds().getCopy();
        figure.translateToAbsolute(box);
        Viewport port = ((FigureCanvas) diagram.editor().viewer().getControl()).getViewport();
        return box.intersects(new Rectangle(0, 0, port.getClientArea().width, port.getClientArea().height));
    }
}
