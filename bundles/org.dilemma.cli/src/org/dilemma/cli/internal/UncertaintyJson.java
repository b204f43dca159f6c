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
import java.util.OptionalDouble;
import org.dilemma.analysis.DefaultUsed;
import org.dilemma.analysis.EvaluatorFailure;
import org.dilemma.analysis.Parameter;
import org.dilemma.analysis.uncertainty.Factor;
import org.dilemma.analysis.uncertainty.Sensitivity;
import org.dilemma.analysis.uncertainty.SobolIndex;
import org.dilemma.analysis.uncertainty.Spread;
import org.dilemma.analysis.uncertainty.Swing;
import org.dilemma.analysis.uncertainty.Uncertainty;
import org.dilemma.analysis.uncertainty.ValueSpreads;

/**
 * How sure a verdict is, as JSON.
 *
 * <ul>
 * <li>{@code uncertainty}: {@code samples}, {@code seed}, {@code bands} with the share (0..1) of the draws and
 * {@code errors} with its standard error; {@code values}, by name, with {@code unit}, {@code draws}, {@code mean},
 * {@code error} of the mean, the percentiles {@code p5} to {@code p95} and {@code intervals} of 95 % for each of them,
 * an end that is not known {@code null}; {@code uncertain}: how many estimates were drawn; {@code reason}: why
 * nothing was drawn though it was asked for, else {@code null}; {@code evaluators}: those whose values were followed,
 * empty unless asked for, each with {@code id}, {@code samples}, {@code values} like those above, {@code absent} and
 * {@code leftOut}: names of values that no draw gave or that were not followed, {@code failedDraws} and
 * {@code failure}, {@code null} where it never failed. A value is missing in {@code samples} less {@code draws} draws.
 * <li>{@code sensitivity}: {@code null} unless asked for; {@code number} that it is about, {@code seed}, {@code base};
 * {@code tornado} with {@code element}, {@code feature}, the percentiles {@code low} and {@code high}, and number and
 * band at both; {@code factors} with {@code estimates} and the indices {@code number} and {@code band}, each {@code
 * first} and {@code total} with their intervals, or {@code null}; {@code defaults} of the inputs of the verdict;
 * {@code reason} why nothing was varied, else {@code null}.
 * </ul>
 */
final class UncertaintyJson {

    private UncertaintyJson() {
    }

    /** Writes what the draws gave. */
    static void put(ObjectNode node, Uncertainty uncertainty, List<ValueSpreads> followed) {
        node.put("samples", uncertainty.samples()).put("seed", uncertainty.seed());
        ObjectNode bands = node.putObject("bands");
        uncertainty.bands().forEach((band, share) -> bands.put(band.name(), share.share()));
        ObjectNode errors = node.putObject("errors");
        uncertainty.bands().forEach((band, share) -> errors.put(band.name(), share.error()));
        ObjectNode values = node.putObject("values");
        uncertainty.values().forEach(spread -> spread(values.putObject(spread.name()), spread));
        node.put("uncertain", uncertainty.uncertain()).put("reason", uncertainty.reason().orElse(null));
        ArrayNode evaluators = node.putArray("evaluators");
        followed.forEach(spreads -> evaluator(evaluators.addObject(), spreads));
    }

    private static void evaluator(ObjectNode node, ValueSpreads spreads) {
        node.put("id", spreads.evaluator().id()).put("samples", spreads.samples());
        ObjectNode values = node.putObject("values");
        spreads.values().forEach(spread -> spread(values.putObject(spread.name()), spread));
        ArrayNode absent = node.putArray("absent");
        spreads.absent().forEach(absent::add);
        ArrayNode leftOut = node.putArray("leftOut");
        spreads.leftOut().forEach(leftOut::add);
        node.put("failedDraws", spreads.failedDraws()).put("failure",
                spreads.failure().map(EvaluatorFailure::message).orElse(null));
    }

    private static void spread(ObjectNode node, Spread spread) {
        node.put("unit", spread.unit()).put("draws", spread.draws()).put("mean", spread.mean())
                .put("error", spread.error());
        spread.percentiles().forEach(p -> node.put("p" + p.percent(), p.value()));
        ObjectNode intervals = node.putObject("intervals");
        spread.percentiles().forEach(p -> intervals.putArray("p" + p.percent()).add(boxed(p.low()))
                .add(boxed(p.high())));
    }

    /** Writes what the verdict hangs on. */
    static void put(ObjectNode node, Sensitivity sensitivity) {
        node.put("number", sensitivity.number().orElse(null)).put("seed", sensitivity.seed())
                .put("base", sensitivity.base());
        ArrayNode tornado = node.putArray("tornado");
        sensitivity.tornado().forEach(swing -> swing(estimate(tornado, swing.parameter()), swing));
        ArrayNode factors = node.putArray("factors");
        sensitivity.factors().forEach(factor -> factor(factors.addObject(), factor));
        defaults(node.putArray("defaults"), sensitivity.defaults());
        node.put("reason", sensitivity.reason().orElse(null));
    }

    private static void swing(ObjectNode node, Swing swing) {
        node.put("low", swing.low()).put("high", swing.high()).put("numberAtLow", boxed(swing.numberAtLow()))
                .put("numberAtHigh", boxed(swing.numberAtHigh())).put("bandAtLow", swing.bandAtLow().name())
                .put("bandAtHigh", swing.bandAtHigh().name());
    }

    private static void factor(ObjectNode node, Factor factor) {
        ArrayNode estimates = node.putArray("estimates");
        factor.parameters().forEach(parameter -> estimate(estimates, parameter));
        index(node, "number", factor.number());
        index(node, "band", factor.band());
    }

    private static void index(ObjectNode parent, String key, Optional<SobolIndex> index) {
        index.ifPresentOrElse(i -> {
            ObjectNode node = parent.putObject(key).put("first", i.first());
            node.putArray("firstInterval").add(i.firstLow()).add(i.firstHigh());
            node.put("total", i.total()).putArray("totalInterval").add(i.totalLow()).add(i.totalHigh());
        }, () -> parent.putNull(key));
    }

    private static ObjectNode estimate(ArrayNode nodes, Parameter parameter) {
        return nodes.addObject().put("element", parameter.element().label()).put("feature", parameter.feature());
    }

    /** Writes defaults. */
    static void defaults(ArrayNode nodes, List<DefaultUsed> defaults) {
        defaults.forEach(d -> nodes.addObject().put("element", d.element().label()).put("feature", d.feature())
                .put("value", d.value()).put("unit", d.unit()));
    }

    private static Double boxed(OptionalDouble number) {
        return number.isPresent() ? number.getAsDouble() : null;
    }
}
