/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.change;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * One thing that happened to an object. Taking it back or doing it again brings about a state and is not one step: what
 * is so already, because the other end of a reference took it along, stays. Views may have been brought in line since
 * without being recorded: what cannot come about any more is left out, and the next refresh mends it.
 */
public sealed interface Change permits ValueChange, ListChange {

    /** Takes it back. A model has to be in the state that followed the change. */
    void undo();

    /** Does it again. A model has to be in the state that preceded the change. */
    void redo();

    /** The objects that were taken out of their container by it. */
    List<EObject> released();
}
