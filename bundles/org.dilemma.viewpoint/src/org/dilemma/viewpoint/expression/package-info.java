/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Expressions of a viewpoint specification: what they mean, on which variables, and what happens when they fail.
 *
 * <p>Three languages are known by the start of the text: {@code var:} names a variable, {@code feature:} a feature of
 * the element at hand, {@code service:} a method of one of the specification's Java classes. A text without such a
 * start is a constant. An expression is compiled once and evaluated often; everything here belongs to one thread at a
 * time unless it says otherwise.
 */
package org.dilemma.viewpoint.expression;
