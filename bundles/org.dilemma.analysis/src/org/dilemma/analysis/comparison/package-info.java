/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What differs between two scenarios, or between two phases of one: in the inputs, in the values of the evaluators and
 * in the verdict. Elements of two scenarios are the same where their {@code xmi:id} and class are, unless the other
 * scenario has an element of the same label elsewhere; the rest are the same where class and label are. Inputs are
 * what evaluators read: numbers with their ranges, constants, links between elements, observations and the names of
 * states, but neither texts nor sources, evidence or phases.
 */
package org.dilemma.analysis.comparison;
