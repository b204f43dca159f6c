/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.check;

import org.eclipse.emf.ecore.EObject;

/** Checks one element of a specification. */
@FunctionalInterface
public interface ElementCheck {

    /** Reports what is wrong with an element itself, without its contents. */
    void check(EObject element, Report report);
}
