/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.conformance;

import java.util.Collection;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Prints a model as expected.txt does. */
final class ModelText {
    private ModelText() {
    }

    static String reference(EObject object) {
        if (object == null) {
            return "null";
        }
        Object name = name(object);
        return object.eClass().getName() + "(" + name + ")";
    }

    static Object name(EObject object) {
        EStructuralFeature feature = object.eClass().getEStructuralFeature("name");
        return feature == null ? null : object.eGet(feature);
    }

    static void print(EObject root, StringBuilder text) {
        print(root, "", 0, text);
    }

    private static void print(EObject object, String prefix, int level, StringBuilder text) {
        text.append("  ".repeat(level)).append(prefix).append(object.eClass().getName());
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            if (isPrinted(feature) && object.eIsSet(feature)) {
                text.append(' ').append(feature.getName()).append('=').append(value(object.eGet(feature)));
            }
        }
        text.append('\n');
        for (EObject child : object.eContents()) {
            print(child, child.eContainingFeature().getName() + ": ", level + 1, text);
        }
    }

    private static boolean isPrinted(EStructuralFeature feature) {
        return !feature.isDerived()
                && !(feature instanceof EReference reference && (reference.isContainment() || reference.isContainer()));
    }

    private static String value(Object value) {
        if (value instanceof Collection<?> values) {
            return values.stream().map(ModelText::value).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof EObject object && !(value instanceof Enumerator)) {
            return reference(object);
        }
        return value instanceof String text ? "'" + text + "'" : String.valueOf(value);
    }
}
