/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.image;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.dilemma.diagram.ui.internal.diagram.DiagramView;
import org.dilemma.viewpoint.layout.Box;
import org.dilemma.viewpoint.layout.Geometry;
import org.dilemma.viewpoint.layout.Images;
import org.dilemma.viewpoint.layout.TextMeasure;
import org.dilemma.viewpoint.picture.Drawing;
import org.dilemma.viewpoint.picture.Group;
import org.dilemma.viewpoint.picture.Legend;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.dilemma.viewpoint.view.DSemanticDiagram;
import org.eclipse.emf.ecore.EObject;

/** Pictures of a diagram to be given away. */
public final class Pictures {
    private static final int REACH = 36;

    private Pictures() {
    }

    /**
     * The whole diagram.
     *
     * @param view the diagram
     * @param legend whether its signs are explained
     */
    public static Drawing whole(DiagramView view, boolean legend) {
        return whole(view.diagram(), view.geometry(), view.images(), view.measure(), legend);
    }

    /** The whole of a diagram that no editor shows. */
    static Drawing whole(DSemanticDiagram diagram, Geometry geometry, Images images, TextMeasure measure,
            boolean legend) {
        Drawing drawing = Drawing.of(diagram.getName(), geometry, images);
        return legend ? Legend.of(diagram, geometry).beside(drawing, measure, images) : drawing;
    }

    /**
     * A part of a drawing.
     *
     * @param drawing the drawing
     * @param elements what of it is kept, with what is in it; the legend is kept
     */
    public static Drawing part(Drawing drawing, Collection<? extends DDiagramElement> elements) {
        List<Group> kept = new ArrayList<>();
        Box frame = null;
        for (Group group : drawing.groups()) {
            if (group.element() == null || isIn(group.element(), elements)) {
                kept.add(group);
                int margin = group.kind() == Group.Kind.LABEL || group.kind() == Group.Kind.LEGEND ? Drawing.MARGIN
                        : Drawing.MARGIN - REACH;
                Box box = group.extent().grown(margin);
                frame = frame == null ? box : frame.union(box);
            }
        }
        return new Drawing(drawing.title(), drawing.description(), frame == null ? drawing.frame() : frame, kept);
    }

    private static boolean isIn(EObject element, Collection<? extends DDiagramElement> elements) {
        for (EObject at = element; at != null; at = at.eContainer()) {
            if (elements.contains(at)) {
                return true;
            }
        }
        return false;
    }
}
