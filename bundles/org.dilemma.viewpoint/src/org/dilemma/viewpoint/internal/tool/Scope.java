/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.dilemma.viewpoint.expression.Variables;

/**
 * The variables of tools. What a tool sets stays until the next tool sets its own, as in Sirius: a precondition of an
 * edge tool sees the variables of the tool before, and so does a direct edit.
 */
public final class Scope {

    private record Entry(String name, Object value) {
    }

    private final Variables variables;
    private final List<Entry> entries = new ArrayList<>();
    private int mark = -1;

    /**
     * Makes a scope without variables.
     *
     * @param variables those of the interpreter
     */
    public Scope(Variables variables) {
        this.variables = variables;
    }

    /**
     * Does something during which expressions know the variables.
     *
     * @param action what to do
     * @return its result
     */
    public <T> T within(Supplier<T> action) {
        if (mark >= 0) {
            return action.get();
        }
        mark = variables.mark();
        entries.forEach(entry -> variables.set(entry.name(), entry.value()));
        try {
            return action.get();
        } finally {
            variables.reset(mark);
            mark = -1;
        }
    }

    /**
     * Does something during which expressions know further variables, which are forgotten afterwards.
     *
     * @param further the variables by their names
     * @param action  what to do
     * @return its result
     */
    public <T> T with(Map<String, ?> further, Supplier<T> action) {
        return within(() -> {
            int before = variables.mark();
            further.forEach(variables::set);
            try {
                return action.get();
            } finally {
                variables.reset(before);
            }
        });
    }

    /** Forgets all variables and sets others. */
    public void begin(Map<String, ?> first) {
        entries.clear();
        if (mark >= 0) {
            variables.reset(mark);
        }
        first.forEach(this::set);
    }

    /** Sets a variable, which hides an older one of its name. */
    public void set(String name, Object value) {
        entries.add(new Entry(name, value));
        if (mark >= 0) {
            variables.set(name, value);
        }
    }

    /** Forgets the latest variable of a name; an older one is seen again. */
    public void unset(String name) {
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (entries.get(i).name().equals(name)) {
                entries.remove(i);
                break;
            }
        }
        if (mark >= 0) {
            variables.reset(mark);
            entries.forEach(entry -> variables.set(entry.name(), entry.value()));
        }
    }
}
