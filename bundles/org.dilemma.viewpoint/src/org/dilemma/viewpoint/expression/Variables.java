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

/**
 * The variables that an expression knows besides {@code self}: names with values, the latest of a name hiding the
 * others. A scope is opened by {@link #mark()} and left by {@link #reset(int)}; nothing is allocated on the way.
 */
public final class Variables {
    /** What {@link #get(String)} answers for a name that is unknown. */
    public static final Object UNKNOWN = new Object();

    private String[] names = new String[16];
    private Object[] values = new Object[16];
    private int size;

    /** The present state, for {@link #reset(int)}. */
    public int mark() {
        return size;
    }

    /**
     * Forgets what was set since a mark.
     *
     * @param mark what {@link #mark()} said
     */
    public void reset(int mark) {
        Arrays.fill(values, mark, size, null);
        size = mark;
    }

    /**
     * Sets a variable and hides an older one of the same name.
     *
     * @param name  its name
     * @param value its value; may be null
     * @return this
     */
    public Variables set(String name, Object value) {
        if (size == names.length) {
            names = Arrays.copyOf(names, 2 * size);
            values = Arrays.copyOf(values, 2 * size);
        }
        names[size] = name;
        values[size++] = value;
        return this;
    }

    /**
     * The value of a variable.
     *
     * @param name its name
     * @return its value, which may be null, or {@link #UNKNOWN}
     */
    public Object get(String name) {
        for (int i = size - 1; i >= 0; i--) {
            if (names[i].equals(name)) {
                return values[i];
            }
        }
        return UNKNOWN;
    }
}
