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
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dilemma.diagram.ui.internal.editor.DiagramEditor;
import org.dilemma.ui.tests.support.Scenarios;
import org.dilemma.ui.tests.support.Screenshots;
import org.dilemma.ui.tests.support.Ui;
import org.eclipse.core.resources.IFile;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A diagram opened in the workbench. */
@ExtendWith(Screenshots.class)
class DiagramEditorTest {

    @AfterEach
    void clear() {
        Scenarios.clear();
    }

    @Test
    void showsTheStatesAndPerceptionsOfAScenario() throws Exception {
        DiagramEditor editor = open(Scenarios.write("rivals.dilemma", Scenarios.RIVALS));
        assertEquals(2, editor.viewer().getContents().getChildren().size());
        assertEquals(2, editor.view().geometry().edges().size());
        assertTrue(editor.view().drawing().groups().size() > 4);
        Screenshots.take("diagram-rivals");
    }

    private static DiagramEditor open(IFile file) throws Exception {
        DiagramEditor editor = (DiagramEditor) IDE.openEditor(Ui.page(), file, DiagramEditor.ID);
        Ui.settle();
        return editor;
    }
}
