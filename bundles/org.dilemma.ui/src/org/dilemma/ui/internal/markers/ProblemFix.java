/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.markers;

import java.util.List;
import java.util.stream.Collectors;
import org.dilemma.model.validation.Issue;
import org.dilemma.model.validation.QuickFixes;
import org.eclipse.core.resources.IMarker;

/**
 * A quick fix as a marker names it.
 *
 * @param id identifier of the fix
 * @param label what a person reads
 */
record ProblemFix(String id, String label) {
    /** Marker attribute with the fixes, one in a line. */
    static final String ATTRIBUTE = "org.dilemma.ui.fixes";
    private static final QuickFixes FIXES = QuickFixes.standard();

    /** The fixes of an issue as the value of the attribute; empty for none. */
    static String text(Issue issue) {
        return FIXES.of(issue).stream().map(f -> f.id() + "\t" + f.label().replaceAll("\\s+", " "))
                .collect(Collectors.joining("\n"));
    }

    /** The fixes that a marker names. */
    static List<ProblemFix> of(IMarker marker) {
        return marker.getAttribute(ATTRIBUTE, "").lines().map(line -> line.split("\t", 2)).filter(p -> p.length == 2)
                .map(p -> new ProblemFix(p[0], p[1])).toList();
    }
}
