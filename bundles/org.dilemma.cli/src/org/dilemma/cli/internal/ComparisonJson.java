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
import java.util.Optional;
import org.dilemma.analysis.DyadVerdict;
import org.dilemma.analysis.ElementRef;
import org.dilemma.analysis.Quantity;
import org.dilemma.analysis.Verdict;
import org.dilemma.analysis.comparison.Comparison;
import org.dilemma.analysis.comparison.ComparisonText;
import org.dilemma.analysis.comparison.DyadDifference;
import org.dilemma.analysis.comparison.InputDifference;
import org.dilemma.analysis.comparison.InputValue;
import org.dilemma.analysis.comparison.ValueDifference;

/**
 * A comparison as JSON, beside {@code schema} (1) and {@code tool} ({@code version}).
 *
 * <ul>
 * <li>{@code before} and {@code after}: {@code name}, {@code band} and {@code model} (or {@code null}).
 * <li>{@code same}: whether nothing differs.
 * <li>{@code dyads} that differ: {@code a}, {@code b}, {@code before} and {@code after}, each {@code null} where the
 * pair is not judged, otherwise with {@code band} and {@code model}.
 * <li>{@code inputs} that differ: {@code element}, {@code feature}, {@code before} and {@code after}, each with
 * {@code text}, {@code value} (or {@code null}), {@code unit} and {@code given}.
 * <li>{@code added} and {@code removed} elements, not what such an element contains: {@code type} and
 * {@code label}.
 * <li>{@code values} that differ: {@code evaluator}, {@code name}, {@code before} and {@code after} (or {@code null}).
 * <li>{@code sentences}: {@code text} and {@code elements} by label.
 * </ul>
 */
final class ComparisonJson {
    private static final String BEFORE = "before";
    private static final String AFTER = "after";

    private ComparisonJson() {
    }

    /** Adds a comparison to a document. */
    static void add(ObjectNode document, Comparison comparison) {
        side(document.putObject(BEFORE), comparison.before(), comparison.verdictBefore());
        side(document.putObject(AFTER), comparison.after(), comparison.verdictAfter());
        document.put("same", comparison.isEmpty());
        ArrayNode dyads = document.putArray("dyads");
        comparison.dyads().forEach(difference -> dyad(dyads.addObject(), difference));
        inputs(document.putArray("inputs"), comparison.inputs());
        labels(document.putArray("added"), comparison.added());
        labels(document.putArray("removed"), comparison.removed());
        ArrayNode values = document.putArray("values");
        comparison.values().forEach(difference -> value(values.addObject(), difference));
        ArrayNode sentences = document.putArray("sentences");
        ComparisonText.of(comparison).forEach(sentence -> StoryJson.finding(sentences.addObject(), sentence));
    }

    private static void side(ObjectNode node, String name, Optional<Verdict> verdict) {
        node.put("name", name).put("band", verdict.map(Verdict::band).map(Enum::name).orElse(null))
                .put("model", verdict.map(Verdict::model).map(Enum::name).orElse(null));
    }

    private static void dyad(ObjectNode node, DyadDifference difference) {
        node.put("a", difference.shown().a().label()).put("b", difference.shown().b().label());
        dyad(node, BEFORE, difference.before());
        dyad(node, AFTER, difference.after());
    }

    private static void dyad(ObjectNode node, String key, Optional<DyadVerdict> verdict) {
        verdict.ifPresentOrElse(v -> node.putObject(key).put("band", v.band().name()).put("model", v.model().name()),
                () -> node.putNull(key));
    }

    /** Adds inputs that differ to an array. */
    static void inputs(ArrayNode nodes, List<InputDifference> inputs) {
        for (InputDifference input : inputs) {
            ObjectNode node = nodes.addObject().put("element", input.element().label()).put("feature", input.feature());
            input(node.putObject(BEFORE), input.before());
            input(node.putObject(AFTER), input.after());
        }
    }

    private static void input(ObjectNode node, InputValue value) {
        node.put("text", value.text())
                .put("value", value.number().isPresent() ? Double.valueOf(value.number().getAsDouble()) : null)
                .put("unit", value.unit()).put("given", value.given());
    }

    private static void labels(ArrayNode nodes, List<ElementRef> elements) {
        elements.forEach(element -> nodes.addObject().put("type", element.type()).put("label", element.label()));
    }

    private static void value(ObjectNode node, ValueDifference difference) {
        node.put("evaluator", difference.evaluator()).put("name", difference.name())
                .put(BEFORE, difference.before().map(Quantity::value).orElse(null))
                .put(AFTER, difference.after().map(Quantity::value).orElse(null));
    }
}
