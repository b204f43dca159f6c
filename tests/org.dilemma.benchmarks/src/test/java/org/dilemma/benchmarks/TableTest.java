/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The table of the benchmarks. */
class TableTest {

    @Test
    void ratiosSpeedUpMemoryAndGrowthAreSetBesideTheMeasurements() {
        assertEquals(List.of(
                "Benchmark                    Size         Median ms      Range ms  Allocated KiB  Compared in this run",
                "LoopGain.ejml FULL           20x10000           500     450 - 550           1024",
                "LoopGain.perron FULL         20x10000          20.0   18.0 - 22.0          0.500  "
                        + "25.0 x as fast as LoopGain.ejml",
                "MonteCarlo.draw 1 thread(s)  5000 draws        50.0   45.0 - 55.0          0.977",
                "MonteCarlo.draw 1 thread(s)  10000 draws        100    90.0 - 110           59.6  "
                        + "4 bytes a draw, and 8 for its numbers",
                "MonteCarlo.draw 2 thread(s)  10000 draws       50.0   45.0 - 55.0           59.6  "
                        + "speed-up 2.00 over 1 thread",
                "Evaluation.evaluate all      10 states         1.00  0.900 - 1.10          0.977",
                "Evaluation.evaluate all      100 states         100    90.0 - 110          0.977  "
                        + "grows as n^2.00, in the last step n^2.00"),
                lines(List.of(
                        measured("LoopGain.ejml", Map.of("kind", "FULL", "batch", "20x10000"), 500, 1 << 20),
                        measured("LoopGain.perron", Map.of("kind", "FULL", "batch", "20x10000"), 20, 512),
                        measured("MonteCarlo.draw", Map.of("threads", "1", "draws", "5000"), 50, 1000),
                        measured("MonteCarlo.draw", Map.of("threads", "1", "draws", "10000"), 100, 61000),
                        measured("MonteCarlo.draw", Map.of("threads", "2", "draws", "10000"), 50, 61000),
                        measured("Evaluation.evaluate", Map.of("id", "all", "states", "10"), 1, 1000),
                        measured("Evaluation.evaluate", Map.of("id", "all", "states", "100"), 100, 1000))));
    }

    private static Measurement measured(String name, Map<String, String> parameters, double median, double bytes) {
        return new Measurement(name, parameters, median, 0.9 * median, 1.1 * median, bytes);
    }

    private static List<String> lines(List<Measurement> measured) {
        return new Table(new Comparisons(measured, () -> 1)).lines(measured);
    }
}
