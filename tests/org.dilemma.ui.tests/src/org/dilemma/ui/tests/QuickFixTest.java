/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.dilemma.model.io.ScenarioFiles;
import org.dilemma.ui.DilemmaUi;
import org.dilemma.ui.internal.editor.ScenarioEditor;
import org.dilemma.ui.tests.support.EditorDriver;
import org.dilemma.ui.tests.support.Keys;
import org.dilemma.ui.tests.support.Popup;
import org.dilemma.ui.tests.support.Scenarios;
import org.dilemma.ui.tests.support.Ui;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mending what validation found, from the Problems view and in the tree. */
class QuickFixTest {
    private static final String NEAREST = "Take the nearest number that is between 0 and 1";
    private static final String WRONG = Scenarios.RIVALS.replace("value=\"0.6\"", "value=\"1.6\"")
            .replace("low=\"0.4\" high=\"0.8\"", "");

    private IFile file;
    private ScenarioEditor editor;

    @BeforeEach
    void open() {
        Scenarios.clear();
        file = Scenarios.write("wrong.dilemma", WRONG);
        editor = Scenarios.open(file);
        Ui.until("two errors", () -> errors().size() == 2);
    }

    @AfterEach
    void clear() {
        Scenarios.clear();
    }

    @Test
    void aProblemOfAClosedFileIsMendedAndSaved() {
        Ui.page().closeEditor(editor, false);
        IMarker marker = errors().get(0);
        assertTrue(IDE.getMarkerHelpRegistry().hasResolutions(marker));
        fix(marker).run(marker);
        Ui.until("one error is left", () -> errors().size() == 1);
        assertEquals(1, Scenarios.onDisk(file).split("value=\"1.6\"", -1).length - 1);
        assertTrue(file.isSynchronized(IResource.DEPTH_ZERO));
    }

    @Test
    void allOfAKindAreOneStepOfUndoInAnOpenScenario() throws Exception {
        byte[] before = ScenarioFiles.toBytes(editor.document().scenario());
        List<IMarker> errors = errors();
        WorkbenchMarkerResolution fix = (WorkbenchMarkerResolution) fix(errors.get(0));
        IMarker[] others = fix.findOtherMarkers(errors.toArray(new IMarker[0]));
        assertArrayEquals(new IMarker[] {errors.get(1)}, others);
        fix.run(errors.toArray(new IMarker[0]), new NullProgressMonitor());
        Ui.until("no error is left", () -> errors().isEmpty());
        assertTrue(editor.isDirty(), "it is not saved");
        assertEquals(WRONG, Scenarios.onDisk(file));
        new EditorDriver(editor).undo();
        assertArrayEquals(before, ScenarioFiles.toBytes(editor.document().scenario()));
        assertFalse(editor.isDirty());
    }

    @Test
    void theContextMenuOfTheTreeMends() {
        EditorDriver driver = new EditorDriver(editor);
        driver.select(driver.scenario().getPerceptions().get(0));
        driver.choose("Quick Fix", NEAREST);
        assertEquals(1, driver.scenario().getPerceptions().get(0).getPerceivedGreed().getValue());
        driver.undo();
        Ui.until("both are found again", () -> editor.document().issues().stream()
                .filter(i -> i.code().equals("estimate.range")).count() == 2);
        driver.choose("Quick Fix", NEAREST + " (and 1 more likewise)");
        Ui.until("no error is left", () -> errors().isEmpty());
    }

    @Test
    void theKeyOffersTheFixes() {
        EditorDriver driver = new EditorDriver(editor);
        driver.select(driver.scenario().getPerceptions().get(1));
        Ui.until("the tree has the focus", () -> {
            driver.tree().getShell().forceActive();
            return driver.tree().forceFocus() && driver.tree().isFocusControl();
        });
        Popup popup = Popup.of(() -> Keys.chord(SWT.CTRL, '1'));
        assertTrue(popup.choices().contains("Remove the perceived greed"), popup.choices().toString());
        popup.choose(NEAREST);
        assertEquals(1, driver.scenario().getPerceptions().get(1).getPerceivedGreed().getValue());
    }

    private static IMarkerResolution fix(IMarker marker) {
        return Arrays.stream(IDE.getMarkerHelpRegistry().getResolutions(marker))
                .filter(r -> r.getLabel().equals(NEAREST)).findFirst().orElseThrow();
    }

    private List<IMarker> errors() {
        try {
            return Arrays.stream(file.findMarkers(DilemmaUi.PROBLEM_MARKER, false, IResource.DEPTH_ZERO))
                    .filter(m -> m.getAttribute(IMarker.SEVERITY, 0) == IMarker.SEVERITY_ERROR).toList();
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }
}
