/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.diagram;

import java.util.List;
import java.util.Map;

import org.dilemma.viewpoint.description.Elements;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** A copy of a style description with the changes of layers. */
final class CustomizedStyle {

    /**
     * A change with the value that it has for one view.
     *
     * @param customization the change
     * @param value         the value of an attribute; null for a reference or for none
     */
    record Change(Customization customization, Object value) {
    }

    private CustomizedStyle() {
    }

    static EObject of(EObject style, List<Change> changes) {
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        EObject copy = copier.copy(style);
        copier.copyReferences();
        changes.forEach(change -> apply(change, copier));
        return copy;
    }

    private static void apply(Change change, Map<EObject, EObject> copies) {
        EObject feature = change.customization.feature();
        boolean isAttribute = Elements.is(feature, "EAttributeCustomization");
        String name = Elements.text(feature, isAttribute ? "attributeName" : "referenceName");
        for (EObject target : change.customization.appliedOn()) {
            EStructuralFeature changed = target.eClass().getEStructuralFeature(name);
            if (isAttribute && changed instanceof EAttribute attribute) {
                set(copies.get(target), attribute, change.value);
            } else if (!isAttribute && changed instanceof EReference) {
                copies.get(target).eSet(changed, Elements.one(feature, "value").orElse(null));
            }
        }
    }

    private static void set(EObject copy, EAttribute attribute, Object value) {
        Object converted = converted(attribute.getEAttributeType(), value);
        if (converted != null) {
            copy.eSet(attribute, attribute.isMany() ? List.of(converted) : converted);
        }
    }

    /** The value as the attribute takes it; null if it does not, for instance a number for an expression. */
    private static Object converted(EDataType type, Object value) {
        if (type instanceof EEnum literals) {
            return value == null ? null : literals.getEEnumLiteralByLiteral(value.toString());
        }
        return type.isInstance(value) ? value : parsed(type, value);
    }

    private static Object parsed(EDataType type, Object value) {
        if (!(value instanceof String text)) {
            return null;
        }
        try {
            return EcoreUtil.createFromString(type, text);
        } catch (IllegalArgumentException noValue) {
            return null;
        }
    }
}
