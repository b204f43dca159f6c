/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.description;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Reads the elements of a specification by the names of Sirius. The elements are dynamic objects: what a class does not
 * have reads as empty, so that one piece of code serves classes that share a feature. Not meant for the inner loop of a
 * refresh; read what a mapping says once and keep it.
 */
public final class Elements {

    private Elements() {
    }

    /**
     * Whether an element is of a class of Sirius or of one that extends it.
     *
     * @param element   an element of a specification, or null for none
     * @param className a name such as {@code ContainerMapping}
     */
    public static boolean is(EObject element, String className) {
        return element != null && isNamed(element.eClass(), className);
    }

    private static boolean isNamed(EClass type, String className) {
        return className.equals(type.getName())
                || type.getEAllSuperTypes().stream().anyMatch(upper -> className.equals(upper.getName()));
    }

    /** The name of the class of an element, such as {@code NodeMapping}. */
    public static String type(EObject element) {
        return element.eClass().getName();
    }

    /** The value of {@code name}; empty if there is none. */
    public static String name(EObject element) {
        return text(element, "name");
    }

    /** A text, or the default of Sirius if the file does not give it; empty if there is neither. */
    public static String text(EObject element, String feature) {
        return value(element, feature).map(Object::toString).orElse("");
    }

    /** A truth value, or the default of Sirius; false if the class has no such feature. */
    public static boolean flag(EObject element, String feature) {
        return value(element, feature).filter(Boolean.TRUE::equals).isPresent();
    }

    /** A whole number, or the default of Sirius; 0 if the class has no such feature. */
    public static int number(EObject element, String feature) {
        return value(element, feature).filter(Number.class::isInstance).map(Number.class::cast).map(Number::intValue)
                .orElse(0);
    }

    /** The literal of an enumeration, such as {@code dash_dot}, or the default; empty if there is no such feature. */
    public static String literal(EObject element, String feature) {
        return value(element, feature).filter(Enumerator.class::isInstance).map(Enumerator.class::cast)
                .map(Enumerator::getLiteral).orElse("");
    }

    /** The literals of a many-valued enumeration, for instance label formats, in the order of the file. */
    public static List<String> literals(EObject element, String feature) {
        return values(element, feature).stream().filter(Enumerator.class::isInstance).map(Enumerator.class::cast)
                .map(Enumerator::getLiteral).toList();
    }

    /** The one element that a reference holds, if it holds one. */
    public static Optional<EObject> one(EObject element, String feature) {
        return value(element, feature).filter(EObject.class::isInstance).map(EObject.class::cast);
    }

    /** The elements that a reference holds, in the order of the file; one or none for a single reference. */
    public static List<EObject> many(EObject element, String feature) {
        return values(element, feature).stream().filter(EObject.class::isInstance).map(EObject.class::cast).toList();
    }

    /** Whether the file gives a value that differs from the default. */
    public static boolean isSet(EObject element, String feature) {
        EStructuralFeature known = element.eClass().getEStructuralFeature(feature);
        return known != null && element.eIsSet(known);
    }

    private static Optional<Object> value(EObject element, String feature) {
        EStructuralFeature known = element.eClass().getEStructuralFeature(feature);
        return known == null ? Optional.empty() : Optional.ofNullable(element.eGet(known));
    }

    private static List<?> values(EObject element, String feature) {
        Object value = value(element, feature).orElse(List.of());
        return value instanceof List<?> list ? list.stream().filter(Objects::nonNull).toList() : List.of(value);
    }
}
