/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.tool;

import org.dilemma.viewpoint.description.Problem;
import org.dilemma.viewpoint.description.Problem.Severity;
import org.dilemma.viewpoint.session.Session;
import org.eclipse.emf.ecore.EObject;

/** Says what went wrong in a tool, besides doing as Sirius does. */
public final class Reports {
    private final Session session;

    /**
     * Makes reports.
     *
     * @param session takes them
     */
    public Reports(Session session) {
        this.session = session;
    }

    /**
     * Reports what a tool left out.
     *
     * @param part      the part of the specification
     * @param key       of the text; with a hyphen for the dot it is the code
     * @param arguments for the text
     */
    public void warn(EObject part, String key, Object... arguments) {
        report(Severity.WARNING, part, key, arguments);
    }

    /**
     * Reports that a tool failed as a whole.
     *
     * @param part      the part of the specification
     * @param key       of the text; with a hyphen for the dot it is the code
     * @param arguments for the text
     */
    public void fail(EObject part, String key, Object... arguments) {
        report(Severity.ERROR, part, key, arguments);
    }

    private void report(Severity severity, EObject part, String key, Object... arguments) {
        session.problems().report(new Problem(severity, key.replace('.', '-'), session.specification().place(part),
                Messages.get(key, arguments)));
    }
}
