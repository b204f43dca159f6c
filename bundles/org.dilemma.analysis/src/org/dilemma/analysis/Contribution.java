/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis;

import java.util.Objects;

/**
 * What one evaluator contributed to the band of the verdict: one step of the way from NONE to the band.
 *
 * @param evaluator id of the evaluator whose theory the step rests on
 * @param before the band before the step
 * @param after the band after the step; the same where the evaluator was heard but moved nothing
 * @param text the step in words, with the values behind it
 */
public record Contribution(String evaluator, Band before, Band after, String text) {

    /** Refuses missing parts. */
    public Contribution {
        Objects.requireNonNull(evaluator, "evaluator");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(text, "text");
    }
}
