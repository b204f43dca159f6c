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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A reader that stops reading is no error; a full disk is. */
class QuietPipeTest {
    private int attempts;

    @Test
    void isQuietOnceNobodyReads() {
        PrintStream out = new PrintStream(new QuietPipe(failing("Broken pipe")), true, StandardCharsets.UTF_8);
        out.println("one");
        out.println("two");

        assertFalse(out.checkError());
        assertEquals(1, attempts, "it does not try again");
    }

    @Test
    void passesOtherErrorsOn() {
        QuietPipe pipe = new QuietPipe(failing("No space left on device"));

        assertThrows(IOException.class, () -> pipe.write(1));
        assertThrows(IOException.class, () -> pipe.write(new byte[] {1, 2}));
    }

    private OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                attempts++;
                throw new IOException(message);
            }
        };
    }
}
