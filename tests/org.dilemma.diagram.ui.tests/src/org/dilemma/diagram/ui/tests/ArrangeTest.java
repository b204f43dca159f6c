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
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;
import org.dilemma.diagram.ui.internal.actions.ActionIds;
import org.dilemma.diagram.ui.internal.diagram.DiagramView;
import org.dilemma.ui.tests.support.Scenarios;
import org.dilemma.ui.tests.support.Screenshots;
import org.dilemma.ui.tests.support.Ui;
import org.dilemma.viewpoint.layout.Geometry;
import org.dilemma.viewpoint.layout.Layout;
import org.dilemma.viewpoint.layout.NodePlace;
import org.dilemma.viewpoint.layout.NodeShape;
import org.dilemma.viewpoint.view.AbstractDNode;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.command.Command;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Arranging a diagram. */
@ExtendWith(Screenshots.class)
class ArrangeTest {
    private DiagramDriver diagram;
    private DiagramView view;

    @BeforeEach
    void open() throws Exception {
        diagram = DiagramDriver.open(Scenarios.example("july-1914"));
        view = diagram.view();
        List<AbstractDNode> states = diagram.states();
        for (int i = 0; i < states.size(); i++) {
            put(states.get(i), 40 * i, 30 * i);
        }
    }

    @AfterEach
    void clear() {
        Scenarios.clear();
    }

    @Test
    void everythingIsArrangedAsOneStepAndPinnedNodesStay() {
        AbstractDNode pinned = diagram.states().get(2);
        diagram.select(pinned);
        diagram.run(ActionIds.PIN);
        Layout before = new Layout(view.layout());
        NodePlace place = diagram.place(pinned);
        diagram.run(ActionIds.ARRANGE_ALL);
        Ui.until("it is arranged", () -> !view.layout().equals(before));
        assertEquals(place, diagram.place(pinned));
        Layout after = new Layout(view.layout());
        Ui.until("all nodes have come to where they stand", () -> view.geometry().nodes().equals(geometry(after).nodes()));
        diagram.undo();
        assertEquals(before, view.layout());
    }

    @Test
    void onlyTheSelectionIsArranged() {
        List<AbstractDNode> states = diagram.states();
        diagram.select(states.subList(0, 3).toArray(new DDiagramElement[0]));
        Layout before = new Layout(view.layout());
        diagram.run(ActionIds.ARRANGE_SELECTION);
        Ui.until("it is arranged", () -> !view.layout().equals(before));
        states.subList(3, states.size()).forEach(n -> assertEquals(before.node(diagram.key(n)),
                view.layout().node(diagram.key(n))));
    }

    @Test
    void anArrangementThatComesTooLateIsDropped() {
        diagram.editor().action(ActionIds.ARRANGE_ALL).run();
        put(diagram.states().get(0), 500, 500);
        Layout last = new Layout(view.layout());
        Ui.until("the arrangement is over", () -> Job.getJobManager().find(null).length == 0
                || List.of(Job.getJobManager().find(null)).stream().noneMatch(j -> j.getName().startsWith("Arranging")));
        Ui.settle();
        assertEquals(last, view.layout());
    }

    @Test
    void theDialogShowsTheOutcomeAndCancelLeavesNoTrace() {
        List<NodeShape> before = view.geometry().nodes();
        Layout layout = new Layout(view.layout());
        Command last = diagram.editor().document().stack().getUndoCommand();
        inDialog(shell -> {
            choose(shell, "Layers");
            Ui.until("the outcome is shown", () -> !view.geometry().nodes().equals(before));
            diagram.picture("diagram-arrange");
            press(shell, "Cancel");
        });
        diagram.run(ActionIds.ARRANGE_WITH);
        assertEquals(before, view.geometry().nodes());
        assertEquals(layout, view.layout());
        assertEquals(last, diagram.editor().document().stack().getUndoCommand());
    }

    @Test
    void whatTheDialogShowedIsKeptAsOneStep() {
        Layout layout = new Layout(view.layout());
        List<NodeShape> before = view.geometry().nodes();
        inDialog(shell -> {
            choose(shell, "Forces");
            Ui.until("the outcome is shown", () -> !view.geometry().nodes().equals(before));
            press(shell, "OK");
        });
        diagram.run(ActionIds.ARRANGE_WITH);
        Ui.until("it is arranged", () -> !view.layout().equals(layout));
        assertNotEquals(before, view.geometry().nodes());
        diagram.undo();
        assertEquals(layout, view.layout());
        inDialog(shell -> {
            assertEquals("Forces", Ui.first(shell, Combo.class, c -> true).getText());
            choose(shell, "Automatic");
            press(shell, "OK");
        });
        diagram.run(ActionIds.ARRANGE_WITH);
        assertFalse(diagram.states().isEmpty());
    }

    private void put(AbstractDNode node, int x, int y) {
        view.execute(view.place("Move", node, x, y, 0, 0));
    }

    private Geometry geometry(Layout layout) {
        return Geometry.of(view.diagram(), layout, view.keys(), view.measure(), view.images());
    }

    private static void inDialog(Consumer<Shell> driver) {
        Ui.display().asyncExec(() -> {
            Shell shell = Ui.await("the dialog is open", () -> Ui.shell("Arrange"));
            try {
                driver.accept(shell);
            } finally {
                if (!shell.isDisposed()) {
                    shell.close();
                }
            }
        });
    }

    private static void choose(Shell shell, String algorithm) {
        Combo combo = Ui.first(shell, Combo.class, c -> true);
        combo.setText(algorithm);
        combo.notifyListeners(SWT.Selection, new Event());
        assertTrue(combo.getText().equals(algorithm));
    }

    private static void press(Shell shell, String button) {
        Ui.click(Ui.first(shell, Button.class, b -> b.getText().equals(button)));
    }
}
