/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.cli.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dilemma.analysis.Evaluation;
import org.dilemma.analysis.EvaluationRunner;
import org.dilemma.analysis.EvaluatorFailedException;
import org.dilemma.analysis.EvaluatorFailure;
import org.dilemma.analysis.EvaluatorRegistry;
import org.dilemma.analysis.Monitor;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.analysis.uncertainty.MonteCarlo;
import org.dilemma.analysis.uncertainty.SensitivityAnalysis;
import org.dilemma.analysis.uncertainty.Uncertainty;
import org.dilemma.cli.CliContext;
import org.dilemma.model.Scenario;
import org.dilemma.model.validation.Issue;
import org.dilemma.model.validation.IssueLevel;

/** Reads, validates and evaluates one file after the other; what is wrong with a file goes to standard error. */
final class FileEvaluation {
    private final CliContext context;
    private final EvaluatorRegistry evaluators;
    private final Draws draws;
    private final StoryOptions story;
    private final Set<EvaluatorFailure> told = new HashSet<>();

    FileEvaluation(CliContext context, EvaluatorRegistry evaluators, Draws draws, StoryOptions story) {
        this.context = context;
        this.evaluators = evaluators;
        this.draws = draws;
        this.story = story;
    }

    /**
     * What is asked of chance.
     *
     * @param samples number of draws, 0 for none
     * @param seed seed of the draws
     * @param sensitivity whether to find the estimates that the verdict hangs on
     */
    record Draws(int samples, long seed, boolean sensitivity) {
    }

    /**
     * Evaluates a file.
     *
     * @param file its path
     * @param mostWarnings how many warnings shall go to standard error, at most
     * @return the results, empty if the file is unreadable or has validation errors
     */
    Optional<EvaluatedFile> evaluate(String file, int mostWarnings) {
        Optional<ScenarioInput> input = read(file);
        input.ifPresent(read -> tellWarnings(read, mostWarnings));
        return input.map(this::evaluate);
    }

    /**
     * Reads a file.
     *
     * @param file its path
     * @return the scenario, empty if the file is unreadable or has validation errors
     */
    Optional<ScenarioInput> read(String file) {
        try {
            ScenarioInput input = ScenarioInput.read(file);
            IssueLines lines = new IssueLines(file);
            List<Issue> errors = input.issues(IssueLevel.ERROR);
            errors.forEach(issue -> tell(lines.line(issue)));
            return errors.isEmpty() ? Optional.of(input) : Optional.empty();
        } catch (UnreadableFileException e) {
            tell(e.getMessage());
            return Optional.empty();
        }
    }

    /** Evaluates a scenario without drawing anything. */
    Evaluation evaluate(Scenario scenario) {
        try (ProgressLine progress = new ProgressLine(context.err(), context.terminal())) {
            Evaluation evaluation = new EvaluationRunner(evaluators).evaluate(ScenarioView.of(scenario), progress);
            tell(evaluation.failures());
            return evaluation;
        }
    }

    private void tellWarnings(ScenarioInput input, int most) {
        IssueLines lines = new IssueLines(input.file());
        List<Issue> warnings = input.issues(IssueLevel.WARNING);
        warnings.stream().limit(most).forEach(issue -> tell(lines.lineWithLevel(issue)));
        if (most > 0 && warnings.size() > most) {
            tell(Messages.get("warnings.more", input.file(), warnings.size() - most));
        }
    }

    private EvaluatedFile evaluate(ScenarioInput input) {
        ScenarioView view = ScenarioView.of(input.scenario());
        EvaluatedFile result;
        try (ProgressLine progress = new ProgressLine(context.err(), context.terminal())) {
            result = draw(input, view, new EvaluationRunner(evaluators).evaluate(view, progress), progress)
                    .with(Story.of(input.scenario(), story, evaluators, progress));
        }
        tell(result.evaluation().failures());
        if (draws.samples() > 0 && result.uncertainty().samples() == 0) {
            tell(Messages.get("samples.none", input.file()));
        }
        return result;
    }

    /** An evaluator that fails in the draws does not take the result with it. */
    private EvaluatedFile draw(ScenarioInput input, ScenarioView view, Evaluation evaluation, Monitor monitor) {
        try {
            Uncertainty uncertainty = MonteCarlo.run(view, evaluators, draws.samples(), draws.seed(), monitor);
            return new EvaluatedFile(input, evaluation, uncertainty, draws.sensitivity()
                    ? SensitivityAnalysis.run(view, evaluators, draws.seed(), monitor) : Optional.empty(), Story.NONE);
        } catch (EvaluatorFailedException e) {
            return new EvaluatedFile(input, evaluation.withFailures(List.of(e.failure())),
                    Uncertainty.none(draws.seed()), Optional.empty(), Story.NONE);
        }
    }

    private void tell(List<EvaluatorFailure> failures) {
        failures.stream().filter(told::add)
                .forEach(failure -> tell(Messages.get("plugin.failed", failure.contributor(), failure.message())));
    }

    private void tell(String message) {
        context.err().println(Printable.line(message));
    }
}
