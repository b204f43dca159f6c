/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.cli.internal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dilemma.analysis.EvaluatorRegistry;
import org.dilemma.analysis.comparison.Comparison;
import org.dilemma.analysis.comparison.Side;
import org.dilemma.analysis.phases.PhaseScenarios;
import org.dilemma.cli.CliContext;
import org.dilemma.cli.ExitCode;
import org.dilemma.model.Labels;
import org.dilemma.model.Phase;
import org.dilemma.model.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dilemma compare}: what differs between two scenarios, or between two phases of one. */
@Command(name = "compare")
public final class CompareCommand implements Callable<Integer> {
    private static final String BASE = "base";
    private static final int TWO = 2;

    private final CliContext context;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..2", descriptionKey = "files")
    private List<String> files;

    @Option(names = "--phase", paramLabel = "PHASE", descriptionKey = "phase")
    private List<String> phases = List.of();

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", descriptionKey = "format",
            converter = Words.ListFormatWord.class)
    private ListFormat format;

    @Option(names = {"-v", "--verbose"}, descriptionKey = "verbose")
    private boolean verbose;

    @Mixin
    private final HelpOption help = new HelpOption();

    /**
     * Makes the command.
     *
     * @param context where it runs
     */
    public CompareCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        if (files.size() == 1 ? phases.size() != TWO : files.size() != TWO || !phases.isEmpty()) {
            throw new ParameterException(spec.commandLine(), Messages.get("compare.what"));
        }
        FileEvaluation evaluation = new FileEvaluation(context, context.evaluators().get(),
                new EvaluatorRegistry(List.of(), List.of()), new DrawOptions(), new StoryOptions());
        Optional<ScenarioInput> first = evaluation.read(files.get(0));
        Optional<ScenarioInput> second = files.size() == 1 ? first : evaluation.read(files.get(1));
        if (first.isEmpty() || second.isEmpty()) {
            return ExitCode.BAD_INPUT;
        }
        print(Comparison.of(side(evaluation, first.get(), 0), side(evaluation, second.get(), 1)));
        return ExitCode.FINE;
    }

    /** One of the two: a file, or a phase of the file. */
    private Side side(FileEvaluation evaluation, ScenarioInput input, int number) {
        String name = phases.isEmpty() ? input.file() : phases.get(number);
        Scenario scenario = phases.isEmpty() ? input.scenario() : phase(input.scenario(), name);
        return new Side(name, scenario, evaluation.evaluate(scenario));
    }

    private Scenario phase(Scenario scenario, String name) {
        Optional<Phase> phase = scenario.getPhases().stream().filter(p -> Labels.of(p).equals(name)).findFirst();
        if (phase.isPresent()) {
            return PhaseScenarios.at(scenario, phase.get());
        }
        if (name.equals(BASE)) {
            return PhaseScenarios.base(scenario);
        }
        String known = String.join(", ",
                Stream.concat(Stream.of(BASE), scenario.getPhases().stream().map(Labels::of))
                        .map(label -> '"' + label + '"').toList());
        throw new ParameterException(spec.commandLine(), Messages.get("compare.phase.unknown", name, known));
    }

    private void print(Comparison comparison) {
        if (format == ListFormat.JSON) {
            ObjectNode document = Json.document(context.version());
            ComparisonJson.add(document, comparison);
            Json.print(context.out(), document, true);
        } else {
            new ComparisonPage(new TextPage(context.out()), verbose).print(comparison);
        }
    }
}
