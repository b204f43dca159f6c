/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.description;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.dilemma.viewpoint.description.Place;
import org.dilemma.viewpoint.description.Problem;
import org.dilemma.viewpoint.description.Problem.Severity;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;

/**
 * Collects what is found while reading, and the lines of the elements. A finding names its element and becomes a
 * problem at the end only, since an element has neither its name nor its parents while it is being read.
 */
public final class Findings {
    private static final int MOST = 1000;

    private record Finding(Severity severity, String code, URI file, int line, EObject element, String text) {
    }

    private final List<Finding> findings = new ArrayList<>();
    private final Map<EObject, Integer> lines = new IdentityHashMap<>();
    private int more;

    /** Notes where an element starts. */
    void line(EObject element, int line) {
        lines.put(element, line);
    }

    /** The lines by element; grows while files are read. */
    public Map<EObject, Integer> lines() {
        return lines;
    }

    /** Notes something about a whole file or one line of it. */
    void add(Severity severity, String code, URI file, int line, Object... arguments) {
        add(new Finding(severity, code, file, line, null, Texts.get(code, arguments)));
    }

    /** Notes something about an element of a file; the line is that of the element if it is not given (0). */
    void add(Severity severity, String code, EObject element, URI file, int line, Object... arguments) {
        add(new Finding(severity, code, file, line, element, Texts.get(code, arguments)));
    }

    /** Notes that a file that was asked for holds no specification. */
    public void noSpecification(URI file) {
        add(Severity.ERROR, "no-specification", file, 1);
    }

    private void add(Finding finding) {
        if (!findings.isEmpty() && findings.get(findings.size() - 1).equals(finding)) {
            return; // the parser says some things twice
        }
        if (findings.size() < MOST) {
            findings.add(finding);
        } else {
            more++;
        }
    }

    /** All findings as problems, with a last one that counts those above a thousand. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>(findings.stream().map(this::problem).toList());
        if (more > 0) {
            problems.add(new Problem(Severity.INFO, "more", Place.UNKNOWN, Texts.get("more", String.valueOf(more))));
        }
        return problems;
    }

    private Problem problem(Finding finding) {
        EObject element = finding.element();
        int line = finding.line() > 0 || element == null ? finding.line() : lines.getOrDefault(element, 0);
        String path = element == null ? "" : Paths.of(element);
        return new Problem(finding.severity(), finding.code(), new Place(Paths.file(finding.file()), line, path),
                finding.text());
    }
}
