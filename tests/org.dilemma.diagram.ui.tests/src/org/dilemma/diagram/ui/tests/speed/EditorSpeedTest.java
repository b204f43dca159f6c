/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.tests.speed;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.dilemma.ui.tests.support.Scenarios;
import org.dilemma.ui.tests.support.Screenshots;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs the measurements of the editor once with a small scenario, so that they keep working. With the system property
 * {@code dilemma.bench}, which names a file, it measures the sizes of the benchmarks and writes the figures there.
 */
@ExtendWith(Screenshots.class)
class EditorSpeedTest {
    private static final String OUTPUT = System.getProperty("dilemma.bench", "");

    @AfterEach
    void clear() {
        Scenarios.clear();
    }

    @Test
    void measuresTheEditor() throws Exception {
        StringBuilder report = new StringBuilder();
        if (OUTPUT.isBlank()) {
            measure(10, 30, 1, report);
        } else {
            measure(50, 600, 9, report);
            measure(200, 2_000, 7, report);
            measure(200, 10_000, 3, report);
            Files.writeString(Path.of(OUTPUT), report);
        }
        assertTrue(report.toString().contains("open to the last paint"), report::toString);
    }

    private static void measure(int states, int perceptions, int rounds, StringBuilder report) throws Exception {
        report.append(states + " states, " + perceptions + " perceptions\n");
        new EditorSpeed(Scenarios.write("great-" + states + "-" + perceptions + ".dilemma",
                GreatScenario.file(states, perceptions)), rounds, report).measure();
        Scenarios.clear();
    }
}
