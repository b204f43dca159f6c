/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.picture;

import java.util.List;
import org.dilemma.viewpoint.layout.Box;
import org.dilemma.viewpoint.layout.Geometry;
import org.dilemma.viewpoint.layout.Images;
import org.dilemma.viewpoint.internal.picture.DrawingMaker;

/**
 * A picture of a diagram before it is written in any format: the same for all of them and for the screen. Immutable.
 *
 * @param title name of the diagram
 * @param description a sentence on what is shown, for those who cannot see it
 * @param frame what the picture shows of the plane, in pixels of the diagram
 * @param groups what is drawn, the later over the earlier: containers, edges, nodes, then labels of edges
 */
public record Drawing(String title, String description, Box frame, List<Group> groups) {
    /** Empty space around what is drawn, in pixels. */
    public static final int MARGIN = 16;

    /**
     * Draws a diagram.
     *
     * @param title name of the diagram
     * @param geometry where everything stands
     * @param images finds pictures
     */
    public static Drawing of(String title, Geometry geometry, Images images) {
        return new DrawingMaker(images).draw(title, geometry);
    }
}
