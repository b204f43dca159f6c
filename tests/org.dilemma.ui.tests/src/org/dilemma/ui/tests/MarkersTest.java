/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import org.dilemma.model.Perception;
import org.dilemma.ui.DilemmaUi;
import org.dilemma.ui.internal.editor.ScenarioEditor;
import org.dilemma.ui.tests.support.EditorDriver;
import org.dilemma.ui.tests.support.Keys;
import org.dilemma.ui.tests.support.Scenarios;
import org.dilemma.ui.tests.support.Screenshots;
import org.dilemma.ui.tests.support.Ui;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Problems of a scenario as markers, and files that cannot be read. */
@ExtendWith(Screenshots.class)
class MarkersTest {

    @BeforeEach
    @AfterEach
    void clear() {
        Scenarios.clear();
    }

    @Test
    void anErrorGetsAMarkerWhichVanishesWhenItIsMended() {
        IFile file = Scenarios.write("rivals.dilemma", Scenarios.RIVALS);
        EditorDriver driver = EditorDriver.open(file);
        Perception perception = driver.scenario().getPerceptions().get(0);
        driver.select(perception);
        Keys.enter(driver.field("Perceived greed", 1), "0.7");
        Ui.until("an error marker", () -> errors(file).size() == 1);
        IMarker marker = errors(file).get(0);
        assertTrue(marker.getAttribute(IMarker.LOCATION, "").contains("ALA"), "it says where");
        assertTrue(marker.getAttribute(IMarker.LINE_NUMBER, 0) > 0);
        Keys.enter(driver.field("Perceived greed", 1), "0.5");
        Ui.until("no error marker", () -> errors(file).isEmpty());
    }

    @Test
    void goingToAMarkerSelectsItsElement() throws CoreException {
        IFile file = Scenarios.write("rivals.dilemma", Scenarios.RIVALS.replace("low=\"0.4\"", "low=\"0.7\""));
        ScenarioEditor editor = Scenarios.open(file);
        Ui.until("an error marker", () -> errors(file).size() == 1);
        IDE.openEditor(Ui.page(), errors(file).get(0));
        Ui.settle();
        assertSame(editor.document().scenario().getPerceptions().get(0),
                ((IStructuredSelection) editor.getSite().getSelectionProvider().getSelection()).getFirstElement());
    }

    @Test
    void anUnreadableFileIsExplainedAndLeftAlone() {
        String broken = Scenarios.RIVALS.substring(0, 700);
        IFile file = Scenarios.write("broken.dilemma", broken);
        ScenarioEditor editor = Scenarios.open(file);
        Control shell = Ui.window().getShell();
        Text where = Ui.first(shell, Text.class, t -> t.isVisible() && t.getText().contains("broken.dilemma"));
        assertTrue(where.getText().contains("line"), "it says where");
        Button again = Ui.first(shell, Button.class, b -> b.isVisible() && b.getText().equals("Try Again"));
        Ui.until("a marker", () -> errors(file).size() == 1);
        Ui.click(again);
        assertEquals(false, editor.isDirty());
        assertEquals(broken, Scenarios.onDisk(file));
    }

    @Test
    void anUnreadableFileOpensOnceItIsMended() throws CoreException {
        IFile file = Scenarios.write("broken.dilemma", "");
        ScenarioEditor editor = Scenarios.open(file);
        assertEquals(false, editor.document().isLoaded());
        file.setContents(new ByteArrayInputStream(Scenarios.RIVALS.getBytes()), true, false, null);
        Ui.until("the scenario is loaded", () -> editor.document().isLoaded());
        Ui.until("no error marker", () -> errors(file).isEmpty());
    }

    private static List<IMarker> errors(IFile file) {
        try {
            return Arrays.stream(file.findMarkers(DilemmaUi.PROBLEM_MARKER, false, IResource.DEPTH_ZERO))
                    .filter(m -> m.getAttribute(IMarker.SEVERITY, 0) == IMarker.SEVERITY_ERROR).toList();
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }
}
