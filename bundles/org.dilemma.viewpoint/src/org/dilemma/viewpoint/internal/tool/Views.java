/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.tool;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

/** Makes views on behalf of operations. Implemented for each kind of representation that can. */
@FunctionalInterface
public interface Views {

    /** Where no operation can make views. */
    Views NONE = (operation, element) -> Optional.empty();

    /**
     * Makes the view that a CreateView or CreateEdgeView operation asks for.
     *
     * @param operation the operation
     * @param element   the element to show
     * @return the view; empty if none was made
     */
    Optional<EObject> create(EObject operation, EObject element);
}
