/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.design.risk;

/** Identifiers of the evaluators whose results are drawn, as their contributors name them. */
final class Evaluators {
    /** The feedback loops of fear and reaction. */
    static final String FEEDBACK_LOOPS = "org.dilemma.theories.feedback-loops";
    /** The four worlds of Jervis (1978). */
    static final String FOUR_WORLDS = "org.dilemma.theories.four-worlds";

    private Evaluators() {
    }
}
