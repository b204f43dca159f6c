/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.expression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** All services of one name: the narrowest method that takes the arguments is called. */
final class Service {
    private static final Set<Class<?>> PLAIN = Set.copyOf(List.of(ArrayList.class, LinkedList.class, HashSet.class,
            LinkedHashSet.class, List.of().getClass(), List.of(1).getClass(), Set.of().getClass(), Set.of(1).getClass(),
            Arrays.asList().getClass(), Collections.emptyList().getClass(), Collections.emptySet().getClass(),
            Collections.singletonList(1).getClass(), Collections.singleton(1).getClass()));

    private final String name;
    private final ServiceCalls calls;
    private ServiceMethod[] methods = {};
    private volatile boolean off;

    Service(String name, ServiceCalls calls) {
        this.name = name;
        this.calls = calls;
    }

    String name() {
        return name;
    }

    /** Adds a method: before the first one that takes all that it takes. */
    void add(ServiceMethod method) {
        int index = 0;
        while (index < methods.length && !method.isNarrowerThan(methods[index])) {
            index++;
        }
        ServiceMethod[] more = Arrays.copyOf(methods, methods.length + 1);
        System.arraycopy(methods, index, more, index + 1, methods.length - index);
        more[index] = method;
        methods = more;
    }

    /** Lets every further call fail. */
    void switchOff() {
        off = true;
    }

    /** Lets it be called again. */
    void switchOn() {
        off = false;
    }

    Object call(Object argument) throws EvaluationException {
        for (ServiceMethod method : methods) {
            if (method.takes(argument)) {
                return guarded(method, argument, null);
            }
        }
        throw noSignature(argument);
    }

    Object call(Object[] arguments) throws EvaluationException {
        for (ServiceMethod method : methods) {
            if (method.takes(arguments)) {
                return guarded(method, arguments[0], arguments);
            }
        }
        throw noSignature(arguments);
    }

    /** The text of what the service gave: to write it may never end either. */
    String text(Object value) throws EvaluationException {
        failIfOff();
        calls.enter(this);
        try {
            return value.toString();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError nonsense) {
            throw new EvaluationException("value-unusable", Messages.get("value.unusable", nonsense));
        } finally {
            calls.leave();
        }
    }

    private void failIfOff() throws EvaluationException {
        if (off) {
            throw new EvaluationException("service-off", Messages.get("service.off", name));
        }
    }

    private Object guarded(ServiceMethod method, Object first, Object[] all) throws EvaluationException {
        failIfOff();
        calls.enter(this);
        try {
            return plain(all == null ? method.call(first) : method.call(all));
        } catch (Throwable thrown) {
            throw threw(thrown, first);
        } finally {
            calls.leave();
        }
    }

    /**
     * A collection that does not hold its elements itself is read here, where nobody is harmed if that fails or never
     * ends: one of an unknown class, or one that only wraps or computes others.
     */
    private static Object plain(Object value) {
        return value instanceof Collection<?> values && !PLAIN.contains(value.getClass())
                && !value.getClass().getName().startsWith("org.eclipse.emf.") ? new ArrayList<>(values) : value;
    }

    private EvaluationException threw(Throwable thrown, Object first) {
        String message = thrown.getMessage() == null ? "" : ": " + thrown.getMessage();
        return new EvaluationException("service-threw", Messages.get("service.threw", name,
                thrown.getClass().getSimpleName() + message, first instanceof EObject element ? told(element) : "null"));
    }

    private static String told(EObject element) {
        EStructuralFeature feature = element.eClass().getEStructuralFeature("name");
        Object own = feature == null ? null : element.eGet(feature);
        return own == null ? element.eClass().getName() : element.eClass().getName() + " '" + own + "'";
    }

    private EvaluationException noSignature(Object... arguments) {
        String types = Arrays.stream(arguments).map(Service::type).collect(Collectors.joining(", "));
        return new EvaluationException("service-signature", Messages.get("service.signature", name, types));
    }

    private static String type(Object argument) {
        if (argument instanceof EObject element) {
            return element.eClass().getName();
        }
        return argument == null ? "null" : argument.getClass().getSimpleName();
    }
}
