/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.dump;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Names elements of a model as class and name. */
public final class References {

    private References() {
    }

    /**
     * Names an element.
     *
     * @param object the element, or null
     * @return such as {@code State(Germany)}
     */
    public static String of(EObject object) {
        if (object == null) {
            return "null";
        }
        EStructuralFeature feature = object.eClass().getEStructuralFeature("name");
        Object name = feature == null ? null : object.eGet(feature);
        return object.eClass().getName() + "(" + (name == null ? "null" : Fields.of(name.toString())) + ")";
    }
}
