/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.eclipse.emf.ecore.EReference;

/**
 * Range, default and unit of every estimated feature of the metamodel: the one place that constraints, evaluators and
 * forms take them from. The documentation of the features in dilemma.ecore states the same numbers, with their sources.
 */
public final class Defaults {
    /** Greatest magnitude of a number that can be meant; anything beyond is taken for a slip of the keyboard. */
    public static final double GREATEST_CREDIBLE = 1e15;

    private Defaults() {
    }

    /**
     * What an estimated feature may hold, and what holds where nothing is set.
     *
     * @param min least value, minus infinity where there is no bound
     * @param minExclusive whether the least value itself is excluded
     * @param max greatest value, plus infinity where there is no bound
     * @param defaultValue the value that holds where the feature is unset; empty where it is then unknown or derived
     * @param unit unit of all of these, for instance "per year"; empty for a pure number or where the estimate names it
     */
    public record FeatureRange(double min, boolean minExclusive, double max, OptionalDouble defaultValue,
            String unit) {
        /**
         * Whether a number lies in the range.
         *
         * @param value the number
         * @return true if the feature may hold it; false also for NaN
         */
        public boolean contains(double value) {
            return (minExclusive ? value > min : value >= min) && value <= max;
        }
    }

    /**
     * The range of an estimated feature.
     *
     * @param feature a feature of the metamodel
     * @return its range, or nothing if the feature does not contain an estimate
     */
    public static Optional<FeatureRange> of(EReference feature) {
        return Optional.ofNullable(Ranges.BY_FEATURE.get(feature));
    }

    /** Built on first use, when the metamodel is there. */
    private static final class Ranges {
        private static final double NONE = Double.NaN;
        private static final String PURE = "";
        private static final String PER_YEAR = "per year";
        private static final Map<EReference, FeatureRange> BY_FEATURE = new HashMap<>();

        static {
            DilemmaPackage p = DilemmaPackage.eINSTANCE;
            states(p);
            perceptions(p);
            balances(p);
            acts(p);
        }

        private Ranges() {
        }

        private static void states(DilemmaPackage p) {
            between(p.getState_Greed(), 0, 1, 0);
            above(p.getState_Fatigue(), 0, 0.5, PER_YEAR);
            unbounded(p.getState_Grievance(), 0, "arms units per year");
            between(p.getState_WarCost(), 0, 1, 0.2);
            between(p.getState_Sensibility(), 0, 1, 0.5);
            atLeast(p.getCapability_Level(), 0, PURE);
            between(p.getCapability_Offensiveness(), 0, 1, 0.5);
            between(p.getCapability_Observability(), 0, 1, 0.5);
            unbounded(p.getCapability_Growth(), 0, PER_YEAR);
        }

        private static void perceptions(DilemmaPackage p) {
            between(p.getPerception_PerceivedGreed(), 0, 1, 0.5);
            between(p.getPerception_PerceivedOffensiveness(), 0, 1, NONE);
            between(p.getPerception_Bias(), -1, 1, 0);
            atLeast(p.getPerception_Reaction(), 0, PER_YEAR);
        }

        private static void balances(DilemmaPackage p) {
            above(p.getOffenseDefenseBalance_Ratio(), 0, 1, PURE);
            between(p.getOffenseDefenseBalance_FirstStrikeAdvantage(), 0, 0.5, 0.1);
            between(p.getOffenseDefenseBalance_Distinguishability(), 0, 1, 0.5);
            between(p.getOffenseDefenseBalance_TechnologyAndDoctrine(), -1, 1, NONE);
            between(p.getOffenseDefenseBalance_Geography(), -1, 1, NONE);
            between(p.getOffenseDefenseBalance_SocialAndPoliticalOrder(), -1, 1, NONE);
            between(p.getOffenseDefenseBalance_Diplomacy(), -1, 1, NONE);
            atLeast(p.getDyad_Distance(), 0, "km");
        }

        private static void acts(DilemmaPackage p) {
            between(p.getAlliance_Commitment(), 0, 1, 0.7);
            between(p.getAlliance_Conditionality(), 0, 1, 0.5);
            between(p.getSignal_Cost(), 0, 1, NONE);
            between(p.getSignal_Observability(), 0, 1, NONE);
            between(p.getSignal_Vulnerability(), 0, 1, NONE);
            unbounded(p.getPowerShift_Rate(), NONE, PER_YEAR);
        }

        private static void between(EReference feature, double min, double max, double byDefault) {
            put(feature, min, false, max, byDefault, PURE);
        }

        private static void above(EReference feature, double min, double byDefault, String unit) {
            put(feature, min, true, Double.POSITIVE_INFINITY, byDefault, unit);
        }

        private static void atLeast(EReference feature, double min, String unit) {
            put(feature, min, false, Double.POSITIVE_INFINITY, NONE, unit);
        }

        private static void unbounded(EReference feature, double byDefault, String unit) {
            put(feature, Double.NEGATIVE_INFINITY, false, Double.POSITIVE_INFINITY, byDefault, unit);
        }

        private static void put(EReference feature, double min, boolean minExclusive, double max, double byDefault,
                String unit) {
            OptionalDouble value = Double.isNaN(byDefault) ? OptionalDouble.empty() : OptionalDouble.of(byDefault);
            BY_FEATURE.put(feature, new FeatureRange(min, minExclusive, max, value, unit));
        }
    }
}
