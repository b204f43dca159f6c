/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui;

/** Identifiers of what this bundle contributes to the workbench. */
public final class DilemmaUi {
    /** Symbolic name of the bundle. */
    public static final String BUNDLE = "org.dilemma.ui";
    /** The perspective of the workbench. */
    public static final String PERSPECTIVE = "org.dilemma.ui.perspective";
    /** The tree-and-form editor of scenario files. */
    public static final String EDITOR = "org.dilemma.ui.editor";
    /** The editor of diagrams, which another bundle brings: a scenario file opens in it with its first diagram. */
    public static final String DIAGRAM_EDITOR = "org.dilemma.diagram.ui.editor";
    /** The navigator of scenario files. */
    public static final String NAVIGATOR_VIEW = "org.dilemma.ui.views.navigator";
    /** The view of the verdict on the scenario of the active editor. */
    public static final String VERDICT_VIEW = "org.dilemma.ui.views.verdict";
    /** The view of what would lower the spiral risk of the scenario of the active editor. */
    public static final String WHAT_IF_VIEW = "org.dilemma.ui.views.whatIf";
    /** The wizard, and the command that opens it, for a new scenario. */
    public static final String NEW_SCENARIO = "org.dilemma.ui.newScenario";
    /** The wizard, and the command that opens it, for a copy of an example. */
    public static final String NEW_FROM_EXAMPLE = "org.dilemma.ui.newFromExample";
    /** Type of the markers that stand for validation issues. */
    public static final String PROBLEM_MARKER = "org.dilemma.ui.problem";
    /** Type of the markers that stand for problems of the positions of diagrams, while a diagram is open. */
    public static final String LAYOUT_MARKER = "org.dilemma.ui.layoutProblem";
    /** Type of the markers that stand for problems of the notation and its services, while a diagram is open. */
    public static final String NOTATION_MARKER = "org.dilemma.ui.notationProblem";
    /** Extension of scenario files, without the dot. */
    public static final String FILE_EXTENSION = "dilemma";

    private DilemmaUi() {
    }
}
