/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.uncertainty;

import java.util.Optional;
import org.dilemma.analysis.EvaluatorFailure;

/** The draws in which an evaluator failed; may be added to by several threads. */
final class DrawFailures {
    private int count;
    private int firstDraw = Integer.MAX_VALUE;
    private EvaluatorFailure first;

    /** Notes a draw that failed. */
    synchronized void add(int draw, EvaluatorFailure failure) {
        count++;
        if (draw < firstDraw) {
            firstDraw = draw;
            first = failure;
        }
    }

    /** Number of draws that failed. */
    synchronized int count() {
        return count;
    }

    /** The failure in the draw with the lowest number, which does not depend on the order of the threads. */
    synchronized Optional<EvaluatorFailure> first() {
        return Optional.ofNullable(first);
    }
}
