/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Tables: edition tables with a column for each feature, cross tables with a column for each element, and how both
 * follow the model. Everything belongs to one thread at a time.
 */
package org.dilemma.viewpoint.table;
