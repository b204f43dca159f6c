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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dilemma.model.DilemmaPackage.Literals;
import org.dilemma.model.State;
import org.dilemma.model.io.ScenarioFiles;
import org.dilemma.model.io.ScenarioReadException;
import org.dilemma.ui.internal.model.Edits;
import org.dilemma.ui.internal.model.ScenarioDocument;
import org.dilemma.ui.tests.support.Scenarios;
import org.dilemma.ui.tests.support.Ui;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The document behind all editors of a scenario. */
class ScenarioDocumentTest {
    @TempDir
    private Path folder;
    private Path file;
    private ScenarioDocument document;
    private final List<String> events = new ArrayList<>();

    @BeforeEach
    void load() throws IOException, ScenarioReadException {
        file = folder.resolve("rivals.dilemma");
        Files.writeString(file, Scenarios.RIVALS);
        document = new ScenarioDocument(Ui.display());
        document.load(file);
        document.addListener(new Recorder());
    }

    @AfterEach
    void dispose() {
        document.dispose();
    }

    @Test
    void whoListensHearsOfAnotherModelFirst() throws ScenarioReadException {
        Edits.set(document.domain(), document.scenario(), Literals.SCENARIO__TITLE, "Others");
        EObject old = document.scenario();
        events.clear();
        document.load(file);
        assertEquals(List.of("replaced", "issues"), events, "the old diagrams must not meet the new model");
        assertFalse(old == document.scenario());
        assertFalse(document.stack().canUndo());
        document.clear();
        assertEquals("replaced", events.get(2));
        assertEquals(List.of(), document.diagramProblems());
    }

    @Test
    void aCommandOfAnyKindIsUndoneWithAllThatFollowsFromIt() throws IOException {
        String before = text();
        State state = document.scenario().getStates().get(0);
        Edits.delete(document.domain(), List.of(state));
        assertEquals("Delete ALA", document.stack().getUndoCommand().getLabel());
        TreeIterator<EObject> contents = document.scenario().eAllContents();
        while (contents.hasNext()) {
            assertFalse(contents.next().eCrossReferences().contains(state));
        }
        document.stack().undo();
        assertEquals(before, text());
        assertTrue(document.stack().getRedoCommand().getAffectedObjects().contains(state), "to be selected again");
        document.stack().redo();
        assertFalse(document.scenario().getStates().contains(state));
    }

    @Test
    void whatFailsLeavesTheModelAsItWas() throws IOException {
        String before = text();
        document.stack().execute(command(() -> {
            document.scenario().setTitle("Others");
            throw new IllegalStateException("on purpose");
        }));
        assertEquals(before, text());
        assertFalse(document.stack().canUndo());
    }

    @Test
    void aListenerThatFailsKeepsNoOtherFromBeingTold() {
        document.addListener(new Recorder() {
            @Override
            public void modelChanged() {
                throw new IllegalStateException("on purpose");
            }
        });
        document.addListener(new Recorder());
        events.clear();
        Command command = command(() -> document.scenario().setTitle("Others"));
        document.stack().execute(command);
        assertEquals(List.of("changed", "changed"), events);
        document.stack().undo();
        assertEquals("Rivals", document.scenario().getTitle());
    }

    @Test
    void diagramsAreBroughtInLineWithoutAStepOfTheHistory() {
        document.refreshViews();
        assertEquals(List.of("views"), events);
        assertFalse(document.stack().isSaveNeeded());
        assertSame(document.scenario(), document.editing().session().roots().iterator().next());
    }

    private static Command command(Runnable body) {
        return new AbstractCommand("Test") {
            @Override
            protected boolean prepare() {
                return true;
            }

            @Override
            public void execute() {
                body.run();
            }

            @Override
            public void redo() {
                throw new AssertionError("what was recorded is repeated, not this");
            }
        };
    }

    private String text() throws IOException {
        return new String(ScenarioFiles.toBytes(document.scenario()), "UTF-8");
    }

    private class Recorder implements ScenarioDocument.Listener {
        @Override
        public void modelChanged() {
            events.add("changed");
        }

        @Override
        public void modelReplaced() {
            events.add("replaced");
        }

        @Override
        public void issuesChanged() {
            events.add("issues");
        }

        @Override
        public void viewsChanged() {
            events.add("views");
        }
    }
}
