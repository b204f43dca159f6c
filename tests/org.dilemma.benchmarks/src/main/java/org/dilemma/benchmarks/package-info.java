/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Benchmarks of the analysis with JMH: the loop gain against general eigenvalues, a full evaluation, Monte Carlo draws, and
 * the growth of the cost with the number of states. {@link org.dilemma.benchmarks.Bench} runs them and prints the table.
 */
package org.dilemma.benchmarks;
