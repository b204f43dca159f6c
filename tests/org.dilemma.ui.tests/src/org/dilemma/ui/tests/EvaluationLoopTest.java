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

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.dilemma.analysis.Evaluation;
import org.dilemma.analysis.EvaluatorContribution;
import org.dilemma.analysis.EvaluatorInfo;
import org.dilemma.analysis.EvaluatorRegistry;
import org.dilemma.analysis.Monitor;
import org.dilemma.analysis.Result;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.analysis.Standing;
import org.dilemma.analysis.spi.Evaluator;
import org.dilemma.model.DilemmaPackage.Literals;
import org.dilemma.ui.internal.model.Edits;
import org.dilemma.ui.internal.model.ScenarioDocument;
import org.dilemma.ui.internal.verdict.EvaluationLoop;
import org.dilemma.ui.tests.support.Scenarios;
import org.dilemma.ui.tests.support.Screenshots;
import org.dilemma.ui.tests.support.Ui;
import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The background evaluation with an evaluator that runs until it is told to stop. */
@ExtendWith(Screenshots.class)
class EvaluationLoopTest {
    private final List<String> events = new ArrayList<>();
    private final Patient evaluator = new Patient();
    private ScenarioDocument document;
    private EvaluationLoop loop;

    @BeforeEach
    void begin() {
        Scenarios.clear();
        document = Scenarios.open(Scenarios.write("rivals.dilemma", Scenarios.RIVALS)).document();
        EvaluatorRegistry registry = new EvaluatorRegistry(
                List.of(new EvaluatorContribution("tests", evaluator)), List.of());
        loop = new EvaluationLoop(Ui.display(), () -> registry, new Recorder());
        loop.follow(document);
        Ui.until("the evaluation runs", () -> evaluator.started.get() == 1);
    }

    @AfterEach
    void clear() {
        evaluator.free.countDown();
        loop.stop();
        Scenarios.clear();
    }

    @Test
    void aRunningEvaluationIsAJobWithProgressAndCanBeCancelled() {
        assertTrue(jobs().stream().anyMatch(j -> !j.isSystem()), "the Progress view shows it");
        loop.cancel();
        Ui.until("it is told", () -> events.contains("cancelled"));
        assertEquals(List.of("running", "cancelled"), events);
        Ui.until("the job is gone", () -> jobs().isEmpty());
    }

    @Test
    void anEditStopsTheOldEvaluationAndStartsANewOne() {
        Edits.set(document.domain(), document.scenario(), Literals.SCENARIO__TITLE, "Others");
        Ui.until("a second one runs", () -> evaluator.started.get() == 2);
        evaluator.free.countDown();
        Ui.until("it is told", () -> events.contains("evaluated Others"));
        int runs = events.size() - 1;
        assertTrue(runs >= 2, () -> "the edit started a new one: " + events);
        assertEquals(Collections.nCopies(runs, "running"), events.subList(0, runs), "nothing of the old one is told");
    }

    @Test
    void nothingIsToldOnceTheLoopIsStopped() {
        loop.stop();
        Ui.until("the job is gone", () -> jobs().isEmpty());
        Ui.settle();
        assertEquals(List.of("running"), events);
    }

    private static List<Job> jobs() {
        List<Job> jobs = new ArrayList<>();
        for (Job job : Job.getJobManager().find(null)) {
            if (job.getName().equals("Evaluating Rivals") && job.getState() == Job.RUNNING) {
                jobs.add(job);
            }
        }
        return jobs;
    }

    private static final class Patient implements Evaluator {
        private final AtomicInteger started = new AtomicInteger();
        private final CountDownLatch free = new CountDownLatch(1);

        @Override
        public EvaluatorInfo info() {
            return new EvaluatorInfo("tests.patient", "Patient", Standing.OWN, List.of());
        }

        @Override
        public Result evaluate(ScenarioView view, Monitor monitor) {
            started.incrementAndGet();
            while (free.getCount() > 0) {
                monitor.check();
                Thread.onSpinWait();
            }
            return Result.builder().build();
        }
    }

    private final class Recorder implements EvaluationLoop.Listener {
        @Override
        public void nothing() {
            events.add("nothing");
        }

        @Override
        public void waiting(int count) {
            events.add("waiting " + count);
        }

        @Override
        public void running() {
            events.add("running");
        }

        @Override
        public void cancelled() {
            events.add("cancelled");
        }

        @Override
        public void failed(String reason) {
            events.add("failed");
        }

        @Override
        public void evaluated(Evaluation evaluation) {
            events.add("evaluated " + evaluation.title());
        }
    }
}
