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

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/** The text of a value for which the specification has no expression: class and name of an element, as EMF shows it. */
final class Labels {
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
        String type = element.eClass().getName().replaceAll("(?<=[a-z])(?=[A-Z])", " ");
        return naming(element).map(element::eGet).map(name -> type + " " + name).orElse(type);
    }

    /** The attribute that names an element best: name, else one with name in its name, else the first. */
    private static Optional<EAttribute> naming(EObject element) {
        return element.eClass().getEAllAttributes().stream().filter(attribute -> !attribute.isMany())
                .min(Comparator.comparingInt(Labels::rank));
    }

    private static int rank(EAttribute attribute) {
        String name = attribute.getName().toLowerCase(Locale.ROOT);
        if ("name".equals(name)) {
            return 0;
        }
        return name.contains("name") ? 1 : 2;
    }
}
