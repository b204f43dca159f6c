/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;

/** The classes of the semantic models. */
public final class Metaclasses {
    private static final List<String> PROPERTIES_OF_ALL = List.of("eContainer", "eContents", "eAllContents", "eClass",
            "eCrossReferences");

    private final List<EClass> classes = new ArrayList<>();

    /** Collects the classes of packages and their sub packages. */
    public Metaclasses(Collection<EPackage> packages) {
        packages.forEach(this::collect);
    }

    private void collect(EPackage owner) {
        owner.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .forEach(classes::add);
        owner.getESubpackages().forEach(this::collect);
    }

    /** Whether the name means every class. */
    static boolean isAnything(String name) {
        return name.strip().equals("EObject");
    }

    /** The classes that a name means: {@code package::Class}, {@code package.Class} or {@code Class}. */
    List<EClass> named(String name) {
        String[] steps = name.strip().replace("::", ".").split("\\.");
        String className = steps[steps.length - 1];
        String owner = steps.length > 1 ? steps[steps.length - 2] : "";
        return classes.stream().filter(type -> className.equals(type.getName())
                && (owner.isEmpty() || owner.equals(type.getEPackage().getName()))).toList();
    }

    /** Whether some class has a feature. */
    boolean hasFeature(String feature) {
        return classes.stream().anyMatch(type -> has(type, feature));
    }

    /** Whether a class or one that extends it has a feature. */
    boolean hasFeature(EClass type, String feature) {
        return has(type, feature)
                || classes.stream().anyMatch(other -> type.isSuperTypeOf(other) && has(other, feature));
    }

    private static boolean has(EClass type, String feature) {
        return PROPERTIES_OF_ALL.contains(feature) || type.getEStructuralFeature(feature) != null;
    }
}
