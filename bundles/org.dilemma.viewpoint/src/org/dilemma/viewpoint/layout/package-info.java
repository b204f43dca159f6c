/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

/**
 * Where the views of a diagram stand: positions and the file beside the model that keeps them, sizes of texts and
 * nodes, and arranging everything or only what is new. Needs no display.
 */
package org.dilemma.viewpoint.layout;
