/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.cli.internal;

import picocli.CommandLine.Option;

/** The options of {@code evaluate} that ask for more than the verdict on the scenario as it is drawn. */
final class StoryOptions {
    @Option(names = "--phases", descriptionKey = "phases")
    private boolean phases;

    @Option(names = "--interventions", descriptionKey = "interventions")
    private boolean interventions;

    /** Whether the phases shall be told. */
    boolean phases() {
        return phases;
    }

    /** Whether the least change shall be searched for. */
    boolean interventions() {
        return interventions;
    }

    /** Whether anything is asked for. */
    boolean isAsked() {
        return phases || interventions;
    }
}
