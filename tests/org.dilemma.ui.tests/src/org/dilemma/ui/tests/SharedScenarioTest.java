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
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.dilemma.model.DilemmaPackage.Literals;
import org.dilemma.ui.DilemmaUi;
import org.dilemma.ui.internal.editor.ScenarioEditor;
import org.dilemma.ui.internal.model.Edits;
import org.dilemma.ui.internal.model.ScenarioDocument;
import org.dilemma.ui.tests.support.Answers;
import org.dilemma.ui.tests.support.EditorDriver;
import org.dilemma.ui.tests.support.Keys;
import org.dilemma.ui.tests.support.Scenarios;
import org.dilemma.ui.tests.support.Screenshots;
import org.dilemma.ui.tests.support.Ui;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPreferenceConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.FileEditorInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Several editors on one file. */
@ExtendWith(Screenshots.class)
class SharedScenarioTest {
    private IFile file;
    private ScenarioEditor first;
    private ScenarioEditor second;

    @BeforeEach
    void open() throws PartInitException {
        Scenarios.clear();
        PlatformUI.getPreferenceStore().setDefault(IWorkbenchPreferenceConstants.PROMPT_WHEN_SAVEABLE_STILL_OPEN,
                false); // as plugin_customization.ini says
        file = Scenarios.write("rivals.dilemma", Scenarios.RIVALS);
        first = another();
        second = another();
    }

    private ScenarioEditor another() throws PartInitException {
        ScenarioEditor editor = (ScenarioEditor) Ui.page().openEditor(new FileEditorInput(file), DilemmaUi.EDITOR, true,
                IWorkbenchPage.MATCH_NONE);
        Ui.settle();
        return editor;
    }

    @AfterEach
    void clear() {
        Scenarios.clear();
    }

    private ScenarioDocument document() {
        return first.document();
    }

    private void rename(String title) {
        Edits.set(document().domain(), document().scenario(), Literals.SCENARIO__TITLE, title);
        Ui.settle();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void theyShareModelHistoryAndWhatIsToBeSaved() {
        assertNotSame(first, second);
        assertSame(document(), second.document());
        rename("Others");
        assertTrue(first.isDirty() && second.isDirty());
        EditorDriver driver = new EditorDriver(second);
        driver.undo();
        assertEquals("Rivals", document().scenario().getTitle());
        assertFalse(first.isDirty() || second.isDirty());
        driver.redo();
        driver.save();
        assertFalse(first.isDirty() || second.isDirty());
        assertTrue(Scenarios.onDisk(file).contains("Others"));
    }

    @Test
    void onlyTheLastOneAsksBeforeItCloses() {
        rename("Others");
        assertTrue(Ui.page().closeEditor(second, true), "without a question");
        assertTrue(first.isDirty());
        assertEquals("Others", document().scenario().getTitle());
        try (Answers answers = Answers.to("Save Resource", "Don't Save")) {
            assertTrue(Ui.page().closeEditor(first, true));
            assertEquals(1, answers.count());
        }
        assertTrue(Scenarios.onDisk(file).contains("Rivals"));
    }

    @Test
    void savingTakesInWhatIsTypedInAnyOfThem() {
        EditorDriver typing = new EditorDriver(first);
        Ui.page().activate(first);
        typing.select(document().scenario().getStates().get(0));
        Keys.type(typing.field("Name"), "Newland");
        new EditorDriver(second).save();
        assertTrue(Scenarios.onDisk(file).contains("Newland"));
        assertFalse(first.isDirty() || second.isDirty());
    }

    @Test
    void aChangeOnDiskIsAskedAboutOnceAndReachesAll() throws CoreException {
        rename("Mine");
        try (Answers answers = Answers.to("File changed", "Reload and Lose Mine")) {
            file.setContents(new ByteArrayInputStream(bytes(Scenarios.RIVALS.replace("Rivals", "Theirs"))), true, false,
                    null);
            Ui.until("it is read", () -> document().scenario().getTitle().equals("Theirs"));
            Ui.page().activate(first);
            Ui.page().activate(second);
            Ui.settle();
            assertEquals(1, answers.count());
        }
        assertFalse(first.isDirty() || second.isDirty());
    }

    @Test
    void whatIsKeptDespiteAChangeOnDiskIsAskedAboutOnce() throws CoreException {
        rename("Mine");
        try (Answers answers = Answers.to("File changed", "Keep Mine")) {
            file.setContents(new ByteArrayInputStream(bytes(Scenarios.RIVALS.replace("Rivals", "Theirs"))), true, false,
                    null);
            Ui.until("it is asked", () -> answers.count() == 1);
            Ui.page().activate(first);
            new EditorDriver(second).save();
            assertEquals(1, answers.count());
        }
        assertTrue(Scenarios.onDisk(file).contains("Mine"));
    }

    @Test
    void theyAllFollowARenamedFileWithItsPositionsAndCloseWithADeletedOne() throws CoreException {
        document().layouts().diagram("d").setSwitch("layer Risk", true);
        rename("Others");
        new EditorDriver(second).save();
        IFile layout = file.getProject().getFile("rivals.layout");
        assertTrue(layout.exists(), "the workspace knows it");
        file.move(IPath.fromPortableString("/Tests/renamed.dilemma"), true, null);
        Ui.until("they have the new name",
                () -> first.getTitle().equals("renamed.dilemma") && second.getTitle().equals("renamed.dilemma"));
        assertFalse(layout.exists());
        assertTrue(file.getProject().getFile("renamed.layout").exists());
        rename("Again");
        new EditorDriver(first).save();
        assertTrue(Scenarios.onDisk(file.getProject().getFile("renamed.dilemma")).contains("Again"));
        file.getProject().getFile("renamed.dilemma").delete(true, null);
        Ui.until("they are closed", () -> Ui.page().getEditorReferences().length == 0);
    }

    @Test
    void anEditorOpenedAfterTheLastWasClosedReadsTheFileAnew() throws PartInitException {
        ScenarioDocument old = document();
        rename("Others");
        Ui.page().closeEditor(first, false);
        Ui.page().closeEditor(second, false);
        first = another();
        assertNotSame(old, document());
        assertEquals("Rivals", document().scenario().getTitle());
    }
}
