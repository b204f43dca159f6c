/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * A report, independent of the format in which it is written. Everything here is immutable and safe for several threads.
 * Text from a model is kept as it is: whoever writes it must take it for untrusted.
 */
package org.dilemma.report;
