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
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.dilemma.diagram.ui.internal.editor.DiagramEditor;
import org.dilemma.diagram.ui.internal.ways.SwitchEditor;
import org.dilemma.model.State;
import org.dilemma.ui.internal.editor.ScenarioEditor;
import org.dilemma.ui.tests.support.Scenarios;
import org.dilemma.ui.tests.support.Screenshots;
import org.dilemma.ui.tests.support.Ui;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From the diagram of a scenario to its forms and back. */
@ExtendWith(Screenshots.class)
class SwitchEditorTest {

    @AfterEach
    void clear() {
        Scenarios.clear();
    }

    @Test
    void theFormShowsWhatIsSelectedInTheDiagram() throws Exception {
        DiagramDriver diagram = DiagramDriver.open(Scenarios.example("july-1914"));
        State state = (State) diagram.states().get(1).getTarget();
        diagram.select(diagram.states().get(1));
        diagram.picture("switch-diagram");
        run(SwitchEditor.OPEN_FORM);
        ScenarioEditor form = (ScenarioEditor) Ui.page().getActiveEditor();
        assertSame(diagram.editor().document(), form.document());
        assertEquals(List.of(state), selection(form).toList());
        Screenshots.take("switch-form");
        State other = form.document().scenario().getStates().get(2);
        form.reveal(List.of(other));
        run(SwitchEditor.OPEN_DIAGRAM);
        assertSame(diagram.editor(), Ui.page().getActiveEditor());
        assertTrue(selection(diagram.editor()).toList().contains(other));
    }

    @Test
    void theFormOpensTheFirstDiagramWhereNoneIsOpen() throws Exception {
        ScenarioEditor form = Scenarios.open(Scenarios.write("rivals.dilemma", Scenarios.RIVALS));
        run(SwitchEditor.OPEN_DIAGRAM);
        DiagramEditor diagram = (DiagramEditor) Ui.page().getActiveEditor();
        assertEquals("Scenario", diagram.view().diagram().getDescription() == null ? ""
                : org.dilemma.viewpoint.description.Elements.name(diagram.view().diagram().getDescription()));
        assertSame(form.document(), diagram.document());
    }

    private static void run(String command) throws CommandException {
        Ui.settle();
        Ui.window().getService(IHandlerService.class).executeCommand(command, null);
        Ui.settle();
    }

    private static IStructuredSelection selection(IEditorPart editor) {
        return (IStructuredSelection) editor.getSite().getSelectionProvider().getSelection();
    }
}
