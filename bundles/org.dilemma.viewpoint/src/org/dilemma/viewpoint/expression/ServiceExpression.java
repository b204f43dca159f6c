/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.expression;

import java.util.Collection;

import org.eclipse.emf.ecore.EObject;

/**
 * A call of a Java service, for instance {@code service:name}, {@code service:name(diagram)} or
 * {@code service:container.name(self, view)}: what stands before the first dot names the variable on which it is called,
 * and all arguments are names of variables.
 */
final class ServiceExpression implements Expression {
    static final String PREFIX = ServiceCall.PREFIX;

    private final String text;
    private final Services services;
    private final String receiver;
    private final String name;
    private final String[] arguments;
    private Service service;

    ServiceExpression(String text, Services services) {
        this.text = text;
        this.services = services;
        ServiceCall call = ServiceCall.of(text).orElseThrow();
        receiver = call.receiver();
        name = call.name();
        arguments = call.arguments().toArray(String[]::new);
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public Object evaluate(EObject self, Variables variables) throws EvaluationException {
        if (self == null) {
            return null;
        }
        EObject target = receiver.isEmpty() ? self : receiver(self, variables);
        if (arguments.length == 0) {
            return service().call(target);
        }
        Object[] all = new Object[arguments.length + 1];
        all[0] = target;
        for (int i = 0; i < arguments.length; i++) {
            all[i + 1] = VariableExpression.value(arguments[i], self, variables);
        }
        return service().call(all);
    }

    @Override
    public String string(EObject self, Variables variables) throws EvaluationException {
        Object value = evaluate(self, variables);
        return value == null || value instanceof String ? (String) value : service().text(value);
    }

    @Override
    public Collection<? extends EObject> elements(EObject self, Variables variables) throws EvaluationException {
        Object value = evaluate(self, variables);
        if (value == null || value instanceof EObject || value instanceof Collection || value instanceof Object[]) {
            return Conversions.elements(value);
        }
        throw new EvaluationException("value-no-elements",
                Messages.get("value.no.elements", name, value.getClass().getSimpleName()));
    }

    private EObject receiver(EObject self, Variables variables) throws EvaluationException {
        if (VariableExpression.value(receiver, self, variables) instanceof EObject element) {
            return element;
        }
        throw new EvaluationException("receiver-none", Messages.get("receiver.none", receiver, name));
    }

    private Service service() throws EvaluationException {
        if (service == null) {
            service = services.find(name).orElseThrow(
                    () -> new EvaluationException("service-unknown", Messages.get("service.unknown", name)));
        }
        return service;
    }
}
