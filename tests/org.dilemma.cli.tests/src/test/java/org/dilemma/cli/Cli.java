/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.dilemma.analysis.EvaluatorContribution;
import org.dilemma.analysis.EvaluatorRegistry;
import org.dilemma.analysis.spi.Evaluator;
import org.dilemma.examples.Example;
import org.dilemma.examples.ReferenceCases;
import org.dilemma.viewpoint.session.Contributor;
import org.dilemma.viewpoint.session.ViewpointRegistry;

/** Runs the command line in this process, as plain jars, with its streams and faults caught. */
final class Cli {
    private Supplier<EvaluatorRegistry> evaluators = Cli::builtIn;
    private Supplier<List<Example>> examples = () -> new ReferenceCases().examples();
    private Supplier<ViewpointRegistry> viewpoints = Cli::builtInViewpoints;
    private boolean terminal;
    private final List<Throwable> faults = new ArrayList<>();

    static EvaluatorRegistry builtIn() {
        return EvaluatorRegistry.fromServiceLoader(Cli.class.getClassLoader());
    }

    static ViewpointRegistry builtInViewpoints() {
        return ViewpointRegistry.fromClassPath(Cli.class.getClassLoader());
    }

    /** The path of a scenario among the resources of the tests. */
    static String scenario(String name) {
        return resource("/scenarios/" + name + ".dilemma");
    }

    /** The path of a bad file among the resources of the tests. */
    static String bad(String name) {
        return resource("/bad/" + name + ".dilemma");
    }

    private static String resource(String path) {
        try {
            return Path.of(Cli.class.getResource(path).toURI()).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    Cli evaluators(Supplier<EvaluatorRegistry> registry) {
        evaluators = registry;
        return this;
    }

    Cli evaluator(Evaluator evaluator) {
        return evaluators(() -> new EvaluatorRegistry(List.of(new EvaluatorContribution("com.example", evaluator)),
                List.of()));
    }

    Cli examples(List<Example> list) {
        examples = () -> list;
        return this;
    }

    Cli viewpoints(List<Contributor> list) {
        viewpoints = () -> new ViewpointRegistry(list, List.of());
        return this;
    }

    Cli onTerminal() {
        terminal = true;
        return this;
    }

    List<Throwable> faults() {
        return faults;
    }

    Run run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        CliContext context = new CliContext(evaluators, examples, viewpoints, "1.2.3", print(out), print(err),
                terminal, fault -> {
            faults.add(fault);
            return "/some/where.log";
        });
        int code = new DilemmaCommand(context).run(arguments);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream print(ByteArrayOutputStream stream) {
        return new PrintStream(stream, false, StandardCharsets.UTF_8);
    }

    /** What a command did. */
    record Run(int code, String out, String err) {

        JsonNode json() {
            try {
                return new ObjectMapper().readTree(out);
            } catch (JsonProcessingException e) {
                throw new AssertionError("No JSON: " + out, e);
            }
        }

        List<String> outLines() {
            return out.lines().toList();
        }

        List<String> errLines() {
            return err.lines().toList();
        }
    }
}
