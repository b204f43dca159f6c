/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.examples.tests;

import java.util.Map;
import org.dilemma.analysis.Band;
import org.dilemma.analysis.uncertainty.BandShare;
import org.dilemma.examples.Example;

/**
 * The bands that agree with the reading of a case.
 *
 * @param lowest the lowest of them
 * @param highest the highest of them
 */
record Bounds(Band lowest, Band highest) {

    static Bounds of(Example example) {
        String[] ends = Cases.entry(example, "band").orElseThrow().split("\\.\\.");
        return new Bounds(Band.valueOf(ends[0]), Band.valueOf(ends[1]));
    }

    /** Ranges that begin at zero reach only upwards, so that draws may leave no dilemma at all by one band. */
    Bounds ofDraws() {
        return highest == Band.NONE ? new Bounds(lowest, Band.LOW) : this;
    }

    boolean contain(Band band) {
        return band.compareTo(lowest) >= 0 && band.compareTo(highest) <= 0;
    }

    double share(Map<Band, BandShare> bands) {
        return bands.entrySet().stream().filter(entry -> contain(entry.getKey()))
                .mapToDouble(entry -> entry.getValue().share()).sum();
    }
}
