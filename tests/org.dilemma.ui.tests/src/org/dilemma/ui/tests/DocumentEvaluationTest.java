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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dilemma.analysis.Band;
import org.dilemma.analysis.Evaluation;
import org.dilemma.design.risk.Risks;
import org.dilemma.model.DilemmaPackage.Literals;
import org.dilemma.model.State;
import org.dilemma.model.io.ScenarioReadException;
import org.dilemma.platform.Platforms;
import org.dilemma.ui.internal.model.Edits;
import org.dilemma.ui.internal.model.ScenarioDocument;
import org.dilemma.ui.internal.verdict.DocumentEvaluation;
import org.dilemma.ui.internal.verdict.EvaluationLoop;
import org.dilemma.ui.tests.support.Scenarios;
import org.dilemma.ui.tests.support.Ui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One evaluation for all who want to know of it. */
class DocumentEvaluationTest {
    @TempDir
    private Path folder;
    private Path file;
    private ScenarioDocument document;
    private DocumentEvaluation evaluation;
    private int refreshes;

    @BeforeEach
    void load() throws IOException, ScenarioReadException {
        file = folder.resolve("rivals.dilemma");
        Files.writeString(file, Scenarios.RIVALS);
        document = new ScenarioDocument(Ui.display());
        evaluation = new DocumentEvaluation(Ui.display(), Platforms::evaluators, document);
        document.addListener(new ScenarioDocument.Listener() {
            @Override
            public void modelChanged() {
                // not of interest
            }

            @Override
            public void modelReplaced() {
                // not of interest
            }

            @Override
            public void issuesChanged() {
                // not of interest
            }

            @Override
            public void viewsChanged() {
                refreshes++;
            }
        });
        document.load(file);
    }

    @AfterEach
    void dispose() {
        evaluation.dispose();
        document.dispose();
    }

    private Band band() {
        State state = document.scenario().getStates().get(0);
        return Risks.of(state).flatMap(risk -> risk.bands().of(state)).orElse(null);
    }

    @Test
    void diagramsShowTheLastFinishedEvaluationAndNeverWait() {
        assertEquals(null, band(), "nothing is known, and nothing is evaluated for the asking");
        Listener listener = new Listener();
        evaluation.add(listener);
        Ui.until("there is a result", () -> listener.results.size() == 1);
        Band before = band();
        assertTrue(before != null);
        assertEquals(1, refreshes, "diagrams are brought in line");
        Edits.set(document.domain(), document.scenario(), Literals.SCENARIO__TITLE, "Others");
        assertEquals(before, band(), "that of the state before");
        Ui.until("there is another result", () -> listener.results.size() == 2);
    }

    @Test
    void whoComesLaterIsToldTheLastResultAtOnce() {
        Listener first = new Listener();
        evaluation.add(first);
        Ui.until("there is a result", () -> first.results.size() == 1);
        Listener second = new Listener();
        evaluation.add(second);
        assertEquals(first.results, second.results);
        assertEquals(List.of("evaluated"), second.events);
        Edits.set(document.domain(), document.scenario(), Literals.SCENARIO__TITLE, "Others");
        Ui.until("it is evaluated again", () -> first.events.contains("running") && second.results.size() == 2);
        assertEquals(first.results, second.results, "once for both");
    }

    @Test
    void itRestsWhileNobodyListens() {
        Listener first = new Listener();
        evaluation.add(first);
        Ui.until("there is a result", () -> first.results.size() == 1);
        evaluation.remove(first);
        Edits.set(document.domain(), document.scenario(), Literals.SCENARIO__TITLE, "Others");
        Ui.until("it is validated", () -> document.issues() != null);
        assertEquals(1, first.results.size());
        Listener second = new Listener();
        evaluation.add(second);
        assertEquals(List.of("evaluated", "running"), second.events, "the old result while the new one is made");
        Ui.until("there is a result", () -> second.results.size() == 2);
        assertEquals("Others", second.results.get(1).title());
    }

    @Test
    void anotherModelBeginsWithoutAResult() throws ScenarioReadException {
        Listener listener = new Listener();
        evaluation.add(listener);
        Ui.until("there is a result", () -> listener.results.size() == 1);
        document.load(file);
        assertEquals(null, band());
        Ui.until("there is a result", () -> listener.results.size() == 2);
        assertTrue(band() != null);
    }

    private static final class Listener implements EvaluationLoop.Listener {
        private final List<String> events = new ArrayList<>();
        private final List<Evaluation> results = new ArrayList<>();

        @Override
        public void running() {
            events.add("running");
        }

        @Override
        public void evaluated(Evaluation result) {
            events.add("evaluated");
            results.add(result);
        }
    }
}
