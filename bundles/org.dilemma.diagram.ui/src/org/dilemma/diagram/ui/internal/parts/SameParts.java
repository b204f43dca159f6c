/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.parts;

import org.dilemma.viewpoint.layout.EdgeShape;
import org.dilemma.viewpoint.layout.Geometry;
import org.dilemma.viewpoint.layout.NodeShape;

/** Tells whether two states of a diagram show the same elements, connected and labelled at the same places. */
final class SameParts {

    private SameParts() {
    }

    static boolean in(Geometry one, Geometry other) {
        if (one.nodes().size() != other.nodes().size() || one.edges().size() != other.edges().size()) {
            return false;
        }
        for (int i = 0; i < one.nodes().size(); i++) {
            NodeShape a = one.nodes().get(i);
            NodeShape b = other.nodes().get(i);
            if (a.view() != b.view() || !a.key().equals(b.key()) || a.outline() != b.outline()) {
                return false;
            }
        }
        for (int i = 0; i < one.edges().size(); i++) {
            EdgeShape a = one.edges().get(i);
            EdgeShape b = other.edges().get(i);
            if (a.view() != b.view() || !a.key().equals(b.key()) || !a.labels().keySet().equals(b.labels().keySet())) {
                return false;
            }
        }
        return true;
    }
}
