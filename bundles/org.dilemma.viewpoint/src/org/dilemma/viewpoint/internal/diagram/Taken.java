/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.diagram;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

import org.dilemma.viewpoint.view.DSemanticDecorator;
import org.eclipse.emf.ecore.EObject;

/**
 * Which elements have a view already in a holder, so that a mapping does not show again what a mapping that imports it
 * shows. Needed only where there are imports.
 */
final class Taken {
    private final Map<DSemanticDecorator, Map<Mapping, Set<EObject>>> taken = new IdentityHashMap<>();

    /** Whether an element is free; it is taken from now on. */
    boolean take(DSemanticDecorator holder, Mapping mapping, EObject element) {
        return elements(holder, mapping).add(element);
    }

    boolean isTaken(DSemanticDecorator holder, Mapping mapping, EObject element) {
        return elements(holder, mapping).contains(element);
    }

    private Set<EObject> elements(DSemanticDecorator holder, Mapping mapping) {
        return taken.computeIfAbsent(holder, key -> new IdentityHashMap<>()).computeIfAbsent(mapping.root,
                key -> Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    void clear() {
        taken.clear();
    }
}
