/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.markers;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dilemma.model.io.ScenarioFiles;
import org.dilemma.model.io.ScenarioReadException;
import org.dilemma.model.validation.Issue;
import org.dilemma.model.validation.IssueLevel;
import org.dilemma.ui.internal.Messages;
import org.dilemma.ui.internal.model.Elements;
import org.dilemma.viewpoint.description.Place;
import org.dilemma.viewpoint.description.Problem;
import org.eclipse.core.resources.IMarker;

/**
 * What a problem marker says; holds no model elements, so that it can be written in another thread.
 *
 * @param severity a severity of {@link IMarker}
 * @param code the code of the issue
 * @param message what is wrong and how to mend it
 * @param location label of the element
 * @param line its line in the file, 0 if unknown
 * @param elementId the id of the element, possibly empty
 * @param feature name of the feature, possibly empty
 * @param fixes its quick fixes as {@link ProblemFix} writes them, possibly empty
 */
public record ProblemData(int severity, String code, String message, String location, int line, String elementId,
        String feature, String fixes) {
    /** Marker attribute with the code of the issue. */
    public static final String CODE = "org.dilemma.ui.code";
    /** Marker attribute with the id of the element. */
    public static final String ELEMENT = "org.dilemma.ui.element";
    /** Marker attribute with the name of the feature. */
    public static final String FEATURE = "org.dilemma.ui.feature";
    /** How the address of a file of a plug-in begins, before the name of the plug-in. */
    private static final String PLUGIN = "platform:/plugin/";

    /**
     * The problems that validation found. Infos are left out: the form shows every default in its place.
     *
     * @param issues the issues
     * @return errors and warnings, in the same order
     */
    public static List<ProblemData> of(List<Issue> issues) {
        return issues.stream().filter(i -> i.level() != IssueLevel.INFO).map(ProblemData::of).toList();
    }

    static ProblemData of(Issue issue) {
        return new ProblemData(
                issue.level() == IssueLevel.ERROR ? IMarker.SEVERITY_ERROR : IMarker.SEVERITY_WARNING, issue.code(),
                (issue.message() + " " + issue.remedy()).strip(), Elements.label(issue.element()),
                ScenarioFiles.lineOf(issue.element()), ScenarioFiles.idOf(Elements.shown(issue.element())),
                feature(issue), ProblemFix.text(issue));
    }

    private static String feature(Issue issue) {
        return issue.element() == Elements.shown(issue.element()) ? issue.feature().map(f -> f.getName()).orElse("")
                : issue.element().eContainmentFeature().getName();
    }

    /**
     * The problem that a file cannot be read.
     *
     * @param e what went wrong
     * @return an error
     */
    public static ProblemData of(ScenarioReadException e) {
        String element = e.element() == null ? "" : e.element();
        return new ProblemData(IMarker.SEVERITY_ERROR, "file.unreadable", (e.problem() + " " + e.remedy()).strip(),
                element, e.line(), "", "", "");
    }

    /**
     * A problem of the positions of diagrams or of the notation, with its place: it is not in the file of the scenario,
     * at which the marker stands.
     *
     * @param problem the problem
     * @return an error or a warning
     */
    public static ProblemData of(Problem problem) {
        String place = problem.place().toString().replace(PLUGIN, "");
        return new ProblemData(
                problem.severity() == Problem.Severity.ERROR ? IMarker.SEVERITY_ERROR : IMarker.SEVERITY_WARNING,
                problem.code(),
                place.isEmpty() ? problem.text() : Messages.bind(Messages.Markers_place, problem.text(), place), place,
                0, "", "", "");
    }

    /**
     * A problem of the positions of diagrams.
     *
     * @param problem the problem, of a file beside the scenario
     * @return an error or a warning
     */
    public static ProblemData ofPositions(Problem problem) {
        Place place = problem.place();
        return of(new Problem(problem.severity(), problem.code(),
                new Place(Path.of(place.file()).getFileName().toString(), place.line(), place.path()), problem.text()));
    }

    /**
     * The attributes of the marker.
     *
     * @return values by attribute name
     */
    Map<String, Object> attributes() {
        Map<String, Object> attributes = new HashMap<>();
        attributes.put(IMarker.SEVERITY, severity);
        attributes.put(IMarker.MESSAGE, message);
        attributes.put(IMarker.LOCATION, location);
        attributes.put(IMarker.TRANSIENT, false);
        attributes.put(CODE, code);
        attributes.put(ELEMENT, elementId);
        attributes.put(FEATURE, feature);
        attributes.put(ProblemFix.ATTRIBUTE, fixes);
        if (line > 0) {
            attributes.put(IMarker.LINE_NUMBER, line);
        }
        return attributes;
    }
}
