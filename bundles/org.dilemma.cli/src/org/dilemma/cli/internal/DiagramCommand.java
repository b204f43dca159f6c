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
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dilemma.cli.CliContext;
import org.dilemma.cli.ExitCode;
import org.dilemma.viewpoint.picture.Drawing;
import org.dilemma.viewpoint.picture.PngWriter;
import org.dilemma.viewpoint.picture.Theme;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Draws a scenario, lists its diagrams, or prints the elements of one. */
@Command(name = "diagram")
public final class DiagramCommand implements Callable<Integer> {
    private final CliContext context;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private String file;

    @Option(names = "--name", paramLabel = "NAME", descriptionKey = "name")
    private String name;

    @Option(names = {"-o", "--output"}, paramLabel = "OUT", descriptionKey = "output")
    private String output;

    @Option(names = "--dump", descriptionKey = "dump")
    private boolean dump;

    @Option(names = "--list", descriptionKey = "list")
    private boolean list;

    @Option(names = "--layer", paramLabel = "LAYER", descriptionKey = "layer")
    private List<String> layers = List.of();

    @Option(names = "--no-layer", paramLabel = "LAYER", descriptionKey = "no-layer")
    private List<String> noLayers = List.of();

    @Option(names = "--filter", paramLabel = "FILTER", descriptionKey = "filter")
    private List<String> filters = List.of();

    @Option(names = "--resolution", paramLabel = "DPI", descriptionKey = "resolution",
            converter = Words.Resolution.class)
    private Double resolution;

    @Option(names = "--dark", descriptionKey = "dark")
    private boolean dark;

    @Option(names = "--arrange", descriptionKey = "arrange")
    private boolean arrange;

    @Option(names = "--legend", descriptionKey = "legend")
    private boolean legend;

    @Mixin
    private final HelpOption help = new HelpOption();

    /**
     * Makes the command.
     *
     * @param context where it runs
     */
    public DiagramCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        checkUsage();
        ScenarioInput input;
        try {
            input = ScenarioInput.read(file);
        } catch (UnreadableFileException e) {
            context.err().println(Printable.line(e.getMessage()));
            return ExitCode.BAD_INPUT;
        }
        DiagramProblems problems = new DiagramProblems(context.err());
        try {
            ScenarioDiagrams diagrams = new ScenarioDiagrams(input.scenario(), context, problems);
            if (list) {
                diagrams.list(new TextPage(context.out()));
                return ExitCode.FINE;
            }
            OpenDiagram diagram = diagrams.open(name);
            layers.forEach(l -> diagram.layer(l, true));
            noLayers.forEach(l -> diagram.layer(l, false));
            filters.forEach(diagram::filter);
            return dump ? dump(diagram) : draw(diagram);
        } catch (UnknownNameException e) {
            throw usage(e.getMessage());
        } finally {
            problems.close();
        }
    }

    private void checkUsage() {
        if ((list ? 1 : 0) + (dump ? 1 : 0) + (output == null ? 0 : 1) != 1) {
            throw usage(Messages.get("diagram.what"));
        }
        if (output != null && !is(".png") && !is(".svg") && !is(".pdf")) {
            throw usage(Messages.get("diagram.format", output));
        }
        if (resolution != null && (output == null || !is(".png"))) {
            throw usage(Messages.get("diagram.resolution.png"));
        }
        if (output == null && (dark || arrange || legend)) {
            throw usage(Messages.get("diagram.picture.only", dark ? "--dark" : arrange ? "--arrange" : "--legend"));
        }
        boolean chosen = name != null || !layers.isEmpty() || !noLayers.isEmpty() || !filters.isEmpty();
        if (list && chosen) {
            throw usage(Messages.get("diagram.list.only"));
        }
    }

    private boolean is(String ending) {
        return output.toLowerCase(Locale.ROOT).endsWith(ending);
    }

    private int dump(OpenDiagram diagram) {
        String elements = diagram.dump();
        tellIfEmpty(elements.isBlank(), diagram);
        context.out().print(elements);
        return ExitCode.FINE;
    }

    private int draw(OpenDiagram diagram) {
        if (!diagram.isDiagram()) {
            throw usage(Messages.get("diagram.table", diagram.label()));
        }
        try {
            Path target = Path.of(output);
            PictureFile picture = new PictureFile(target, dark ? Theme.DARK : Theme.LIGHT);
            Drawing drawing = diagram.draw(Path.of(file), arrange, legend);
            if (is(".png")) {
                picture.png(drawing, resolution == null ? PngWriter.SCREEN : resolution);
            } else if (is(".pdf")) {
                picture.pdf(drawing);
            } else {
                picture.svg(drawing, Path.of(file));
            }
            tellIfEmpty(drawing.groups().isEmpty(), diagram);
            context.err().println(Messages.get("diagram.written", target));
            return ExitCode.FINE;
        } catch (IOException | InvalidPathException e) {
            context.err().println(Printable.line(Messages.get("diagram.write.failed", output, IoProblems.describe(e))));
            return ExitCode.BAD_INPUT;
        }
    }

    private void tellIfEmpty(boolean empty, OpenDiagram diagram) {
        if (empty) {
            context.err().println(Printable.line(Messages.get("diagram.empty", diagram.label())));
        }
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
