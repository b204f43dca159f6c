/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.actions;

import org.dilemma.ui.internal.fixes.FixMenu;

/** Identifiers of the actions of a diagram; those with a key are commands as well. */
@SuppressWarnings("javadoc")
public final class ActionIds {
    private static final String PREFIX = "org.dilemma.diagram.ui.";

    public static final String HIDE = PREFIX + "hide";
    public static final String HIDE_LABEL = PREFIX + "hideLabel";
    public static final String REVEAL = PREFIX + "reveal";
    public static final String REVEAL_ALL = PREFIX + "revealAll";
    public static final String PIN = PREFIX + "pin";
    public static final String SELECT_SAME = PREFIX + "selectSame";
    public static final String SELECT_NODES = PREFIX + "selectNodes";
    public static final String SELECT_EDGES = PREFIX + "selectEdges";
    public static final String DISTRIBUTE_ACROSS = PREFIX + "distributeAcross";
    public static final String DISTRIBUTE_DOWN = PREFIX + "distributeDown";
    public static final String MATCH_SIZE = PREFIX + "matchSize";
    public static final String RESET_SIZE = PREFIX + "resetSize";
    public static final String STRAIGHTEN = PREFIX + "straighten";
    public static final String RESET_LABELS = PREFIX + "resetLabels";
    public static final String ZOOM_IN = PREFIX + "zoomIn";
    public static final String ZOOM_OUT = PREFIX + "zoomOut";
    public static final String ZOOM_FULL = PREFIX + "zoomFull";
    public static final String ZOOM_FIT = PREFIX + "zoomFit";
    public static final String ZOOM_SELECTION = PREFIX + "zoomSelection";
    public static final String GRID = PREFIX + "grid";
    public static final String SNAP_GRID = PREFIX + "snapToGrid";
    public static final String SNAP_GEOMETRY = PREFIX + "snapToGeometry";
    public static final String RULERS = PREFIX + "rulers";
    public static final String ARRANGE_ALL = PREFIX + "arrangeAll";
    public static final String ARRANGE_SELECTION = PREFIX + "arrangeSelection";
    public static final String ARRANGE_WITH = PREFIX + "arrangeWith";
    public static final String QUICK_FIX = FixMenu.COMMAND;
    public static final String PROBLEMS = PREFIX + "problems";
    public static final String LEGEND = PREFIX + "legend";
    public static final String COPY_IMAGE = PREFIX + "copyImage";
    public static final String EXPORT_IMAGE = PREFIX + "exportImage";
    public static final String NEW = PREFIX + "new";
    public static final String DUPLICATE = PREFIX + "duplicate";
    public static final String FIND = PREFIX + "find";

    private ActionIds() {
    }
}
