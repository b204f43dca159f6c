/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis;

import org.dilemma.analysis.spi.Evaluator;

/**
 * An evaluator together with who contributed it.
 *
 * @param contributor symbolic name of the contributing plug-in, or the name of the jar or class loader outside OSGi
 * @param evaluator the evaluator
 */
public record EvaluatorContribution(String contributor, Evaluator evaluator) {
}
