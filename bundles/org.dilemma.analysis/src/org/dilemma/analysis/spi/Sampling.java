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
import org.dilemma.analysis.ScenarioView;

/**
 * What an evaluator makes of many draws of one scenario: its band and some of its numbers, without words. Made by
 * {@link Evaluator#sampling(ScenarioView)}, one for each thread, so that it can keep arrays and refill them; each is
 * used by one thread only. To be implemented where the numbers can be had without a whole result.
 */
public interface Sampling {

    /**
     * The numbers that a draw gives, the principal one first: sensitivity analysis looks at the first and at the band.
     *
     * @return their names, as in {@link org.dilemma.analysis.Result#values()}; the same on every call, possibly none
     */
    List<String> names();

    /**
     * Evaluates one draw. Called many thousand times, from one thread.
     *
     * @param draw the scenario with the values of the draw; valid during this call only, since the next draw overwrites
     *        its values: do not keep it, nor what it returned, nor recognize a draw by it
     * @param numbers where the numbers go, one for each of {@link #names()}; not a number where the draw has none
     * @return the band of the draw, if the evaluator assigns one
     */
    Optional<Band> sample(ScenarioView draw, double[] numbers);
}
