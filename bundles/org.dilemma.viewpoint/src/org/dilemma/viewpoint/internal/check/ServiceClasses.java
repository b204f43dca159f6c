/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.check;

import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dilemma.viewpoint.description.Specification;
import org.dilemma.viewpoint.expression.Services;
import org.eclipse.emf.ecore.EObject;

/** The services of all viewpoints of a specification, by name and number of parameters. */
public final class ServiceClasses {
    private final Services.Classes classes;
    private final Map<String, Set<Integer>> parameters = new HashMap<>();

    /** Finds the classes by way of the given finder. */
    public ServiceClasses(Services.Classes classes) {
        this.classes = classes;
    }

    /** Adds the services of a viewpoint. */
    public void register(EObject viewpoint, Report report) {
        for (String name : Specification.serviceClasses(viewpoint)) {
            register(name, Specification.serviceExtension(viewpoint, name), report);
        }
    }

    private void register(String name, EObject extension, Report report) {
        try {
            Class<?> type = classes.find(name);
            type.getConstructor();
            for (Method method : type.getMethods()) {
                if (method.getParameterCount() > 0 && EObject.class.isAssignableFrom(method.getParameterTypes()[0])) {
                    parameters.computeIfAbsent(method.getName(), key -> new TreeSet<>())
                            .add(method.getParameterCount());
                }
            }
        } catch (ClassNotFoundException | LinkageError e) {
            report.add("service-class-missing", extension, name);
        } catch (NoSuchMethodException e) {
            report.add("service-class-unusable", extension, name);
        }
    }

    /** The numbers of parameters that methods of a name take, the element at hand included. */
    Set<Integer> parameters(String name) {
        return parameters.getOrDefault(name, Set.of());
    }
}
