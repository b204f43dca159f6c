/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.model.io;

import java.util.List;
import org.dilemma.model.Labels;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** Says where in a file an element is: by its label, or by its place where it has no name to be called by. */
final class Places {

    private Places() {
    }

    /** A label such as {@code UKG: greed}, or a place such as {@code states[2]}, counted from 1. */
    static String of(EObject element) {
        String label = Labels.of(element);
        return label.contains(Labels.of(null)) ? place(element) : label;
    }

    private static String place(EObject element) {
        EReference containment = element.eContainmentFeature();
        if (containment == null) {
            return element.eClass().getName();
        }
        String place = containment.getName();
        if (containment.isMany()) {
            place += "[" + (((List<?>) element.eContainer().eGet(containment)).indexOf(element) + 1) + "]";
        }
        return element.eContainer().eContainer() == null ? place : of(element.eContainer()) + ": " + place;
    }
}
