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
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import org.dilemma.diagram.ui.internal.actions.ActionIds;
import org.dilemma.diagram.ui.internal.actions.Selected;
import org.dilemma.diagram.ui.internal.diagram.DiagramView;
import org.dilemma.diagram.ui.internal.diagram.Hidden;
import org.dilemma.diagram.ui.internal.editor.DiagramEditor;
import org.dilemma.diagram.ui.internal.menus.DiagramMenuBar;
import org.dilemma.model.Intent;
import org.dilemma.model.Perception;
import org.dilemma.model.Scenario;
import org.dilemma.model.State;
import org.dilemma.ui.tests.support.Keys;
import org.dilemma.ui.tests.support.Scenarios;
import org.dilemma.ui.tests.support.Screenshots;
import org.dilemma.ui.tests.support.Ui;
import org.dilemma.viewpoint.layout.Box;
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
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Menus, buttons and keys of a diagram. */
@ExtendWith(Screenshots.class)
class MenusTest {
    private DiagramDriver diagram;
    private DiagramEditor editor;
    private DiagramView view;

    @BeforeEach
    void open() throws Exception {
        diagram = DiagramDriver.open(Scenarios.example("july-1914"));
        editor = diagram.editor();
        view = diagram.view();
    }

    @AfterEach
    void clear() {
        Scenarios.clear();
    }

    @Test
    void theMenuBarHoldsEverything() {
        Menu menu = DiagramDriver.menu(Ui.window().getShell().getMenuBar(), "Diagram");
        menu.notifyListeners(SWT.Show, new Event());
        List<String> items = Arrays.stream(menu.getItems()).map(MenuItem::getText).map(DiagramDriver::plain).toList();
        assertTrue(items.containsAll(List.of("Hide", "Reveal Hidden...", "Pin", "Align", "Layers", "Filters", "Zoom")),
                items.toString());
        assertNotNull(DiagramMenuBar.ID);
        diagram.picture("diagram-bar");
    }

    @Test
    void aLayerIsSwitchedByItsItemAndPaletteAndUndoFollow() {
        int tools = editor.viewer().getEditDomain().getPaletteViewer().getPaletteRoot().getChildren().size();
        int shown = view.geometry().edges().size();
        diagram.choose("Layers", "Alliances");
        assertTrue(view.geometry().edges().size() < shown);
        assertTrue(editor.viewer().getEditDomain().getPaletteViewer().getPaletteRoot().getChildren().size() < tools);
        diagram.undo();
        assertEquals(shown, view.geometry().edges().size());
        assertEquals(tools, editor.viewer().getEditDomain().getPaletteViewer().getPaletteRoot().getChildren().size());
    }

    @Test
    void everyActionIsACommandThatMayHaveAKey() throws ReflectiveOperationException {
        ICommandService commands = Ui.window().getService(ICommandService.class);
        for (Field id : ActionIds.class.getFields()) {
            assertTrue(commands.getCommand((String) id.get(null)).isDefined(), id.getName());
        }
    }

    @Test
    void elementsAreMadeWithoutTheMouse() {
        Scenario scenario = editor.document().scenario();
        int states = scenario.getStates().size();
        int perceptions = scenario.getPerceptions().size();
        diagram.select();
        diagram.choose("New", "State");
        Text field = Ui.await("a field over the label", () -> Ui
                .all(editor.viewer().getControl(), Text.class, Text::isVisible).stream().findFirst().orElse(null));
        Keys.enter(field, "Ottoman Empire");
        State state = scenario.getStates().get(states);
        Ui.until("the state has its name", () -> "Ottoman Empire".equals(state.getName()));
        DDiagramElement made = view.views(List.of(state)).get(0);
        diagram.select(diagram.states().get(0), made);
        diagram.choose("New", "Perception");
        Perception perception = scenario.getPerceptions().get(perceptions);
        assertSame(diagram.states().get(0).getTarget(), perception.getHolder());
        assertSame(state, perception.getTarget());
        diagram.undo();
        diagram.select(made);
        diagram.choose("New", "Greedy");
        assertEquals(Intent.GREEDY, state.getIntent());
        diagram.undo();
        diagram.undo();
        diagram.undo();
        assertEquals(states, scenario.getStates().size());
        assertEquals(perceptions, scenario.getPerceptions().size());
    }

    @Test
    void hiddenElementsComeBackFromTheList() {
        AbstractDNode node = diagram.states().get(0);
        int shown = view.geometry().nodes().size();
        diagram.select(node);
        Keys.chord(SWT.CTRL, 'h');
        assertFalse(view.isShown(node));
        Ui.display().asyncExec(() -> {
            Shell shell = Ui.await("the list is open", () -> Ui.shell("Reveal Hidden Elements"));
            Table list = Ui.first(shell, Table.class, t -> true);
            assertEquals(1, list.getItemCount());
            list.getItem(0).setChecked(true);
            Ui.click(Ui.first(shell, Button.class, b -> b.getText().equals("OK")));
        });
        diagram.run(ActionIds.REVEAL);
        assertTrue(view.isShown(node));
        assertEquals(shown, view.geometry().nodes().size());
        diagram.undo();
        assertFalse(view.isShown(node));
        diagram.run(ActionIds.REVEAL_ALL);
        assertTrue(Hidden.in(view).isEmpty());
    }

    @Test
    void labelsOfEdgesAreHidden() {
        DDiagramElement edge = view.geometry().edges().stream().filter(e -> !e.labels().isEmpty()).findFirst()
                .orElseThrow().view();
        diagram.select(edge);
        diagram.run(ActionIds.HIDE_LABEL);
        assertTrue(view.layout().isLabelHidden(diagram.key(edge)));
        assertTrue(editor.action(ActionIds.HIDE_LABEL).isChecked());
        diagram.run(ActionIds.HIDE_LABEL);
        assertFalse(view.layout().isLabelHidden(diagram.key(edge)));
    }

    @Test
    void pinnedNodesShowItWhileSelected() {
        AbstractDNode node = diagram.states().stream().filter(n -> n.getName().startsWith("Serb")).findFirst()
                .orElseThrow();
        diagram.select(node);
        diagram.run(ActionIds.PIN);
        assertTrue(diagram.place(node).pinned());
        assertTrue(editor.action(ActionIds.PIN).isChecked());
        diagram.picture("diagram-pinned");
        boolean[] told = new boolean[1];
        editor.action(ActionIds.PIN).addPropertyChangeListener(
                e -> told[0] |= e.getProperty().equals(IAction.CHECKED) && Boolean.FALSE.equals(e.getNewValue()));
        diagram.undo();
        assertFalse(diagram.place(node).pinned());
        assertTrue(told[0], "the button follows Undo");
    }

    @Test
    void theSameKindIsSelected() {
        diagram.select(diagram.states().get(0));
        diagram.run(ActionIds.SELECT_SAME);
        assertEquals(diagram.states().size(), Selected.elements(editor.viewer()).size());
        diagram.run(ActionIds.SELECT_EDGES);
        assertEquals(view.geometry().edges().size(), Selected.edges(editor.viewer()).size());
    }

    @Test
    void statesAreAlignedDistributedAndSized() {
        List<AbstractDNode> three = diagram.states().subList(0, 3);
        diagram.select(three.toArray(new DDiagramElement[0]));
        diagram.run(GEFActionConstants.ALIGN_TOP);
        assertEquals(1, three.stream().map(n -> diagram.box(n).y()).distinct().count());
        diagram.undo();
        assertTrue(three.stream().map(n -> diagram.box(n).y()).distinct().count() > 1);
        diagram.run(ActionIds.DISTRIBUTE_DOWN);
        List<Box> boxes = new ArrayList<>(three.stream().map(diagram::box).toList());
        boxes.sort((a, b) -> Integer.compare(a.y(), b.y()));
        assertEquals(boxes.get(1).y() - boxes.get(0).bottom(), boxes.get(2).y() - boxes.get(1).bottom(), 1);
        diagram.run(ActionIds.MATCH_SIZE);
        assertEquals(1, three.stream().map(n -> diagram.box(n).height()).distinct().count());
        diagram.run(ActionIds.RESET_SIZE);
        assertEquals(0, diagram.place(three.get(0)).width());
    }

    @Test
    void arrowsMoveWhatIsSelected() {
        AbstractDNode node = diagram.states().get(0);
        diagram.select(node);
        Box before = diagram.box(node);
        Keys.press(0, SWT.ARROW_RIGHT);
        assertEquals(before.x() + 1, diagram.box(node).x());
        diagram.undo();
        assertEquals(before, diagram.box(node));
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
}
