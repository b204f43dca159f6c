/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.session;

import java.util.IdentityHashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

/**
 * The domain class of a mapping, by its name: {@code package::Class}, {@code package.Class} or {@code Class}. The name
 * {@code EObject} alone means every class.
 */
public final class DomainType {
    private static final String ANYTHING = "EObject";

    private final String packageName;
    private final String className;
    private final Map<EClass, Boolean> known = new IdentityHashMap<>();
    private EClass lastClass;
    private boolean lastAnswer;

    /**
     * Makes a type.
     *
     * @param name its name; an empty one matches nothing
     */
    public DomainType(String name) {
        String qualified = name.trim().replace("::", ".");
        int dot = qualified.lastIndexOf('.');
        className = qualified.substring(dot + 1);
        String owner = dot < 0 ? "" : qualified.substring(0, dot);
        packageName = owner.substring(owner.lastIndexOf('.') + 1);
    }

    /**
     * Whether an element is of this type or of one that extends it.
     *
     * @param element an element of a model, or null
     * @return whether it is
     */
    public boolean matches(EObject element) {
        if (element == null) {
            return false;
        }
        EClass type = element.eClass();
        if (type != lastClass) {
            lastAnswer = known.computeIfAbsent(type, this::isMatch);
            lastClass = type;
        }
        return lastAnswer;
    }

    /**
     * Whether a class is this type or extends it.
     *
     * @param type a class of a metamodel
     * @return whether it is
     */
    public boolean isMatch(EClass type) {
        return packageName.isEmpty() && ANYTHING.equals(className) || isNamed(type)
                || type.getEAllSuperTypes().stream().anyMatch(this::isNamed);
    }

    private boolean isNamed(EClass type) {
        EPackage owner = type.getEPackage();
        return className.equals(type.getName())
                && (packageName.isEmpty() || owner != null && packageName.equals(owner.getName()));
    }
}
