/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis;

/** Which of the two models of Jervis (1976, ch. 3) fits a dyad or a scenario. */
public enum FittingModel {
    /** Both sides fear each other and neither is greedy: firmness feeds the spiral. */
    SPIRAL,
    /** A greedy state faces a security seeker: restraint invites it. */
    DETERRENCE,
    /** Mixed motives: each model fits in part. */
    MIXED,
    /** Neither: nobody fears the other and nobody is greedy. */
    NONE
}
