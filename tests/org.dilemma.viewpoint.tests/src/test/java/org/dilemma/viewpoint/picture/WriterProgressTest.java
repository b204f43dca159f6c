/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.dilemma.viewpoint.layout.Progress;
import org.junit.jupiter.api.Test;

class WriterProgressTest {
    private final Drawing drawing = Sketch.large(8, 20).arrange().drawing("large");

    private interface Writer {
        void write(Drawing drawing, OutputStream out, Progress progress) throws IOException;
    }

    private static List<Writer> writers() {
        return List.of(new SvgWriter(Theme.LIGHT, e -> Optional.empty())::write,
                new PngWriter(300, Theme.LIGHT)::write, new PdfWriter(Theme.LIGHT)::write);
    }

    private static final class Recorded implements Progress {
        private final List<Double> shares = new ArrayList<>();
        private int most = Integer.MAX_VALUE;

        @Override
        public boolean isCanceled() {
            return shares.size() >= most;
        }

        @Override
        public void worked(double share) {
            shares.add(share);
        }
    }

    @Test
    void progressGrowsSteadily() throws IOException {
        for (Writer writer : writers()) {
            Recorded progress = new Recorded();
            writer.write(drawing, OutputStream.nullOutputStream(), progress);
            List<Double> shares = progress.shares;
            assertTrue(shares.size() > 20, shares::toString);
            assertEquals(shares.stream().sorted().toList(), shares);
            assertTrue(shares.get(0) < 0.1 && shares.get(shares.size() - 1) > 0.9, shares::toString);
            assertTrue(shares.get(shares.size() - 1) <= 1, shares::toString);
        }
    }

    @Test
    void stopsAtTheNextElementWhereNoLongerWanted() {
        for (Writer writer : writers()) {
            Recorded progress = new Recorded();
            progress.most = 5;
            assertThrows(CancellationException.class,
                    () -> writer.write(drawing, OutputStream.nullOutputStream(), progress));
            assertEquals(5, progress.shares.size());
        }
    }
}
