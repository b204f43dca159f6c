/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.cli.internal;

import java.util.List;
import picocli.CommandLine.Option;

/** The options of {@code evaluate} that ask what becomes of the verdict when the estimates vary. */
final class DrawOptions {
    /** Stands for the ids of all evaluators. */
    static final String ALL = "all";

    @Option(names = "--samples", paramLabel = "N", defaultValue = "0", descriptionKey = "samples",
            converter = Words.SampleCount.class)
    private int samples;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", descriptionKey = "seed",
            converter = Words.Seed.class)
    private long seed = 1;

    @Option(names = "--values", paramLabel = "ID", descriptionKey = "values")
    private List<String> values = List.of();

    @Option(names = "--sensitivity", descriptionKey = "sensitivity")
    private boolean sensitivity;

    /** Number of draws, 0 for none. */
    int samples() {
        return samples;
    }

    /** Seed of the draws. */
    long seed() {
        return seed;
    }

    /** Ids of the evaluators whose values shall be followed over the draws, {@link #ALL} among them for all. */
    List<String> values() {
        return values;
    }

    /** Whether to find the estimates that the verdict hangs on. */
    boolean sensitivity() {
        return sensitivity;
    }

    /** The same without sensitivity. */
    DrawOptions withoutSensitivity() {
        DrawOptions others = new DrawOptions();
        others.samples = samples;
        others.seed = seed;
        others.values = values;
        return others;
    }
}
