/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.dilemma.analysis.Evaluation;
import org.dilemma.analysis.EvaluatorRegistry;
import org.dilemma.design.risk.Risk;
import org.dilemma.design.risk.Risks;
import org.dilemma.model.Scenario;
import org.dilemma.ui.internal.model.ScenarioDocument;
import org.eclipse.swt.widgets.Display;

/**
 * The evaluation of a document in the background, as long as somebody listens: views and diagrams see the same one.
 * Diagrams show the risk of the last finished evaluation and never wait for one. For the user-interface thread.
 */
public final class DocumentEvaluation {
    private final ScenarioDocument document;
    private final EvaluationLoop loop;
    private final List<EvaluationLoop.Listener> listeners = new ArrayList<>();
    private final ScenarioDocument.Listener follower = new Follower();
    private Consumer<EvaluationLoop.Listener> last = EvaluationLoop.Listener::nothing;
    private Evaluation evaluation;

    /**
     * Makes an evaluation that begins with its first listener.
     *
     * @param display the display whose thread owns the model
     * @param registry the evaluators
     * @param document the document
     */
    public DocumentEvaluation(Display display, Supplier<EvaluatorRegistry> registry, ScenarioDocument document) {
        this.document = document;
        loop = new EvaluationLoop(display, registry, new Everybody());
        document.addListener(follower);
    }

    /**
     * Adds a listener, and tells it at once the last result, if there is one, and how things stand.
     *
     * @param listener the listener
     */
    public void add(EvaluationLoop.Listener listener) {
        listeners.add(listener);
        if (evaluation != null) {
            listener.evaluated(evaluation);
        }
        if (listeners.size() == 1) {
            loop.follow(document);
        } else {
            last.accept(listener);
        }
    }

    /**
     * Removes a listener; with the last one the evaluation rests.
     *
     * @param listener the listener
     */
    public void remove(EvaluationLoop.Listener listener) {
        if (listeners.remove(listener) && listeners.isEmpty()) {
            loop.stop();
        }
    }

    /** Evaluates now. */
    public void evaluate() {
        loop.evaluate();
    }

    /** Cancels a running evaluation, as the user asked. */
    public void cancel() {
        loop.cancel();
    }

    /** Ends it. */
    public void dispose() {
        loop.stop();
        listeners.clear();
        document.removeListener(follower);
    }

    private void tell(Consumer<EvaluationLoop.Listener> news) {
        last = news;
        List.copyOf(listeners).forEach(news);
    }

    private void showRisk() {
        Scenario scenario = document.scenario();
        if (scenario != null) {
            Risk risk = evaluation == null ? Risk.unknown(scenario) : Risk.of(scenario, evaluation);
            Risks.source(scenario, s -> risk);
        }
    }

    private final class Everybody implements EvaluationLoop.Listener {
        @Override
        public void nothing() {
            tell(EvaluationLoop.Listener::nothing);
        }

        @Override
        public void waiting(int count) {
            tell(l -> l.waiting(count));
        }

        @Override
        public void running() {
            tell(EvaluationLoop.Listener::running);
        }

        @Override
        public void cancelled() {
            tell(EvaluationLoop.Listener::cancelled);
        }

        @Override
        public void failed(String reason) {
            tell(l -> l.failed(reason));
        }

        @Override
        public void evaluated(Evaluation result) {
            evaluation = result;
            showRisk();
            document.refreshViews();
            tell(l -> l.evaluated(result));
            last = l -> {
                // the result says it
            };
        }
    }

    private final class Follower implements ScenarioDocument.Listener {
        @Override
        public void modelChanged() {
            // the loop sees it
        }

        @Override
        public void modelReplaced() {
            evaluation = null;
            showRisk();
        }

        @Override
        public void issuesChanged() {
            // the loop sees it
        }
    }
}
