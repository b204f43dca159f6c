/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

/**
 * How sure a verdict is: Monte Carlo over all estimates of a scenario, global sensitivity (Sobol') and a tornado.
 * {@code doc/uncertainty.md} of this bundle defines the distributions, errors and estimators.
 */
package org.dilemma.analysis.uncertainty;
