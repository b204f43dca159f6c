/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.phases;

import org.dilemma.analysis.internal.WhatIf;
import org.dilemma.model.Estimate;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A value of an element of the base that a phase can override; elements are compared by identity.
 *
 * @param element the element
 * @param feature an estimate, a number or an enumeration
 */
record Place(EObject element, EStructuralFeature feature) {

    /** The value that stands there: a Double, an Integer or a constant; null where there is none. */
    Object value() {
        Object value = element.eGet(feature);
        return value instanceof Estimate estimate ? (Object) estimate.getValue()
                : feature instanceof EReference || !isSet() ? null : value;
    }

    /** Whether a value stands there, given or by the default of the metamodel. */
    private boolean isSet() {
        return !feature.isUnsettable() || element.eIsSet(feature) || feature.getDefaultValueLiteral() != null;
    }

    /** Writes a value into the counterpart of the element in a copy. */
    void write(EObject copy, Object value) {
        if (feature instanceof EReference reference) {
            WhatIf.put(copy, reference, (Double) value);
        } else {
            copy.eSet(feature, value);
        }
    }

    /** The element of the scenario that has the value; the parts of an estimate belong to its owner. */
    EObject owner() {
        return element instanceof Estimate && element.eContainer() != null ? element.eContainer() : element;
    }

    /** Name of the value: the feature, for a part of an estimate after that of the estimate and a dot. */
    String name() {
        return owner() == element ? feature.getName()
                : element.eContainingFeature().getName() + "." + feature.getName();
    }
}
