/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.table;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/** The text of a value for which the specification has no expression: class and name of an element, as EMF shows it. */
final class Labels {
    private static final Pattern WORDS = Pattern.compile("(?<=[^A-Z ])(?=[A-Z])|(?<=[A-Z]{2})(?=[A-Z][^A-Z])");

    private Labels() {
    }

    static String of(Object value) {
        if (value instanceof Collection<?> values) {
            return values.stream().map(Labels::of).toList().toString();
        }
        if (value instanceof EObject element) {
            return ofElement(element);
        }
        return value == null ? "" : value.toString();
    }

    private static String ofElement(EObject element) {
        String type = words(element.eClass().getName());
        return naming(element).map(element::eGet).map(name -> type + " " + name).orElse(type);
    }

    /** The name of a class as words; a single capital letter belongs to the word after it. */
    private static String words(String name) {
        String capital = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return WORDS.matcher(capital.replace('_', ' ')).replaceAll(" ");
    }

    /** The attribute that names an element best: name, else the first text, else the first. */
    private static Optional<EAttribute> naming(EObject element) {
        return element.eClass().getEAllAttributes().stream().filter(attribute -> !attribute.isMany())
                .min(Comparator.comparingInt(Labels::rank));
    }

    private static int rank(EAttribute attribute) {
        if ("name".equalsIgnoreCase(attribute.getName())) {
            return 0;
        }
        return attribute.getEAttributeType().getInstanceClass() == String.class ? 1 : 2;
    }
}
