/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.model.validation.internal.fix;

import java.util.function.DoubleConsumer;
import org.dilemma.model.Defaults;
import org.dilemma.model.Defaults.FeatureRange;
import org.dilemma.model.Distribution;
import org.dilemma.model.Estimate;
import org.dilemma.model.validation.internal.Words;

/** Fixes for estimates. A source is never made up: only the analyst knows it. */
final class EstimateFixes {

    private EstimateFixes() {
    }

    /** Without the estimate its default applies, or nothing. */
    static void remove(Offer offer) {
        offer.estimate().ifPresent(e -> offer.add("remove-estimate", () -> Removal.of(e), Words.of(offer.feature())));
    }

    static void range(Offer offer) {
        offer.estimate().ifPresent(e -> Defaults.of(e.eContainmentFeature()).filter(r -> isNear(e, r))
                .ifPresent(r -> offer.add("nearest", () -> clamp(e, r), Words.range(r))));
        remove(offer);
    }

    /** No number is the nearest one above an end that is excluded. */
    private static boolean isNear(Estimate e, FeatureRange range) {
        return Nearest.exists(e.getValue(), range) && (!e.isSetLow() || Nearest.exists(e.getLow(), range))
                && (!e.isSetHigh() || Nearest.exists(e.getHigh(), range));
    }

    private static void clamp(Estimate e, FeatureRange range) {
        change(e.getValue(), Nearest.of(e.getValue(), range), e::setValue);
        if (e.isSetLow()) {
            change(e.getLow(), Nearest.of(e.getLow(), range), e::setLow);
        }
        if (e.isSetHigh()) {
            change(e.getHigh(), Nearest.of(e.getHigh(), range), e::setHigh);
        }
    }

    private static void change(double before, double now, DoubleConsumer setter) {
        if (before != now) {
            setter.accept(now);
        }
    }

    static void order(Offer offer) {
        offer.estimate().ifPresent(e -> {
            if (e.isSetLow() && e.isSetHigh() && e.getLow() >= e.getValue() && e.getHigh() <= e.getValue()) {
                offer.add("swap-ends", () -> swap(e));
            } else {
                offer.add("widen", () -> widen(e));
            }
        });
    }

    private static void swap(Estimate e) {
        if (e.getLow() > e.getHigh()) {
            double low = e.getLow();
            e.setLow(e.getHigh());
            e.setHigh(low);
        }
    }

    private static void widen(Estimate e) {
        if (e.isSetLow()) {
            change(e.getLow(), Math.min(e.getLow(), e.getValue()), e::setLow);
        }
        if (e.isSetHigh()) {
            change(e.getHigh(), Math.max(e.getHigh(), e.getValue()), e::setHigh);
        }
    }

    static void distribution(Offer offer) {
        offer.estimate().ifPresent(e -> {
            if (e.getDistribution() == Distribution.POINT) {
                offer.add("remove-range", () -> {
                    e.unsetLow();
                    e.unsetHigh();
                });
                offer.add("triangular", () -> e.setDistribution(Distribution.TRIANGULAR));
            } else {
                offer.add("point", () -> e.setDistribution(Distribution.POINT));
            }
        });
    }

    static void unit(Offer offer) {
        offer.estimate().ifPresent(e -> Defaults.of(e.eContainmentFeature())
                .ifPresent(r -> offer.add("take-unit", () -> e.setUnit(r.unit()), r.unit())));
    }

    static void unitIgnored(Offer offer) {
        offer.estimate().ifPresent(e -> offer.add("no-unit", () -> e.setUnit(null)));
    }
}
