/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.check;

import java.text.MessageFormat;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Function;
import org.dilemma.viewpoint.description.Place;
import org.dilemma.viewpoint.description.Problem;
import org.dilemma.viewpoint.description.Problem.Severity;
import org.eclipse.emf.ecore.EObject;

/** Collects what checks find. */
public final class Report {
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle(
            "org.dilemma.viewpoint.internal.check.messages", Locale.getDefault(), Report.class.getClassLoader());

    private final Function<EObject, Place> places;
    private final Set<Problem> problems = new LinkedHashSet<>();

    /** Makes an empty report. */
    public Report(Function<EObject, Place> places) {
        this.places = places;
    }

    /** Adds a problem; its text is found by the code. */
    void add(String code, EObject element, Object... arguments) {
        String text = new MessageFormat(TEXTS.getString(code), Locale.ENGLISH).format(arguments);
        problems.add(new Problem(Severity.WARNING, code, places.apply(element), text));
    }

    /** What was added, each problem once. */
    public Set<Problem> problems() {
        return problems;
    }
}
