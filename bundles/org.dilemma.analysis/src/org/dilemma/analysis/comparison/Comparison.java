/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.comparison;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dilemma.analysis.ElementRef;
import org.dilemma.analysis.Verdict;

/**
 * What differs between two scenarios. Holds no model elements, so that it outlives them.
 *
 * @param before name of the first scenario
 * @param after name of the second
 * @param inputs inputs of elements that both have, in the order of the second
 * @param added elements that only the second has, in its order; not those that such an element contains
 * @param removed elements that only the first has, in its order; not those that such an element contains
 * @param values values of evaluators, in the order of the evaluators of the first, by name
 * @param verdictBefore the verdict on the first, where there is one
 * @param verdictAfter the verdict on the second, where there is one
 * @param dyads pairs of states whose verdict differs, the highest band of the second first
 */
public record Comparison(String before, String after, List<InputDifference> inputs, List<ElementRef> added,
        List<ElementRef> removed, List<ValueDifference> values, Optional<Verdict> verdictBefore,
        Optional<Verdict> verdictAfter, List<DyadDifference> dyads) {

    /** Copies the lists. */
    public Comparison {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(verdictBefore, "verdictBefore");
        Objects.requireNonNull(verdictAfter, "verdictAfter");
        inputs = List.copyOf(inputs);
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        values = List.copyOf(values);
        dyads = List.copyOf(dyads);
    }

    /**
     * Compares two scenarios. To be called on the thread that owns the models.
     *
     * @param before the first
     * @param after the second; may have other states
     * @return what differs
     */
    public static Comparison of(Side before, Side after) {
        Matching matching = Matching.of(before.scenario(), after.scenario());
        return new Comparison(before.name(), after.name(), new InputDifferences(matching).list(), matching.added(),
                matching.removed(), ValueDifferences.of(before.evaluation(), after.evaluation()),
                before.evaluation().verdict(), after.evaluation().verdict(), DyadDifferences.of(matching,
                        before.evaluation().verdict(), after.evaluation().verdict()));
    }

    /**
     * Whether nothing differs: no input, no value and no verdict.
     *
     * @return true if the two come to the same
     */
    public boolean isEmpty() {
        return inputs.isEmpty() && added.isEmpty() && removed.isEmpty() && values.isEmpty() && dyads.isEmpty()
                && !verdictDiffers();
    }

    /**
     * Whether band or model of the scenarios differ.
     *
     * @return true if they do, or if only one of them has a verdict
     */
    public boolean verdictDiffers() {
        return !verdictBefore.map(v -> List.of(v.band(), v.model()))
                .equals(verdictAfter.map(v -> List.of(v.band(), v.model())));
    }
}
