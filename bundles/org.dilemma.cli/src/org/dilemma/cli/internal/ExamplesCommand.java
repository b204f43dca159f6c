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
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.dilemma.cli.CliContext;
import org.dilemma.cli.ExitCode;
import org.dilemma.examples.Example;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dilemma examples}: lists the example scenarios, or writes one into a folder. */
@Command(name = "examples")
public final class ExamplesCommand implements Callable<Integer> {
    private final CliContext context;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "NAME", arity = "0..1", descriptionKey = "name")
    private String name;

    @Option(names = "--list", descriptionKey = "list")
    private boolean list;

    @Option(names = {"-o", "--output"}, paramLabel = "DIR", descriptionKey = "output")
    private String folder;

    @Option(names = "--force", descriptionKey = "force")
    private boolean force;

    @Mixin
    private final HelpOption help = new HelpOption();

    /**
     * Makes the command.
     *
     * @param context where it runs
     */
    public ExamplesCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        if (list && name != null) {
            throw usage(Messages.get("examples.list-or-name"));
        }
        if (name == null) {
            if (folder != null || force) {
                throw usage(Messages.get("examples.name.missing"));
            }
            list();
            return ExitCode.FINE;
        }
        Example example = find();
        if (folder == null) {
            throw usage(Messages.get("examples.output.missing", name));
        }
        return write(example);
    }

    private void list() {
        TextPage page = new TextPage(context.out());
        List<Example> examples = context.examples().get();
        for (Example example : examples) {
            page.line(example.name());
            page.paragraph("    ", "    ", example.title());
            page.paragraph("    ", "    ", example.reading());
        }
        if (examples.isEmpty()) {
            context.err().println(Messages.get("examples.none"));
        }
    }

    private Example find() {
        List<Example> examples = context.examples().get();
        return examples.stream().filter(example -> example.name().equals(name)).findFirst()
                .orElseThrow(() -> usage(Messages.get("examples.unknown", name, String.join(", ",
                        new NearestNames(examples.stream().map(Example::name).toList()).to(name)))));
    }

    private int write(Example example) {
        try {
            Path target = new ExampleWriter(Path.of(folder), force).write(example);
            context.err().println(Messages.get("examples.written", target));
            return ExitCode.FINE;
        } catch (ExampleWriter.RefusedException e) {
            context.err().println(Printable.line(e.getMessage()));
        } catch (IOException | InvalidPathException e) {
            context.err().println(Printable.line(Messages.get("examples.write.failed", example.name(), folder,
                    IoProblems.describe(e))));
        }
        return ExitCode.BAD_INPUT;
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
