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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.dilemma.model.DilemmaPackage.Literals;
import org.dilemma.model.Perception;
import org.dilemma.model.State;
import org.dilemma.model.io.ScenarioFiles;
import org.dilemma.ui.internal.model.TreeGroup;
import org.dilemma.ui.tests.support.EditorDriver;
import org.dilemma.ui.tests.support.Keys;
import org.dilemma.ui.tests.support.Scenarios;
import org.dilemma.ui.tests.support.Screenshots;
import org.dilemma.ui.tests.support.Ui;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Editing a scenario in tree and form. */
@ExtendWith(Screenshots.class)
class EditorTest {
    private IFile file;
    private EditorDriver driver;

    @BeforeEach
    void open() {
        Scenarios.clear();
        file = Scenarios.write("rivals.dilemma", Scenarios.RIVALS);
        driver = EditorDriver.open(file);
    }

    @AfterEach
    void clear() {
        Scenarios.clear();
    }

    @Test
    void statesAndPerceptionsAreAddedFromTheContextMenu() {
        driver.select(new TreeGroup(driver.scenario(), Literals.SCENARIO__STATES));
        driver.choose("New state");
        State added = driver.scenario().getStates().get(2);
        assertEquals("State 1", added.getName());
        assertTrue(driver.editor().isDirty());
        driver.select(driver.scenario());
        driver.choose("New", "Perception");
        Perception perception = driver.scenario().getPerceptions().get(2);
        assertSame(added, perception.getTarget(), "the first pair without a perception");
        assertEquals("Aland", perception.getHolder().getName());
    }

    @Test
    void aValueTypedIntoTheFormIsOneStepOfTheHistory() {
        State state = driver.scenario().getStates().get(0);
        driver.select(state);
        Text greed = driver.field("Greed");
        assertEquals("0 (default)", greed.getMessage());
        Keys.enter(greed, "0.25");
        assertEquals(0.25, state.getGreed().getValue());
        assertEquals("Set Greed", driver.editor().document().stack().getUndoCommand().getLabel());
        Keys.type(greed, "");
        Keys.press(0, SWT.CR);
        Ui.settle();
        assertEquals(null, state.getGreed(), "an empty field clears the estimate");
    }

    @Test
    void undoLeadsBackToTheSameBytesAndRedoForthAgain() throws IOException {
        String before = bytes();
        driver.select(new TreeGroup(driver.scenario(), Literals.SCENARIO__STATES));
        driver.choose("New state");
        Keys.enter(driver.field("Name"), "Caledon");
        Keys.enter(driver.field("Greed"), "0.5");
        Keys.enter(driver.field("Greed", 1), "0.25");
        driver.select(driver.scenario().getStates().get(0));
        driver.choose("Delete");
        String after = bytes();
        assertEquals(0, driver.scenario().getPerceptions().size(), "perceptions go with their state");
        int steps = 0;
        while (driver.editor().document().stack().canUndo()) {
            driver.undo();
            steps++;
        }
        assertEquals(5, steps);
        assertEquals(before, bytes());
        assertFalse(driver.editor().isDirty());
        while (driver.editor().document().stack().canRedo()) {
            driver.redo();
        }
        assertEquals(after, bytes());
    }

    @Test
    void controlZUndoesAndControlYRedoesFromWithinAField() {
        State state = driver.scenario().getStates().get(0);
        driver.select(state);
        Keys.enter(driver.field("Name"), "Zedonia");
        assertEquals("Zedonia", state.getName());
        Keys.focus(driver.field("Name"));
        Keys.chord(SWT.CTRL, 'z');
        Ui.until("the name is back", () -> "Aland".equals(state.getName()));
        assertEquals("Aland", driver.field("Name").getText());
        Keys.chord(SWT.CTRL, 'y');
        Ui.until("the new name is there again", () -> "Zedonia".equals(state.getName()));
    }

    @Test
    void whoComesBackToTheWindowGoesOnTypingWhereItWasLeft() {
        State state = driver.scenario().getStates().get(0);
        driver.select(state);
        Text name = driver.field("Name");
        Keys.type(name, "Cal");
        Shell other = new Shell(Ui.display());
        try {
            other.open();
            Ui.until("what was typed is taken in", () -> {
                other.forceActive();
                return "Cal".equals(state.getName());
            });
        } finally {
            other.dispose();
        }
        Ui.until("the window is active again", () -> {
            name.getShell().forceActive();
            return name.isFocusControl();
        });
        "edon".chars().forEach(c -> Keys.press(c, 0));
        Ui.until("all letters are there", () -> name.getText().equals("Caledon"));
    }

    @Test
    void tabSelectsTheTextOfTheNextField() {
        driver.select(driver.scenario().getStates().get(0));
        Keys.focus(driver.field("Name"));
        Keys.press(0, SWT.TAB);
        Text next = driver.field("Abbreviation");
        Ui.until("the next field has the focus", next::isFocusControl);
        assertEquals(next.getText(), next.getSelectionText());
    }

    @Test
    void textThatIsNoNumberStaysInTheFieldAndOutOfTheModel() {
        State state = driver.scenario().getStates().get(0);
        driver.select(state);
        Text fatigue = driver.field("Fatigue");
        Keys.enter(fatigue, "0.x");
        assertEquals(0.5, state.getFatigue().getValue());
        assertEquals("0.x", fatigue.getText());
        assertTrue(driver.editor().isDirty(), "what was typed can still be lost");
        driver.select(driver.scenario().getStates().get(1));
        driver.select(state);
        assertEquals("0.x", driver.field("Fatigue").getText(), "it is there when the element is shown again");
        driver.undo();
        assertEquals("0.5", driver.field("Fatigue").getText());
        assertFalse(driver.editor().isDirty());
    }

    @Test
    void aNumberOutOfItsRangeIsRefused() {
        State state = driver.scenario().getStates().get(0);
        driver.select(state);
        Keys.enter(driver.field("Greed"), "7");
        assertEquals(null, state.getGreed());
    }

    @Test
    void savingWritesTheFileAndEndsTheDirtyState() {
        driver.select(driver.scenario().getStates().get(0));
        Keys.type(driver.field("Name"), "Newland");
        driver.save();
        assertFalse(driver.editor().isDirty());
        assertTrue(Scenarios.onDisk(file).contains("Newland"));
        assertTrue(file.isSynchronized(0));
    }

    @Test
    void revertingBringsBackWhatWasSaved() {
        driver.select(driver.scenario().getStates().get(0));
        Keys.enter(driver.field("Name"), "Newland");
        driver.revert();
        assertEquals("Aland", driver.scenario().getStates().get(0).getName());
        assertFalse(driver.editor().isDirty());
        assertFalse(driver.editor().document().stack().canUndo());
    }

    @Test
    void aFileChangedElsewhereIsReadAgain() throws CoreException {
        String changed = Scenarios.RIVALS.replace("Aland", "Otherland");
        file.setContents(new ByteArrayInputStream(changed.getBytes(StandardCharsets.UTF_8)), true, false, null);
        Ui.until("the new name is shown",
                () -> "Otherland".equals(driver.scenario().getStates().get(0).getName()));
    }

    @Test
    void theEditorFollowsARenamedFileAndClosesWithADeletedOne() throws CoreException {
        file.move(IPath.fromPortableString("/Tests/renamed.dilemma"), true, null);
        Ui.until("the editor has the new name", () -> driver.editor().getTitle().equals("renamed.dilemma"));
        assertEquals("/Tests/renamed.dilemma", driver.editor().file().getFullPath().toString());
        driver.editor().file().delete(true, null);
        Ui.until("the editor is closed", () -> Ui.page().getEditorReferences().length == 0);
    }

    @Test
    void elementsAreCopiedAndPasted() {
        driver.select(driver.scenario().getStates().get(0));
        driver.choose("Copy");
        driver.choose("Paste");
        assertEquals(3, driver.scenario().getStates().size());
        assertEquals("Aland 2", driver.scenario().getStates().get(2).getName());
        assertEquals("Paste state", driver.editor().document().stack().getUndoCommand().getLabel());
    }

    private String bytes() throws IOException {
        return new String(ScenarioFiles.toBytes(driver.scenario()), StandardCharsets.UTF_8);
    }
}
