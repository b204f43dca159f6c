/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.change;

import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;

/**
 * A list that changes.
 *
 * @param owner   an object or a resource
 * @param feature the feature of the object; null for the contents of a resource
 */
record ListPlace(Notifier owner, EStructuralFeature feature) {

    @SuppressWarnings("unchecked")
    EList<Object> list() {
        if (feature == null) {
            return (EList<Object>) (EList<?>) ((Resource) owner).getContents();
        }
        return (EList<Object>) ((EObject) owner).eGet(feature);
    }

    boolean unique() {
        return feature == null || feature.isUnique();
    }

    boolean containment() {
        return feature == null || feature instanceof EReference reference && reference.isContainment();
    }
}
