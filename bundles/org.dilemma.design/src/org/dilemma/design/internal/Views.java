/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.design.internal;

import java.util.Collection;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Reads views, the elements of a diagram, whose classes and features have the names of Sirius in every engine. */
public final class Views {

    private Views() {
    }

    /**
     * Whether a layer of a diagram is on.
     *
     * @param diagram the diagram
     * @param layer name of the layer
     * @return true if it is among the activated layers
     */
    public static boolean isActive(EObject diagram, String layer) {
        return get(diagram, "activatedLayers") instanceof Collection<?> layers && layers.stream()
                .anyMatch(one -> one instanceof EObject object && layer.equals(get(object, "name")));
    }

    /**
     * The model element at the target end of an edge.
     *
     * @param edge the view of the edge
     * @return what its target node shows
     */
    public static Optional<EObject> targetOf(EObject edge) {
        return get(edge, "targetNode") instanceof EObject node && get(node, "target") instanceof EObject target
                ? Optional.of(target) : Optional.empty();
    }

    private static Object get(EObject object, String feature) {
        EStructuralFeature found = object == null ? null : object.eClass().getEStructuralFeature(feature);
        return found == null ? null : object.eGet(found);
    }
}
