/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.tool;

import java.util.Collection;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * How Sirius writes into a model. Whatever a model refuses, for instance a value of the wrong class, comes as the
 * exception that EMF throws.
 */
final class ModelAccess {
    private ModelAccess() {
    }

    /** A feature by its name; null if the class has none. */
    static EStructuralFeature feature(EObject object, String name) {
        return object.eClass().getEStructuralFeature(name);
    }

    /** Sets a single value, converted from text where that is possible; to a list the value is added. */
    static void set(EObject object, EStructuralFeature feature, Object value) {
        if (feature.isMany()) {
            add(object, feature, value);
        } else {
            setSingle(object, feature, value);
        }
    }

    @SuppressWarnings("unchecked")
    static void add(EObject object, EStructuralFeature feature, Object value) {
        if (!feature.isMany()) {
            setSingle(object, feature, value);
        } else if (value instanceof Collection<?> values) {
            ((EList<Object>) object.eGet(feature)).addAll(values);
        } else if (value != null) {
            ((EList<Object>) object.eGet(feature)).add(value);
        }
    }

    private static void setSingle(EObject object, EStructuralFeature feature, Object value) {
        if (feature.getEType() instanceof EEnum type && (value instanceof String || value instanceof Integer)) {
            EEnumLiteral literal = literal(type, value);
            if (literal != null) {
                object.eSet(feature, literal.getInstance());
            }
        } else if (feature instanceof EAttribute attribute && value instanceof String text) {
            object.eSet(feature, EcoreUtil.createFromString(attribute.getEAttributeType(), text));
        } else {
            object.eSet(feature, value);
        }
    }

    /** Whether a value names no literal of an enumeration, so that setting it does nothing. */
    static boolean isUnknownLiteral(EStructuralFeature feature, Object value) {
        return !feature.isMany() && feature.getEType() instanceof EEnum type
                && (value instanceof String || value instanceof Integer) && literal(type, value) == null;
    }

    private static EEnumLiteral literal(EEnum type, Object value) {
        if (value instanceof Integer number) {
            return type.getEEnumLiteral(number);
        }
        String text = (String) value;
        EEnumLiteral named = type.getEEnumLiteral(text);
        return named == null ? type.getEEnumLiteralByLiteral(text) : named;
    }
}
