/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Tools of a viewpoint specification: what they change, and how it is taken back.
 *
 * <p>A tool is an {@link org.eclipse.emf.common.command.Command}. Running it changes models, brings the diagrams and
 * tables in line, and is undone and redone as one; if it fails, everything stays as it was. Everything here belongs to
 * one thread at a time.
 */
package org.dilemma.viewpoint.tool;
