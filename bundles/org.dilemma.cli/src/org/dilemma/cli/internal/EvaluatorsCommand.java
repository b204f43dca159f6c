/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.cli.internal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dilemma.analysis.EvaluatorContribution;
import org.dilemma.analysis.EvaluatorInfo;
import org.dilemma.analysis.EvaluatorRegistry;
import org.dilemma.cli.CliContext;
import org.dilemma.cli.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code dilemma evaluators}: the installed evaluators. As JSON: {@code schema} (1), {@code tool} ({@code version}),
 * and {@code evaluators} with {@code id}, {@code name}, {@code standing}, {@code contributor} and {@code citations}.
 */
@Command(name = "evaluators")
public final class EvaluatorsCommand implements Callable<Integer> {
    private final CliContext context;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", descriptionKey = "format",
            converter = Words.ListFormatWord.class)
    private ListFormat format;

    @Mixin
    private final HelpOption help = new HelpOption();

    /**
     * Makes the command.
     *
     * @param context where it runs
     */
    public EvaluatorsCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        EvaluatorRegistry registry = context.evaluators().get();
        if (format == ListFormat.JSON) {
            json(registry.contributions());
        } else {
            text(registry.contributions());
        }
        registry.failures().forEach(failure -> context.err()
                .println(Printable.line(Messages.get("plugin.failed", failure.contributor(), failure.message()))));
        return ExitCode.FINE;
    }

    private void text(List<EvaluatorContribution> contributions) {
        TextPage page = new TextPage(context.out());
        TextTable table = new TextTable(List.of(Messages.get("column.id"), Messages.get("column.name"),
                Messages.get("column.standing"), Messages.get("column.contributor")), Integer.MAX_VALUE);
        for (EvaluatorContribution contribution : contributions) {
            EvaluatorInfo info = contribution.evaluator().info();
            table.row(List.of(info.id(), info.name(), info.standing().name().toLowerCase(Locale.ROOT),
                    contribution.contributor()));
        }
        page.table("", table);
        page.heading(Messages.get("evaluators.literature"));
        for (EvaluatorContribution contribution : contributions) {
            EvaluatorInfo info = contribution.evaluator().info();
            page.paragraph("  ", "    ", info.name() + ": " + String.join("; ", info.citations()));
        }
    }

    private void json(List<EvaluatorContribution> contributions) {
        ObjectNode document = Json.document(context.version());
        ArrayNode nodes = document.putArray("evaluators");
        for (EvaluatorContribution contribution : contributions) {
            EvaluatorInfo info = contribution.evaluator().info();
            ArrayNode citations = nodes.addObject().put("id", info.id()).put("name", info.name())
                    .put("standing", info.standing().name()).put("contributor", contribution.contributor())
                    .putArray("citations");
            info.citations().forEach(citations::add);
        }
        Json.print(context.out(), document, true);
    }
}
