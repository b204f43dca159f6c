/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.theories;

import java.util.stream.IntStream;
import org.dilemma.analysis.Parameter;
import org.dilemma.analysis.ScenarioView;

/** Where the inputs of a scenario stand among its parameters, and which of them somebody judged. */
final class Inputs {
    private final ScenarioView view;
    private final int[] perceivedGreed;
    private final int[] bias;
    private final int[] greed;

    Inputs(ScenarioView view) {
        this.view = view;
        perceivedGreed = positions("perceivedGreed");
        bias = positions("bias");
        greed = positions("greed");
    }

    /** Every perception has a perceived greed and a bias and every state a greed, in the order of their numbers. */
    private int[] positions(String feature) {
        return IntStream.range(0, view.parameters().size())
                .filter(k -> view.parameters().get(k).feature().equals(feature)).toArray();
    }

    /** Position of the perceived greed of a perception. */
    int perceivedGreed(int p) {
        return perceivedGreed[p];
    }

    /** Position of the bias of a perception. */
    int bias(int p) {
        return bias[p];
    }

    /** Position of the greed of a state. */
    int greed(int i) {
        return greed[i];
    }

    /** The perceived greed of a perception with its distribution. */
    Parameter belief(int p) {
        return view.parameters().get(perceivedGreed[p]);
    }

    /** Whether the fear of a perception rests on more than defaults. */
    boolean judgesFear(int p) {
        return belief(p).given() || view.parameters().get(bias[p]).given();
    }

    /** Whether the greed of a state is given. */
    boolean judgesGreed(int i) {
        return view.parameters().get(greed[i]).given();
    }

    /** Whether the reaction of a perception rests on more than a default fear. */
    boolean judgesReaction(int p) {
        return view.reaction(p).isPresent() || judgesFear(p);
    }
}
