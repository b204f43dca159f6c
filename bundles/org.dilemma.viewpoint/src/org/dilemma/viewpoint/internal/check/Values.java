/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.check;

import java.util.List;
import org.dilemma.viewpoint.description.Elements;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/** Finds the values of an element that are of one kind. */
final class Values {

    /**
     * A value with the feature in which it stands.
     *
     * @param feature the name of the feature
     * @param text    the value, not empty
     */
    record Value(String feature, String text) {
    }

    private Values() {
    }

    /** The texts of a kind, for instance {@code InterpretedExpression}, that the file itself gives. */
    static List<Value> of(EObject element, String kind) {
        return element.eClass().getEAllAttributes().stream()
                .filter(attribute -> !attribute.isMany() && kind(attribute).equals(kind) && element.eIsSet(attribute))
                .map(attribute -> new Value(attribute.getName(), Elements.text(element, attribute.getName())))
                .filter(value -> !value.text().isBlank()).toList();
    }

    /** The expressions that the file gives, and those that count by default. */
    static List<Value> expressions(EObject element) {
        return element.eClass().getEAllAttributes().stream()
                .filter(attribute -> kind(attribute).equals("InterpretedExpression"))
                .map(attribute -> new Value(attribute.getName(), Elements.text(element, attribute.getName())))
                .filter(value -> !value.text().isBlank()).toList();
    }

    private static String kind(EAttribute attribute) {
        return attribute.getEAttributeType().getName();
    }
}
