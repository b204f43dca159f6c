/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.jface.util;

/** What GEF 3.2 expects of JFace, which has moved it elsewhere since: checks of arguments and states. */
public final class Assert {

    private Assert() {
    }

    /**
     * Checks an argument.
     *
     * @param expression whether it is legal
     * @return true
     * @throws IllegalArgumentException if it is not
     */
    public static boolean isLegal(boolean expression) {
        return isLegal(expression, "");
    }

    /**
     * Checks an argument.
     *
     * @param expression whether it is legal
     * @param message what is wrong if it is not
     * @return true
     * @throws IllegalArgumentException if it is not
     */
    public static boolean isLegal(boolean expression, String message) {
        if (!expression) {
            throw new IllegalArgumentException(message);
        }
        return true;
    }

    /**
     * Checks that there is an object.
     *
     * @param object the object
     * @throws NullPointerException if there is none
     */
    public static void isNotNull(Object object) {
        isNotNull(object, "");
    }

    /**
     * Checks that there is an object.
     *
     * @param object the object
     * @param message what is wrong if there is none
     * @throws NullPointerException if there is none
     */
    public static void isNotNull(Object object, String message) {
        if (object == null) {
            throw new NullPointerException(message);
        }
    }

    /**
     * Checks a state.
     *
     * @param expression whether it is as expected
     * @return true
     * @throws IllegalStateException if it is not
     */
    public static boolean isTrue(boolean expression) {
        return isTrue(expression, "");
    }

    /**
     * Checks a state.
     *
     * @param expression whether it is as expected
     * @param message what is wrong if it is not
     * @return true
     * @throws IllegalStateException if it is not
     */
    public static boolean isTrue(boolean expression, String message) {
        if (!expression) {
            throw new IllegalStateException(message);
        }
        return true;
    }
}
