/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one evaluator found. Immutable; made with {@link #builder()}.
 *
 * @param band the band the evaluator assigns on its own, if it assigns one
 * @param values numbers by name, for instance {@code loopGain} or {@code equilibrium.GMY}; names sort
 * @param findings sentences about model elements, the most important first
 * @param checklist the items of a checklist with their answers, in the order of their author; empty for most evaluators
 * @param assumed the defaults that this evaluator used
 * @param verdict the composite verdict; only the evaluator of the verdict gives one
 * @param standing the standing of this result where it differs from that of the evaluator, because a standard method was
 *        run on inputs of this project's construction
 */
public record Result(Optional<Band> band, SortedMap<String, Quantity> values, List<Finding> findings,
        List<Answer> checklist, List<DefaultUsed> assumed, Optional<Verdict> verdict, Optional<Standing> standing) {

    /** Copies the collections. */
    public Result {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
        findings = List.copyOf(findings);
        checklist = List.copyOf(checklist);
        assumed = List.copyOf(assumed);
    }

    /**
     * Starts an empty result.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a {@link Result}; for one thread. */
    public static final class Builder {
        private Band band;
        private final SortedMap<String, Quantity> values = new TreeMap<>();
        private final List<Finding> findings = new ArrayList<>();
        private final List<Answer> checklist = new ArrayList<>();
        private final List<DefaultUsed> assumed = new ArrayList<>();
        private Verdict verdict;
        private Standing standing;

        private Builder() {
        }

        /**
         * Sets the evaluator's own band.
         *
         * @param newBand the band
         * @return this
         */
        public Builder band(Band newBand) {
            band = newBand;
            return this;
        }

        /**
         * Adds a number. A number that is not finite is left out: say in a finding why there is none.
         *
         * @param name its name
         * @param number the number
         * @param unit its unit, empty for a pure number
         * @return this
         */
        public Builder value(String name, double number, String unit) {
            if (Double.isFinite(number)) {
                values.put(name, new Quantity(number, unit));
            }
            return this;
        }

        /**
         * Adds a sentence.
         *
         * @param severity its weight
         * @param text the sentence
         * @param elements the elements it speaks of
         * @return this
         */
        public Builder finding(Severity severity, String text, List<ElementRef> elements) {
            findings.add(new Finding(severity, text, elements));
            return this;
        }

        /**
         * Adds a sentence.
         *
         * @param severity its weight
         * @param text the sentence
         * @param elements the elements it speaks of
         * @return this
         */
        public Builder finding(Severity severity, String text, ElementRef... elements) {
            return finding(severity, text, List.of(elements));
        }

        /**
         * Adds an answered item of a checklist.
         *
         * @param answer the item with its answer
         * @return this
         */
        public Builder answer(Answer answer) {
            checklist.add(answer);
            return this;
        }

        /**
         * Records defaults that the evaluator used.
         *
         * @param defaults the defaults
         * @return this
         */
        public Builder assumed(List<DefaultUsed> defaults) {
            assumed.addAll(defaults);
            return this;
        }

        /**
         * Sets the composite verdict, and with it the band.
         *
         * @param newVerdict the verdict
         * @return this
         */
        public Builder verdict(Verdict newVerdict) {
            verdict = newVerdict;
            return band(newVerdict.band());
        }

        /**
         * Sets a standing that differs from that of the evaluator.
         *
         * @param newStanding the standing of this result
         * @return this
         */
        public Builder standing(Standing newStanding) {
            standing = newStanding;
            return this;
        }

        /**
         * Makes the result.
         *
         * @return the result so far
         */
        public Result build() {
            return new Result(Optional.ofNullable(band), values, findings, checklist, assumed,
                    Optional.ofNullable(verdict), Optional.ofNullable(standing));
        }
    }
}
