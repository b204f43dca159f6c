/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.spi;

import java.util.List;
import java.util.Optional;
import org.dilemma.analysis.Band;
import org.dilemma.analysis.Monitor;
import org.dilemma.analysis.Quantity;
import org.dilemma.analysis.Result;
import org.dilemma.analysis.ScenarioView;

/**
 * Samples by evaluating each draw in full. The numbers are those that the scenario has with its best values.
 *
 * @param evaluator the evaluator
 * @param names the names of the numbers
 */
record EvaluatedSampling(Evaluator evaluator, List<String> names) implements Sampling {

    static Sampling of(Evaluator evaluator, ScenarioView view) {
        return new EvaluatedSampling(evaluator, List.copyOf(evaluator.evaluate(view, Monitor.NONE).values().keySet()));
    }

    @Override
    public Optional<Band> sample(ScenarioView draw, double[] numbers) {
        Result result = evaluator.evaluate(draw, Monitor.NONE);
        for (int n = 0; n < numbers.length; n++) {
            Quantity number = result.values().get(names.get(n));
            numbers[n] = number == null ? Double.NaN : number.value();
        }
        return result.band();
    }
}
