/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.cli.internal;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/**
 * Writes until nobody reads any more: {@code dilemma ... | head} is no error. All other errors, such as a full disk, go
 * on to the caller.
 */
final class QuietPipe extends FilterOutputStream {
    private boolean closed;

    QuietPipe(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int b) throws IOException {
        guard(() -> out.write(b));
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        guard(() -> out.write(bytes, offset, length));
    }

    @Override
    public void flush() throws IOException {
        guard(out::flush);
    }

    private void guard(Write action) throws IOException {
        if (closed) {
            return;
        }
        try {
            action.run();
        } catch (IOException e) {
            if (!String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe")) {
                throw e;
            }
            closed = true;
        }
    }

    private interface Write {
        void run() throws IOException;
    }
}
