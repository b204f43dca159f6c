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
import org.dilemma.analysis.BlocVerdict;
import org.dilemma.analysis.Contribution;
import org.dilemma.analysis.ElementRef;
import org.dilemma.analysis.Finding;
import org.dilemma.analysis.Verdict;

/**
 * The verdict as JSON.
 *
 * @param verdict the verdict
 */
record VerdictJson(Verdict verdict) {

    /** Writes band, model, confidence, summary, rule, contributions and explanation into a node. */
    void write(ObjectNode node) {
        node.put("band", verdict.band().name()).put("model", verdict.model().name())
                .put("confidence", verdict.confidence().name()).put("summary", verdict.summary())
                .put("rule", verdict.rule());
        ArrayNode contributions = node.putArray("contributions");
        for (Contribution step : verdict.contributions()) {
            contributions.addObject().put("evaluator", step.evaluator()).put("before", step.before().name())
                    .put("after", step.after().name()).put("text", step.text());
        }
        ArrayNode explanation = node.putArray("explanation");
        for (Finding sentence : verdict.explanation()) {
            labels(explanation.addObject().put("text", sentence.text()).putArray("elements"), sentence.elements());
        }
    }

    /** Writes the blocs that face each other. */
    void writeBlocs(ArrayNode nodes) {
        for (BlocVerdict bloc : verdict.blocs()) {
            ObjectNode node = nodes.addObject();
            labels(node.putArray("a"), bloc.first());
            labels(node.putArray("b"), bloc.second());
            node.put("band", bloc.band().name()).put("model", bloc.model().name()).put("loopGain", bloc.loopGain())
                    .put("rule", bloc.rule());
        }
    }

    private static void labels(ArrayNode nodes, List<ElementRef> elements) {
        elements.forEach(element -> nodes.add(element.label()));
    }
}
