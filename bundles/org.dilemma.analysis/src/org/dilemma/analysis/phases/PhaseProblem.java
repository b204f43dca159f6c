/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.phases;

import java.util.Objects;
import org.dilemma.analysis.ElementRef;

/**
 * An override that could not be applied.
 *
 * @param phase the phase that holds it
 * @param override the override
 * @param message a sentence that says what is the matter
 * @param remedy a sentence that says how to mend it
 */
public record PhaseProblem(ElementRef phase, ElementRef override, String message, String remedy) {

    /** Refuses parts that are missing. */
    public PhaseProblem {
        Objects.requireNonNull(phase, "phase");
        Objects.requireNonNull(override, "override");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(remedy, "remedy");
    }
}
