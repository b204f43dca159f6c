/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.diagram;

/** Names of the variables that Sirius gives to expressions. */
public final class Names {
    /** The diagram. */
    public static final String DIAGRAM = "diagram";
    /** The diagram, by an older name. */
    public static final String VIEWPOINT = "viewpoint";
    /** The diagram, by the oldest name. */
    public static final String VIEW_POINT = "viewPoint";
    /** The view at hand. */
    public static final String VIEW = "view";
    /** The element of the model that the holder of a view stands for. */
    public static final String CONTAINER = "container";
    /** The holder of a view. */
    public static final String CONTAINER_VIEW = "containerView";
    /** The element of the model at hand. */
    public static final String ELEMENT = "element";
    /** The element of the model at the start of an edge. */
    public static final String SOURCE = "source";
    /** The element of the model at the end of an edge. */
    public static final String TARGET = "target";
    /** The view at the start of an edge. */
    public static final String SOURCE_VIEW = "sourceView";
    /** The view at the end of an edge. */
    public static final String TARGET_VIEW = "targetView";

    private Names() {
    }
}
