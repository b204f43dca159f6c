/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.problems;

import java.util.Collection;
import org.dilemma.diagram.ui.internal.canvas.Sign;
import org.dilemma.model.validation.IssueLevel;
import org.dilemma.viewpoint.layout.Box;
import org.dilemma.viewpoint.layout.EdgeShape;
import org.dilemma.viewpoint.layout.NodeShape;
import org.dilemma.viewpoint.layout.Point;
import org.dilemma.viewpoint.layout.TextBlock;
import org.dilemma.viewpoint.view.DNodeListElement;

/**
 * Where the sign of an element stands: at the upper right corner of a node, behind a line of a list, in the middle of an
 * edge.
 */
final class SignPlaces {
    /** How far from its start an edge is marked, the first that no label of it covers. */
    private static final double[] SHARES = {0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74};
    private static final double INSIDE = 3;

    private SignPlaces() {
    }

    static Sign on(NodeShape node, IssueLevel level) {
        Box box = node.box();
        if (node.view() instanceof DNodeListElement) {
            double size = Math.min(Sign.SIZE - 2, box.height() - 2);
            return new Sign(level, new Point(box.right() + size / 2 - INSIDE, box.center().y()), size);
        }
        Point corner = node.outline().leave(box, new Point(box.right(), box.y()));
        return new Sign(level, new Point(corner.x() - INSIDE, corner.y() + INSIDE), Sign.SIZE);
    }

    static Sign on(EdgeShape edge, IssueLevel level) {
        double length = edge.track().length();
        Collection<TextBlock> labels = edge.labels().values();
        Sign middle = null;
        for (double share : SHARES) {
            Sign sign = new Sign(level, edge.track().place(length * share).at(), Sign.SIZE);
            if (labels.stream().noneMatch(l -> l.box().overlaps(sign.box()))) {
                return sign;
            }
            middle = middle == null ? sign : middle;
        }
        return middle;
    }
}
