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
import org.dilemma.analysis.EvaluatorFailure;
import org.dilemma.analysis.EvaluatorRegistry;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.cli.CliContext;
import org.dilemma.model.Scenario;
import org.dilemma.model.validation.Issue;
import org.dilemma.model.validation.IssueLevel;

/** Reads, validates and evaluates one file after the other; what is wrong with a file goes to standard error. */
final class FileEvaluation {
    private final CliContext context;
    private final EvaluatorRegistry evaluators;
    private final EvaluatorRegistry followed;
    private final DrawOptions draws;
    private final StoryOptions story;
    private final Set<EvaluatorFailure> told = new HashSet<>();

    /**
     * Starts.
     *
     * @param context where it runs
     * @param evaluators what evaluates the files
     * @param followed the evaluators whose values are followed over the draws
     * @param draws what becomes of the verdict when the estimates vary
     * @param story what is asked for beyond the verdict
     */
    FileEvaluation(CliContext context, EvaluatorRegistry evaluators, EvaluatorRegistry followed, DrawOptions draws,
            StoryOptions story) {
        this.context = context;
        this.evaluators = evaluators;
        this.followed = followed;
        this.draws = draws;
        this.story = story;
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
            result = new EvaluatedFile(input, new EvaluationRunner(evaluators).evaluate(view, progress),
                    Drawn.of(view, draws, evaluators, followed, progress),
                    Story.of(input.scenario(), story, evaluators, progress));
        }
        tell(result.evaluation().failures());
        result.drawn().uncertainty().reason()
                .ifPresent(reason -> tell(Messages.get("samples.none", input.file(), reason)));
        return result;
    }

    private void tell(List<EvaluatorFailure> failures) {
        failures.stream().filter(told::add)
                .forEach(failure -> tell(Messages.get("plugin.failed", failure.contributor(), failure.message())));
    }

    private void tell(String message) {
        context.err().println(Printable.line(message));
    }
}
