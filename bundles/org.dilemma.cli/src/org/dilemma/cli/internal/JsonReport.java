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
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import org.dilemma.analysis.Answer;
import org.dilemma.analysis.ElementRef;
import org.dilemma.analysis.EvaluatorFailure;
import org.dilemma.analysis.EvaluatorInfo;
import org.dilemma.analysis.EvaluatorResult;
import org.dilemma.analysis.Finding;
import org.dilemma.analysis.Verdict;

/**
 * Results as JSON, one object for each file: indented when there is one file only, otherwise one object a line. All
 * keys are always there and in this order; what is not known is {@code null}, an empty string or empty.
 *
 * <ul>
 * <li>{@code schema}: 1; raised when a key changes its meaning or goes.
 * <li>{@code tool}: {@code version}.
 * <li>{@code scenario}: {@code title}, and {@code file} as it was named on the command line.
 * <li>{@code verdict}: {@code null} when the evaluator of the verdict was left out or failed; otherwise {@code band}
 * (NONE, LOW, MODERATE, HIGH, SEVERE), {@code model} that fits (SPIRAL, DETERRENCE, MIXED, NONE), {@code confidence} in
 * the inputs (LOW, MODERATE, HIGH), {@code summary}, the {@code rule} that produced the band, {@code contributions} to
 * it, step by step ({@code evaluator}, {@code before}, {@code after}, {@code text}), and the {@code explanation} from the
 * strongest loop outwards ({@code text}, {@code elements} by label).
 * <li>{@code dyads}: the pairs of states, the highest band first: {@code a}, {@code b}, {@code band}, {@code model},
 * {@code loopGain} and the other numbers behind the band by name, {@code rule}. States by abbreviation, else name.
 * <li>{@code blocs} that face each other, the highest band first: {@code a} and {@code b}, the states of each,
 * {@code band}, {@code model}, {@code loopGain}, {@code rule}; empty without alliances that promise to fight.
 * <li>{@code evaluators}: {@code id}, {@code name}, {@code standing} (STANDARD, OWN), {@code contributor},
 * {@code citations}, {@code band} (or {@code null}), {@code values} by name, {@code units} of those values that have
 * one, {@code findings} with {@code severity} (INFO, NOTICE, WARNING), {@code text} and {@code elements} by label,
 * {@code checklist} with {@code item}, {@code reply} (YES, NO, PARTLY, UNKNOWN), {@code reason} and {@code elements}.
 * <li>{@code uncertainty} and {@code sensitivity}: see {@link UncertaintyJson}.
 * <li>{@code defaultsUsed}: {@code element}, {@code feature}, {@code value}, {@code unit}.
 * <li>{@code warnings} of the validation: {@code code}, {@code element}, {@code feature} (or {@code null}),
 * {@code line} (or {@code null}), {@code text}.
 * <li>{@code failures}: evaluators that failed: {@code contributor}, {@code evaluator}, {@code message}.
 * <li>{@code phases} and {@code interventions}: see {@link StoryJson}.
 * </ul>
 */
final class JsonReport implements EvaluationReport {
    private final PrintStream out;
    private final String version;
    private final boolean single;

    JsonReport(PrintStream out, String version, boolean single) {
        this.out = out;
        this.version = version;
        this.single = single;
    }

    @Override
    public void add(EvaluatedFile result) {
        ObjectNode document = Json.document(version);
        document.putObject("scenario").put("title", result.evaluation().title()).put("file", result.input().file());
        Optional<Verdict> verdict = result.evaluation().verdict();
        verdict.ifPresentOrElse(v -> new VerdictJson(v).write(document.putObject("verdict")),
                () -> document.putNull("verdict"));
        ArrayNode dyads = document.putArray("dyads");
        verdict.ifPresent(v -> v.dyads().forEach(dyad -> dyads.add(new DyadJson(dyad).node())));
        ArrayNode blocs = document.putArray("blocs");
        verdict.ifPresent(v -> new VerdictJson(v).writeBlocs(blocs));
        ArrayNode evaluators = document.putArray("evaluators");
        result.evaluation().results().forEach(r -> evaluator(evaluators.addObject(), r));
        UncertaintyJson.put(document.putObject("uncertainty"), result.drawn().uncertainty(),
                result.drawn().values());
        result.drawn().sensitivity().ifPresentOrElse(s -> UncertaintyJson.put(document.putObject("sensitivity"), s),
                () -> document.putNull("sensitivity"));
        UncertaintyJson.defaults(document.putArray("defaultsUsed"), result.evaluation().defaultsUsed());
        IssueJson.addWarnings(document.putArray("warnings"), result.input().issues());
        failures(document.putArray("failures"), result.evaluation().failures());
        StoryJson.add(document, result.story());
        Json.print(out, document, single);
    }

    private static void evaluator(ObjectNode node, EvaluatorResult result) {
        EvaluatorInfo info = result.info();
        node.put("id", info.id()).put("name", info.name()).put("standing", result.standing().name())
                .put("contributor", result.contributor());
        ArrayNode citations = node.putArray("citations");
        info.citations().forEach(citations::add);
        node.put("band", result.result().band().map(Enum::name).orElse(null));
        ObjectNode values = node.putObject("values");
        ObjectNode units = node.putObject("units");
        result.result().values().forEach((name, quantity) -> {
            values.put(name, quantity.value());
            if (!quantity.unit().isEmpty()) {
                units.put(name, quantity.unit());
            }
        });
        ArrayNode findings = node.putArray("findings");
        result.result().findings().forEach(finding -> finding(findings.addObject(), finding));
        ArrayNode checklist = node.putArray("checklist");
        result.result().checklist().forEach(answer -> answer(checklist.addObject(), answer));
    }

    private static void finding(ObjectNode node, Finding finding) {
        node.put("severity", finding.severity().name()).put("text", finding.text());
        elements(node.putArray("elements"), finding.elements());
    }

    private static void answer(ObjectNode node, Answer answer) {
        node.put("item", answer.item()).put("reply", answer.reply().name()).put("reason", answer.reason());
        elements(node.putArray("elements"), answer.elements());
    }

    private static void elements(ArrayNode nodes, List<ElementRef> elements) {
        elements.forEach(element -> nodes.add(element.label()));
    }

    private static void failures(ArrayNode nodes, List<EvaluatorFailure> failures) {
        failures.forEach(f -> nodes.addObject().put("contributor", f.contributor()).put("evaluator", f.evaluator())
                .put("message", f.message()));
    }
}
