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
import org.dilemma.analysis.uncertainty.ValueSpreads;
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

    @Option(names = "--evaluator", paramLabel = "ID", descriptionKey = "evaluator")
    private List<String> evaluatorIds = List.of();

    @Option(names = "--fail-on", paramLabel = "BAND", descriptionKey = "fail-on", converter = Words.BandWord.class)
    private Band failOn;

    @Option(names = {"-v", "--verbose"}, descriptionKey = "verbose")
    private boolean verbose;

    @Mixin
    private final DrawOptions draws = new DrawOptions();

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
        FileEvaluation evaluation = new FileEvaluation(context, evaluators(), followed(), draws(), story());
        EvaluationReport report = format.start(context.out(),
                new ReportFormat.Options(context.version(), files.size() == 1, verbose, !draws.values().isEmpty()));
        FailOn condition = new FailOn(Optional.ofNullable(failOn));
        boolean allRead = true;
        for (String file : files) {
            Optional<EvaluatedFile> result = evaluation.evaluate(file, mostWarnings());
            if (result.isPresent()) {
                report.add(result.get());
                tellRemarks(result.get());
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

    /** A table has no place for what there is to say about values beside their numbers. */
    private void tellRemarks(EvaluatedFile result) {
        if (format == ReportFormat.CSV) {
            for (ValueSpreads spreads : result.drawn().values()) {
                ValueRemarks.of(spreads).forEach(remark -> context.err().println(Printable.line(Messages.get(
                        "values.remark", result.input().file(), spreads.evaluator().name(), remark))));
            }
        }
    }

    private DrawOptions draws() {
        if (format != ReportFormat.CSV) {
            return draws;
        }
        if (draws.values().isEmpty() && (draws.samples() > 0 || draws.sensitivity())) {
            context.err().println(Messages.get("samples.not-in-csv"));
            return new DrawOptions();
        }
        if (draws.sensitivity()) {
            context.err().println(Messages.get("sensitivity.not-in-csv"));
        }
        return draws.withoutSensitivity();
    }

    /** The evaluators whose values are followed: those that are named, or with "all" those that run. */
    private EvaluatorRegistry followed() {
        List<String> ids = draws.values();
        if (!ids.isEmpty() && draws.samples() == 0) {
            throw new ParameterException(spec.commandLine(), Messages.get("values.samples"));
        }
        return ids.contains(DrawOptions.ALL) ? evaluators() : context.evaluators().get().only(known(ids));
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
        return evaluatorIds.isEmpty() ? all : all.only(known(evaluatorIds));
    }

    private List<String> known(List<String> ids) {
        EvaluatorRegistry all = context.evaluators().get();
        for (String id : ids) {
            if (all.find(id).isEmpty()) {
                String known = String.join(", ",
                        all.contributions().stream().map(c -> c.evaluator().info().id()).toList());
                throw new ParameterException(spec.commandLine(), Messages.get("evaluator.unknown", id, known));
            }
        }
        return ids;
    }
}
