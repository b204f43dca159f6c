/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.description;

/**
 * Something in a viewpoint specification that is wrong or that this engine does not do.
 *
 * @param severity how much of the specification it concerns
 * @param code     a stable key, for instance {@code unknown-class}
 * @param place    where it is
 * @param text     a sentence that says what is wrong and how to mend it
 */
public record Problem(Severity severity, String code, Place place, String text) {

    /** How much a problem matters. */
    public enum Severity {
        /** Said for completeness; nothing is lost. */
        INFO,
        /** A part is left out or may behave otherwise than in Sirius; the rest works. */
        WARNING,
        /** A part of the specification cannot work. */
        ERROR
    }

    /** One line for a log: place, then text. */
    @Override
    public String toString() {
        return place.toString().isEmpty() ? text : place + ": " + text;
    }
}
