/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.grid;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.gef.CompoundSnapToHelper;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.SnapToGuides;
import org.eclipse.gef.SnapToHelper;
import org.eclipse.gef.editpolicies.SnapFeedbackPolicy;

/** What the children of a part keep to while they are dragged. */
public final class Snapping {
    private static final String FEEDBACK = "Snap Feedback";

    private Snapping() {
    }

    /**
     * Makes a part show the lines to which its children keep.
     *
     * @param part the diagram or a container
     */
    public static void install(EditPart part) {
        part.installEditPolicy(FEEDBACK, new SnapFeedbackPolicy());
    }

    /**
     * What the children of a part keep to, as set at the moment.
     *
     * @param part the diagram or a container
     * @return null where they keep to nothing
     */
    public static SnapToHelper of(GraphicalEditPart part) {
        List<SnapToHelper> helpers = new ArrayList<>();
        if (GridSettings.RULERS.isOn()) {
            helpers.add(new SnapToGuides(part));
        }
        if (GridSettings.SNAP_TO_GEOMETRY.isOn()) {
            helpers.add(new SnapToGeometry(part));
        }
        if (GridSettings.SNAP_TO_GRID.isOn()) {
            helpers.add(new SnapToGrid(part));
        }
        if (helpers.isEmpty()) {
            return null;
        }
        return helpers.size() == 1 ? helpers.get(0)
                : new CompoundSnapToHelper(helpers.toArray(new SnapToHelper[0]));
    }
}
