/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Gives copies names that no element beside them has, by numbers behind the name. */
final class UniqueNames {
    private final Set<String> given = new HashSet<>();

    /**
     * Renames an element if another one has its name.
     *
     * @param element not yet in the list
     * @param siblings the elements beside it
     */
    void rename(EObject element, List<?> siblings) {
        EStructuralFeature feature = element.eClass().getEStructuralFeature("name");
        if (feature == null || !(element.eGet(feature) instanceof String name) || name.isEmpty()) {
            return;
        }
        Set<String> taken = new HashSet<>(given);
        for (Object sibling : siblings) {
            EObject other = (EObject) sibling;
            EStructuralFeature its = other.eClass().getEStructuralFeature("name");
            if (its != null && other.eGet(its) instanceof String text) {
                taken.add(text);
            }
        }
        String stem = name.replaceFirst(" \\d+$", "");
        String unique = name;
        for (int i = 2; taken.contains(unique); i++) {
            unique = stem + " " + i;
        }
        given.add(unique);
        if (!unique.equals(name)) {
            element.eSet(feature, unique);
        }
    }
}
