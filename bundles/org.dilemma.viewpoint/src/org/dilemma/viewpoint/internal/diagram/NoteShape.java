/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.diagram;

import org.dilemma.viewpoint.Rgb;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.dilemma.viewpoint.view.DNode;
import org.dilemma.viewpoint.view.NodeStyle;
import org.dilemma.viewpoint.view.Note;
import org.dilemma.viewpoint.view.ViewFactory;
import org.eclipse.emf.ecore.EObject;

/** A sheet with a folded corner. */
final class NoteShape implements NodeShape {
    private final NodeSize size;
    private final Colors.Source color;

    NoteShape(EObject description, NodeSize size, Colors colors) {
        this.size = size;
        color = colors.in(description, "color").orElse(self -> Defaults.AREA);
    }

    @Override
    public NodeStyle create() {
        return ViewFactory.eINSTANCE.createNote();
    }

    @Override
    public void prepare(DNode node) {
        size.apply(node);
    }

    @Override
    public void update(DDiagramElement view, NodeStyle style) {
        Note note = (Note) style;
        Rgb now = color.of(view.getTarget());
        if (!now.equals(note.getColor())) {
            note.setColor(now);
        }
    }
}
