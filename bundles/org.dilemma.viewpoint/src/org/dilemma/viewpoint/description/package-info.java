/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Reads viewpoint specifications of Sirius. A {@link org.dilemma.viewpoint.description.SpecificationReader} makes a
 * {@link org.dilemma.viewpoint.description.Specification} of dynamic objects, which
 * {@link org.dilemma.viewpoint.description.Elements} reads by the names of Sirius, and of problems. The language stands
 * in packages that nobody else sees.
 */
package org.dilemma.viewpoint.description;
