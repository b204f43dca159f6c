/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.expression;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;

import org.eclipse.emf.ecore.EObject;

/** One Java method that is a service: public, its first parameter an element of a model. */
final class ServiceMethod {
    private final Class<?>[] types;
    private final MethodHandle handle;

    /**
     * Makes a service of a method.
     *
     * @throws IllegalAccessException if the method cannot be called from here
     */
    ServiceMethod(Object instance, Method method) throws IllegalAccessException {
        types = method.getParameterTypes();
        MethodHandle direct = MethodHandles.publicLookup().unreflect(method);
        MethodHandle bound = Modifier.isStatic(method.getModifiers()) ? direct : direct.bindTo(instance);
        MethodHandle generic = bound.asFixedArity().asType(MethodType.genericMethodType(types.length));
        handle = types.length == 1 ? generic : generic.asSpreader(Object[].class, types.length);
    }

    /** Whether a method may be a service. */
    static boolean isService(Method method) {
        return method.getParameterCount() > 0 && EObject.class.isAssignableFrom(method.getParameterTypes()[0]);
    }

    /** Whether it takes one argument, and that one. */
    boolean takes(Object argument) {
        return types.length == 1 && (argument == null || types[0].isInstance(argument));
    }

    /** Whether it takes these arguments. */
    boolean takes(Object[] arguments) {
        if (types.length != arguments.length) {
            return false;
        }
        for (int i = 0; i < types.length; i++) {
            if (arguments[i] == null ? types[i].isPrimitive() : !types[i].isInstance(arguments[i])) {
                return false;
            }
        }
        return true;
    }

    /** Whether it takes only what the other takes, and is not the same. */
    boolean isNarrowerThan(ServiceMethod other) {
        if (types.length != other.types.length) {
            return false;
        }
        boolean narrower = false;
        for (int i = 0; i < types.length; i++) {
            if (!other.types[i].isAssignableFrom(types[i])) {
                return false;
            }
            narrower |= types[i] != other.types[i];
        }
        return narrower;
    }

    Object call(Object argument) throws Throwable {
        return (Object) handle.invokeExact(argument);
    }

    Object call(Object[] arguments) throws Throwable {
        return (Object) handle.invokeExact(arguments);
    }
}
