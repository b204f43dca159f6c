/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.cli.internal;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dilemma.analysis.Band;
import org.dilemma.analysis.EvaluatorRegistry;
import org.dilemma.cli.CliContext;
import org.dilemma.cli.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dilemma evaluate}: the verdict on scenarios. */
@Command(name = "evaluate")
public final class EvaluateCommand implements Callable<Integer> {
    private static final int MOST_WARNINGS = 20;

    private final CliContext context;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "files")
    private List<String> files;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", descriptionKey = "format",
            converter = Words.ReportFormatWord.class)
    private ReportFormat format;

    @Option(names = "--samples", paramLabel = "N", defaultValue = "0", descriptionKey = "samples",
            converter = Words.SampleCount.class)
    private int samples;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", descriptionKey = "seed",
            converter = Words.Seed.class)
    private long seed;

    @Option(names = "--sensitivity", descriptionKey = "sensitivity")
    private boolean sensitivity;

    @Option(names = "--evaluator", paramLabel = "ID", descriptionKey = "evaluator")
    private List<String> evaluatorIds = List.of();

    @Option(names = "--fail-on", paramLabel = "BAND", descriptionKey = "fail-on", converter = Words.BandWord.class)
    private Band failOn;

    @Option(names = {"-v", "--verbose"}, descriptionKey = "verbose")
    private boolean verbose;

    @Mixin
    private final StoryOptions story = new StoryOptions();

    @Mixin
    private final HelpOption help = new HelpOption();

    /**
     * Makes the command.
     *
     * @param context where it runs
     */
    public EvaluateCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        FileEvaluation evaluation = new FileEvaluation(context, evaluators(), draws(), story());
        EvaluationReport report = format.start(context.out(),
                new ReportFormat.Options(context.version(), files.size() == 1, verbose));
        FailOn condition = new FailOn(Optional.ofNullable(failOn));
        boolean allRead = true;
        for (String file : files) {
            Optional<EvaluatedFile> result = evaluation.evaluate(file, mostWarnings());
            if (result.isPresent()) {
                report.add(result.get());
                context.out().flush();
                condition.see(result.get().evaluation());
            } else {
                allRead = false;
            }
        }
        report.end();
        return allRead ? exitCode(condition) : ExitCode.BAD_INPUT;
    }

    /** JSON carries the warnings itself. */
    private int mostWarnings() {
        if (format == ReportFormat.JSON) {
            return 0;
        }
        return verbose ? Integer.MAX_VALUE : MOST_WARNINGS;
    }

    private FileEvaluation.Draws draws() {
        if (format == ReportFormat.CSV && (samples > 0 || sensitivity)) {
            context.err().println(Messages.get("samples.not-in-csv"));
            return new FileEvaluation.Draws(0, seed, false);
        }
        return new FileEvaluation.Draws(samples, seed, sensitivity);
    }

    /** A table has no place for phases and interventions. */
    private StoryOptions story() {
        if (format == ReportFormat.CSV && story.isAsked()) {
            context.err().println(Messages.get("story.not-in-csv"));
            return new StoryOptions();
        }
        return story;
    }

    private int exitCode(FailOn condition) {
        if (!condition.isJudged()) {
            context.err().println(Messages.get("fail-on.unjudged"));
            return evaluatorIds.isEmpty() ? ExitCode.INTERNAL_ERROR : ExitCode.BAD_USAGE;
        }
        return condition.isReached() ? ExitCode.BAND_REACHED : ExitCode.FINE;
    }

    private EvaluatorRegistry evaluators() {
        EvaluatorRegistry all = context.evaluators().get();
        for (String id : evaluatorIds) {
            if (all.find(id).isEmpty()) {
                String known = String.join(", ",
                        all.contributions().stream().map(c -> c.evaluator().info().id()).toList());
                throw new ParameterException(spec.commandLine(), Messages.get("evaluator.unknown", id, known));
            }
        }
        return evaluatorIds.isEmpty() ? all : all.only(evaluatorIds);
    }
}
