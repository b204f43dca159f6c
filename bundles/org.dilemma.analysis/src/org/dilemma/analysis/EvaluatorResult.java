/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis;

/**
 * A result with the evaluator that gave it.
 *
 * @param info the evaluator
 * @param contributor who contributed the evaluator
 * @param result what it found
 */
public record EvaluatorResult(EvaluatorInfo info, String contributor, Result result) {

    /**
     * Where the result comes from.
     *
     * @return the standing of the result, else that of the evaluator
     */
    public Standing standing() {
        return result.standing().orElse(info.standing());
    }
}
