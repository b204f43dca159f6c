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
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dilemma.diagram.ui.internal.actions.ActionIds;
import org.dilemma.diagram.ui.internal.actions.Selected;
import org.dilemma.diagram.ui.internal.diagram.DiagramView;
import org.dilemma.diagram.ui.internal.diagram.Hidden;
import org.dilemma.diagram.ui.internal.editor.DiagramEditor;
import org.dilemma.diagram.ui.internal.menus.DiagramMenuBar;
import org.dilemma.ui.tests.support.Keys;
import org.dilemma.ui.tests.support.Scenarios;
import org.dilemma.ui.tests.support.Screenshots;
import org.dilemma.ui.tests.support.Ui;
import org.dilemma.viewpoint.layout.Box;
import org.dilemma.viewpoint.layout.NodePlace;
import org.dilemma.viewpoint.view.AbstractDNode;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.eclipse.gef.ui.actions.GEFActionConstants;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Menus, buttons and keys of a diagram. */
@ExtendWith(Screenshots.class)
class MenusTest {
    private DiagramEditor editor;
    private DiagramView view;

    @BeforeEach
    void open() throws Exception {
        editor = (DiagramEditor) IDE.openEditor(Ui.page(), Scenarios.example("july-1914"), DiagramEditor.ID);
        Ui.settle();
        view = editor.view();
        editor.viewer().getControl().setFocus();
    }

    @AfterEach
    void clear() {
        Scenarios.clear();
    }

    @Test
    void theMenuBarHoldsEverything() throws Exception {
        Menu menu = menu(Ui.window().getShell().getMenuBar(), "Diagram");
        menu.notifyListeners(SWT.Show, new Event());
        List<String> items = Arrays.stream(menu.getItems()).map(MenuItem::getText).map(MenusTest::plain).toList();
        assertTrue(items.containsAll(List.of("Hide", "Reveal Hidden...", "Pin", "Align", "Layers", "Filters", "Zoom")),
                items.toString());
        assertNotNull(DiagramMenuBar.ID);
        Screenshots.take("diagram-bar");
    }

    @Test
    void aLayerIsSwitchedByItsItemAndPaletteAndUndoFollow() {
        int tools = editor.viewer().getEditDomain().getPaletteViewer().getPaletteRoot().getChildren().size();
        int shown = view.geometry().edges().size();
        choose("Layers", "Alliances");
        assertTrue(view.geometry().edges().size() < shown);
        assertTrue(editor.viewer().getEditDomain().getPaletteViewer().getPaletteRoot().getChildren().size() < tools);
        editor.document().stack().undo();
        Ui.settle();
        assertEquals(shown, view.geometry().edges().size());
        assertEquals(tools, editor.viewer().getEditDomain().getPaletteViewer().getPaletteRoot().getChildren().size());
    }

    @Test
    void hiddenElementsComeBackFromTheList() {
        AbstractDNode node = states().get(0);
        int shown = view.geometry().nodes().size();
        select(node);
        Keys.chord(SWT.CTRL, 'h');
        assertFalse(view.isShown(node));
        Ui.display().asyncExec(() -> {
            Shell shell = Ui.await("the list is open", () -> Ui.shell("Reveal Hidden Elements"));
            Table list = Ui.first(shell, Table.class, t -> true);
            assertEquals(1, list.getItemCount());
            list.getItem(0).setChecked(true);
            Ui.click(Ui.first(shell, Button.class, b -> b.getText().equals("OK")));
        });
        run(ActionIds.REVEAL);
        assertTrue(view.isShown(node));
        assertEquals(shown, view.geometry().nodes().size());
        editor.document().stack().undo();
        assertFalse(view.isShown(node));
        run(ActionIds.REVEAL_ALL);
        assertTrue(Hidden.in(view).isEmpty());
    }

    @Test
    void labelsOfEdgesAreHidden() {
        DDiagramElement edge = view.geometry().edges().stream().filter(e -> !e.labels().isEmpty()).findFirst()
                .orElseThrow().view();
        select(edge);
        run(ActionIds.HIDE_LABEL);
        assertTrue(view.layout().isLabelHidden(key(edge)));
        assertTrue(editor.action(ActionIds.HIDE_LABEL).isChecked());
        run(ActionIds.HIDE_LABEL);
        assertFalse(view.layout().isLabelHidden(key(edge)));
    }

    @Test
    void pinnedNodesShowItWhileSelected() throws Exception {
        AbstractDNode node = states().get(0);
        select(node);
        run(ActionIds.PIN);
        assertTrue(place(node).pinned());
        assertTrue(editor.action(ActionIds.PIN).isChecked());
        Screenshots.take("diagram-pinned");
        run(ActionIds.PIN);
        assertFalse(place(node).pinned());
    }

    @Test
    void theSameKindIsSelected() {
        select(states().get(0));
        run(ActionIds.SELECT_SAME);
        assertEquals(states().size(), Selected.elements(editor.viewer()).size());
        run(ActionIds.SELECT_EDGES);
        assertEquals(view.geometry().edges().size(), Selected.edges(editor.viewer()).size());
    }

    @Test
    void statesAreAlignedDistributedAndSized() {
        List<AbstractDNode> three = states().subList(0, 3);
        select(three.toArray(new DDiagramElement[0]));
        run(GEFActionConstants.ALIGN_TOP);
        assertEquals(1, three.stream().map(n -> box(n).y()).distinct().count());
        editor.document().stack().undo();
        assertTrue(three.stream().map(n -> box(n).y()).distinct().count() > 1);
        run(ActionIds.DISTRIBUTE_DOWN);
        List<Box> boxes = new ArrayList<>(three.stream().map(this::box).toList());
        boxes.sort((a, b) -> Integer.compare(a.y(), b.y()));
        assertEquals(boxes.get(1).y() - boxes.get(0).bottom(), boxes.get(2).y() - boxes.get(1).bottom(), 1);
        run(ActionIds.MATCH_SIZE);
        assertEquals(1, three.stream().map(n -> box(n).height()).distinct().count());
        run(ActionIds.RESET_SIZE);
        assertEquals(0, place(three.get(0)).width());
    }

    @Test
    void arrowsMoveWhatIsSelected() {
        AbstractDNode node = states().get(0);
        select(node);
        Box before = box(node);
        Keys.press(0, SWT.ARROW_RIGHT);
        assertEquals(before.x() + 1, box(node).x());
        editor.document().stack().undo();
        assertEquals(before, box(node));
    }

    @Test
    void keysZoom() {
        Keys.chord(SWT.CTRL, '-');
        assertTrue(editor.zoom().getZoom() < 1);
        Keys.chord(SWT.CTRL, '0');
        assertEquals(1, editor.zoom().getZoom());
        editor.zoom().setZoom(4);
        Keys.chord(SWT.CTRL, '9');
        assertTrue(editor.zoom().getZoom() <= 1);
    }

    private List<AbstractDNode> states() {
        return view.geometry().nodes().stream().map(n -> n.view()).filter(n -> n.eContainer() == view.diagram())
                .filter(n -> n.getTarget() instanceof org.dilemma.model.State).toList();
    }

    private void select(DDiagramElement... elements) {
        Selected.select(editor.viewer(), List.of(elements));
        Ui.settle();
    }

    private String key(DDiagramElement element) {
        return view.keys().key(element).orElseThrow();
    }

    private NodePlace place(AbstractDNode node) {
        return view.layout().node(key(node)).orElseThrow();
    }

    private Box box(AbstractDNode node) {
        return view.geometry().node(node).orElseThrow().box();
    }

    private void run(String id) {
        IAction action = editor.action(id);
        assertTrue(action.isEnabled(), id);
        action.run();
        Ui.settle();
    }

    private void choose(String... path) {
        Menu menu = editor.viewer().getControl().getMenu();
        menu.notifyListeners(SWT.Show, new Event());
        for (int i = 0; i < path.length - 1; i++) {
            menu = menu(menu, path[i]);
            menu.notifyListeners(SWT.Show, new Event());
        }
        Ui.click(item(menu, path[path.length - 1]));
    }

    private static Menu menu(Menu menu, String text) {
        return item(menu, text).getMenu();
    }

    private static MenuItem item(Menu menu, String text) {
        return Arrays.stream(menu.getItems()).filter(i -> plain(i.getText()).equals(text)).findFirst()
                .orElseThrow(() -> new AssertionError("No item " + text + " among "
                        + Arrays.stream(menu.getItems()).map(MenuItem::getText).toList()));
    }

    private static String plain(String text) {
        return text.split("\t")[0].replace("&", "");
    }
}
