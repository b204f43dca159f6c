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
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.dilemma.diagram.ui.internal.actions.Selected;
import org.dilemma.diagram.ui.internal.diagram.DiagramView;
import org.dilemma.diagram.ui.internal.editor.DiagramEditor;
import org.dilemma.model.Perception;
import org.dilemma.model.Scenario;
import org.dilemma.model.State;
import org.dilemma.ui.tests.support.Answers;
import org.dilemma.ui.tests.support.Keys;
import org.dilemma.ui.tests.support.Scenarios;
import org.dilemma.ui.tests.support.Ui;
import org.dilemma.viewpoint.layout.Box;
import org.dilemma.viewpoint.layout.NodeShape;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Copying, pasting, duplicating and finding elements of a diagram. */
class ClipboardTest {
    private DiagramEditor editor;

    @BeforeEach
    void open() throws Exception {
        editor = open("rivals.dilemma");
    }

    @AfterEach
    void clear() {
        Scenarios.clear();
    }

    @Test
    void duplicatesStandBesideTheirOriginalsAndAreOneStep() {
        Scenario scenario = scenario(editor);
        State aland = scenario.getStates().get(0);
        select(editor, aland);
        Keys.chord(SWT.CTRL, 'd');
        assertEquals(3, scenario.getStates().size());
        State copy = scenario.getStates().get(2);
        assertEquals("Aland 2", copy.getName());
        assertEquals(box(aland).x() + 20, box(copy).x());
        assertEquals(box(aland).y() + 20, box(copy).y());
        assertEquals(List.of(copy), Selected.elements(editor.viewer()).stream().map(e -> e.getTarget()).toList());
        editor.document().stack().undo();
        Ui.settle();
        assertEquals(2, scenario.getStates().size());
        assertFalse(editor.document().stack().canUndo());
        editor.document().stack().redo();
        Ui.settle();
        assertEquals(box(aland).x() + 20, box(scenario.getStates().get(2)).x());
    }

    @Test
    void copiesReferToOneAnother() {
        Scenario scenario = scenario(editor);
        State aland = scenario.getStates().get(0);
        State boria = scenario.getStates().get(1);
        select(editor, aland, scenario.getPerceptions().get(0));
        run(ActionFactory.COPY.getId());
        Selected.select(editor.viewer(), List.of());
        run(ActionFactory.PASTE.getId());
        Perception copy = scenario.getPerceptions().get(2);
        assertSame(scenario.getStates().get(2), copy.getHolder());
        assertSame(boria, copy.getTarget());
    }

    @Test
    void copiesInAnotherScenarioLoseWhatIsNotThere() throws Exception {
        Scenario scenario = scenario(editor);
        select(editor, scenario.getStates().get(0), scenario.getPerceptions().get(0));
        run(ActionFactory.COPY.getId());
        editor = open("others.dilemma");
        Selected.select(editor.viewer(), List.of());
        run(ActionFactory.PASTE.getId());
        Scenario other = scenario(editor);
        assertEquals(3, other.getStates().size());
        assertSame(other.getStates().get(2), other.getPerceptions().get(2).getHolder());
        assertNull(other.getPerceptions().get(2).getTarget());
    }

    @Test
    void aStateThatWasCutIsPastedBack() {
        Scenario scenario = scenario(editor);
        select(editor, scenario.getStates().get(0));
        run(ActionFactory.CUT.getId());
        assertEquals(1, scenario.getStates().size());
        run(ActionFactory.PASTE.getId());
        assertEquals(List.of("Boria", "Aland"), scenario.getStates().stream().map(State::getName).toList());
    }

    @Test
    void anElementIsFoundByAPartOfItsLabel() {
        try (Answers answers = Answers.by("Find Element", shell -> {
            Ui.first(shell, Text.class, t -> (t.getStyle() & SWT.READ_ONLY) == 0).setText("*ria");
            Table list = Ui.first(shell, Table.class, t -> true);
            Ui.until("the list is shorter", () -> list.getItemCount() == 4 && list.getSelectionIndex() == 0);
            assertEquals("Boria", list.getItem(0).getText());
            Ui.click(Ui.first(shell, Button.class, b -> b.getText().equals("OK")));
        })) {
            Keys.chord(SWT.CTRL, 'f');
            assertEquals(1, answers.count());
        }
        assertEquals(List.of(scenario(editor).getStates().get(1)),
                Selected.elements(editor.viewer()).stream().map(e -> e.getTarget()).toList());
    }

    @Test
    void keysMeanTheTextWhileALabelIsEdited() {
        State aland = scenario(editor).getStates().get(0);
        select(editor, aland);
        List<?> selected = Selected.elements(editor.viewer());
        Keys.press(0, SWT.F2);
        Text field = Ui.first(editor.viewer().getControl(), Text.class, Text::isFocusControl);
        field.setSelection(0);
        Keys.chord(SWT.CTRL, 'a');
        assertEquals("Aland", field.getSelectionText());
        Keys.chord(SWT.CTRL, 'x');
        Keys.chord(SWT.CTRL, 'v');
        Keys.chord(SWT.CTRL, 'v');
        assertEquals("AlandAland", field.getText());
        assertEquals(selected, Selected.elements(editor.viewer()));
        Keys.enter(field, "Aland");
        Ui.until("the field is gone", field::isDisposed);
        assertEquals(2, scenario(editor).getStates().size());
        assertEquals("Aland", aland.getName());
        Keys.chord(SWT.CTRL, 'a');
        assertTrue(Selected.elements(editor.viewer()).size() > 1);
    }

    private static DiagramEditor open(String name) throws Exception {
        return DiagramDriver.open(Scenarios.write(name, Scenarios.RIVALS)).editor();
    }

    private static Scenario scenario(DiagramEditor editor) {
        return editor.document().scenario();
    }

    private static void select(DiagramEditor editor, EObject... elements) {
        DiagramView view = editor.view();
        Selected.select(editor.viewer(), view.views(List.of(elements)));
        Ui.settle();
    }

    private Box box(EObject element) {
        return editor.view().geometry().nodes().stream().filter(n -> n.view().getTarget() == element).findFirst()
                .map(NodeShape::box).orElseThrow();
    }

    private void run(String id) {
        assertTrue(editor.action(id).isEnabled(), id);
        editor.action(id).run();
        Ui.settle();
    }
}
