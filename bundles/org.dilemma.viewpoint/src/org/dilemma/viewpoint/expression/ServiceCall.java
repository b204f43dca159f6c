/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.expression;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A call of a service as it is written: {@code service:name}, {@code service:name(a, b)} or
 * {@code service:receiver.name(a, b)}. Receiver and arguments are names of variables.
 *
 * @param receiver  the variable whose value comes first, empty for the element at hand
 * @param name      the service; empty if none is named
 * @param arguments the variables whose values come next
 */
public record ServiceCall(String receiver, String name, List<String> arguments) {
    /** With what a call starts. */
    public static final String PREFIX = "service:";

    /** Reads a call; empty if an expression is none. */
    public static Optional<ServiceCall> of(String expression) {
        return expression.startsWith(PREFIX) ? Optional.of(read(expression)) : Optional.empty();
    }

    private static ServiceCall read(String expression) {
        String call = expression.substring(PREFIX.length()).trim();
        int dot = call.indexOf('.');
        String[] parts = (dot < 0 ? call : call.substring(dot + 1)).split("[(,)]");
        return new ServiceCall(dot < 0 ? "" : call.substring(0, dot).trim(), parts.length == 0 ? "" : parts[0],
                Arrays.stream(parts).skip(1).map(String::trim).toList());
    }
}
