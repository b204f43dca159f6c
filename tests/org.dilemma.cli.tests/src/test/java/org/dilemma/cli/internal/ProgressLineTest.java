/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Progress of long runs. */
class ProgressLineTest {
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private long nanos;

    @Test
    void isShownAfterAWhileAndWipedAtTheEnd() {
        try (ProgressLine line = line(true)) {
            line.worked("Drawing", 1, 10);
            assertEquals("", text(), "a short run shows nothing");
            nanos = 300_000_000;
            line.worked("Drawing", 5, 10);
            assertTrue(text().endsWith("Drawing: 50 %"), text());
            line.worked("Drawing", 6, 10);
            assertTrue(text().endsWith("Drawing: 50 %"), "it does not flicker: " + text());
        }
        assertTrue(text().endsWith("\r\u001b[K"), text());
    }

    @Test
    void isNotShownWhereNobodyWatches() {
        try (ProgressLine line = line(false)) {
            nanos = 300_000_000;
            line.worked("Drawing", 5, 10);
        }
        assertEquals("", text());
    }

    private ProgressLine line(boolean shown) {
        return new ProgressLine(new PrintStream(written, true, StandardCharsets.UTF_8), shown, () -> nanos);
    }

    private String text() {
        return written.toString(StandardCharsets.UTF_8);
    }
}
