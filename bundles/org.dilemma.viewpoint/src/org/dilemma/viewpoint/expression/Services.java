/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.expression;

import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The Java services that expressions call. A class is registered by its name; each of its public methods whose first
 * parameter is an element of a model becomes a service, called on one instance of the class.
 */
public final class Services {

    /** Finds the classes of services. */
    @FunctionalInterface
    public interface Classes {
        /**
         * Finds a class.
         *
         * @param name its qualified name
         * @return the class
         * @throws ClassNotFoundException if there is none
         */
        Class<?> find(String name) throws ClassNotFoundException;
    }

    private final Classes classes;
    private final ServiceCalls calls = new ServiceCalls();
    private final Map<String, Service> services = new HashMap<>();
    private final Set<String> registered = new HashSet<>();

    /**
     * Makes a registry without services.
     *
     * @param classes finds their classes
     */
    public Services(Classes classes) {
        this.classes = classes;
    }

    /**
     * Adds the services of a class, once.
     *
     * @param className its qualified name
     * @throws EvaluationException if it is missing or cannot be used
     */
    public void register(String className) throws EvaluationException {
        if (registered.add(className)) {
            calls.enter(new Service(className, calls));
            try {
                add(load(className));
            } finally {
                calls.leave();
            }
        }
    }

    private Class<?> load(String className) throws EvaluationException {
        try {
            return classes.find(className);
        } catch (ClassNotFoundException | NoClassDefFoundError missing) {
            throw new EvaluationException("class-missing", Messages.get("class.missing", className));
        } catch (LinkageError | RuntimeException unusable) {
            throw unusable(className, unusable);
        }
    }

    private void add(Class<?> type) throws EvaluationException {
        try {
            Object instance = type.getConstructor().newInstance();
            for (Method method : type.getMethods()) {
                if (ServiceMethod.isService(method)) {
                    services.computeIfAbsent(method.getName(), name -> new Service(name, calls))
                            .add(new ServiceMethod(instance, method));
                }
            }
        } catch (ReflectiveOperationException | LinkageError unusable) {
            throw unusable(type.getName(), unusable);
        }
    }

    /** What the class itself threw says more than the error in which Java wraps it. */
    private static EvaluationException unusable(String className, Throwable failure) {
        Throwable reason = failure.getCause() == null ? failure : failure.getCause();
        return new EvaluationException("class-unusable", Messages.get("class.unusable", className, reason));
    }

    /**
     * Whether there is a service.
     *
     * @param name its name
     * @return whether it is known
     */
    public boolean knows(String name) {
        return services.containsKey(name);
    }

    /** Lets all services be called again. */
    void switchOn() {
        services.values().forEach(Service::switchOn);
    }

    boolean isEmpty() {
        return services.isEmpty();
    }

    Optional<Service> find(String name) {
        return Optional.ofNullable(services.get(name));
    }

    ServiceCalls calls() {
        return calls;
    }
}
