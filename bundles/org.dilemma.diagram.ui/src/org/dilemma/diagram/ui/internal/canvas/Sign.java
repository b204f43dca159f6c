/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.canvas;

import org.dilemma.model.validation.IssueLevel;
import org.dilemma.viewpoint.layout.Box;
import org.dilemma.viewpoint.layout.Point;

/**
 * A small sign on an element that has a problem.
 *
 * @param level an error or a warning
 * @param center its middle, in pixels of the diagram
 * @param size its width and height in pixels of the diagram
 */
public record Sign(IssueLevel level, Point center, double size) {
    /** Width and height of most signs. */
    public static final int SIZE = 14;

    /** The box around it. */
    public Box box() {
        int side = (int) Math.ceil(size) + 2;
        return new Box((int) Math.floor(center.x() - side / 2.0), (int) Math.floor(center.y() - side / 2.0), side + 1,
                side + 1);
    }
}
