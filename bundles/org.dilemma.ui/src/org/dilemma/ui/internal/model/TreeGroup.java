/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.model;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * A node of the tree that holds the elements of one kind.
 *
 * @param owner the scenario
 * @param feature the containment reference that holds them
 */
public record TreeGroup(EObject owner, EReference feature) {

    /**
     * The elements of the group.
     *
     * @return the elements, in order
     */
    @SuppressWarnings("unchecked")
    public List<EObject> children() {
        return (List<EObject>) owner.eGet(feature);
    }
}
