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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.dilemma.diagram.ui.internal.actions.ActionIds;
import org.dilemma.diagram.ui.internal.actions.Selected;
import org.dilemma.diagram.ui.internal.diagram.DiagramView;
import org.dilemma.diagram.ui.internal.diagram.Switches;
import org.dilemma.model.State;
import org.dilemma.ui.DilemmaUi;
import org.dilemma.ui.internal.editor.ScenarioEditor;
import org.dilemma.ui.internal.model.TreeGroup;
import org.dilemma.ui.tests.support.Drag;
import org.dilemma.ui.tests.support.Scenarios;
import org.dilemma.ui.tests.support.Screenshots;
import org.dilemma.ui.tests.support.Ui;
import org.dilemma.viewpoint.layout.Box;
import org.dilemma.viewpoint.view.AbstractDNode;
import org.eclipse.core.resources.IFile;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.StatusLineManager;
import org.eclipse.jface.action.SubStatusLineManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.part.FileEditorInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Elements dragged with the mouse from the navigator into a diagram. */
@ExtendWith(Screenshots.class)
class DropTest {
    private static final Point PLACE = new Point(60, 260);

    private TreeViewer navigator;
    private IFile file;
    private DiagramDriver diagram;

    @BeforeEach
    void open() throws Exception {
        Scenarios.clear();
        file = Scenarios.write("rivals.dilemma", Scenarios.RIVALS);
        navigator = ((CommonNavigator) Ui.page().showView(DilemmaUi.NAVIGATOR_VIEW)).getCommonViewer();
        diagram = DiagramDriver.open(file);
    }

    @AfterEach
    void clear() {
        Scenarios.clear();
    }

    @Test
    void aHiddenStateAppearsWhereItIsDropped() {
        AbstractDNode state = diagram.states().get(1);
        EObject boria = state.getTarget();
        diagram.select(state);
        diagram.run(ActionIds.HIDE);
        assertFalse(diagram.view().isShown(state));
        reveal(file, boria);
        diagram.picture("navigator-elements");
        drag();
        assertDropped(state);
        diagram.picture("dropped");
        diagram.undo();
        assertFalse(diagram.view().isShown(state), "one step takes all of it back");
    }

    @Test
    void aStateThatIsShownMovesAndIsSelected() {
        AbstractDNode state = diagram.states().get(0);
        Box before = diagram.box(state);
        reveal(file, state.getTarget());
        drag();
        assertFalse(before.equals(diagram.box(state)));
        assertDropped(state);
        diagram.undo();
        assertEquals(before, diagram.box(state));
    }

    @Test
    void aStateOfAnotherScenarioIsCopied() throws Exception {
        IFile other = Scenarios.write("other.dilemma", Scenarios.RIVALS.replace("Aland", "Cland"));
        reveal(other, null);
        drag();
        assertEquals(3, diagram.states().size());
        AbstractDNode copy = diagram.states().get(2);
        assertEquals("Cland", ((State) copy.getTarget()).getName());
        assertDropped(copy);
        diagram.undo();
        assertEquals(2, diagram.states().size());
    }

    @Test
    void anElementOfTheFormEditorCanBeDraggedAsWell() throws PartInitException {
        AbstractDNode state = diagram.states().get(0);
        ScenarioEditor form = (ScenarioEditor) Ui.page().openEditor(new FileEditorInput(file), DilemmaUi.EDITOR, true,
                IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID);
        form.reveal(List.of(state.getTarget()));
        TreeViewer tree = (TreeViewer) form.getSite().getSelectionProvider();
        assertTrue(Drag.drag(tree.getTree(), diagram.editor().viewer().getControl(), PLACE));
        assertDropped(state);
    }

    @Test
    void whatALayerLeavesOutIsSaid() {
        EObject perception = diagram.editor().document().scenario().getPerceptions().get(0);
        DiagramView view = diagram.view();
        String layer = view.session().layers().stream().filter(view.switches()::isLayerOn).map(Switches::layer)
                .filter(name -> name.contains("Perception")).findFirst().orElseThrow();
        view.execute(view.change("off", layout -> layout.setSwitch(layer, false)));
        Ui.settle();
        navigator.expandToLevel(file, 1);
        TreeItem group = Ui.await("the perceptions", () -> item(file, "Perceptions (2)"));
        navigator.expandToLevel(group.getData(), 1);
        navigator.setSelection(new StructuredSelection(perception), true);
        drag();
        diagram.picture("drop-layer-off");
        String said = ((SubStatusLineManager) diagram.editor().getEditorSite().getActionBars().getStatusLineManager())
                .getParent() instanceof StatusLineManager line ? status(line) : "";
        assertTrue(said.contains("layer"), said);
    }

    /** The text that the status line shows. */
    private static String status(StatusLineManager line) {
        return Ui.all(line.getControl(), CLabel.class, l -> true).stream().map(CLabel::getText)
                .filter(text -> text != null && !text.isEmpty()).findFirst().orElse("");
    }

    private void assertDropped(AbstractDNode state) {
        Box box = diagram.box(state);
        org.eclipse.draw2d.geometry.Point at = new org.eclipse.draw2d.geometry.Point(PLACE.x, PLACE.y);
        ((org.eclipse.gef.GraphicalEditPart) diagram.editor().viewer().getContents()).getFigure()
                .translateToRelative(at);
        assertTrue(Math.abs(box.x() - at.x) <= 2 && Math.abs(box.y() - at.y) <= 2, box + " is not at " + at);
        assertEquals(List.of(state), Selected.elements(diagram.editor().viewer()));
    }

    private void drag() {
        assertTrue(Drag.drag(navigator.getTree(), diagram.editor().viewer().getControl(), PLACE));
    }

    /** Expands the file and its states in the navigator and selects a state; the first one where none is given. */
    private void reveal(IFile in, EObject wanted) {
        navigator.refresh();
        navigator.expandToLevel(in, 1);
        TreeItem group = Ui.await("the states of " + in.getName(), () -> item(in, "States (2)"));
        assertTrue(group.getData() instanceof TreeGroup);
        navigator.expandToLevel(group.getData(), 1);
        Ui.settle();
        EObject state = wanted == null ? ((TreeGroup) group.getData()).children().get(0) : wanted;
        Ui.await("the state", () -> navigator.testFindItem(state));
        navigator.setSelection(new StructuredSelection(state), true);
        Ui.settle();
    }

    private TreeItem item(IFile in, String text) {
        if (navigator.testFindItem(in) instanceof TreeItem parent) {
            for (TreeItem child : parent.getItems()) {
                if (child.getText().equals(text)) {
                    return child;
                }
            }
        }
        return null;
    }
}
