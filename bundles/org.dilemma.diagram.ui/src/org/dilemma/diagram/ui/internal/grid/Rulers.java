/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.grid;

import java.util.HashSet;
import java.util.Set;
import org.dilemma.diagram.ui.internal.diagram.DiagramView;
import org.dilemma.viewpoint.layout.Guide;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.rulers.RulerProvider;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.gef.ui.rulers.RulerComposite;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * A diagram with rulers above and at its left, if {@link GridSettings#RULERS} is on. Guides are made and moved in the
 * rulers.
 */
public final class Rulers extends RulerComposite {
    private final Set<Control> guarded = new HashSet<>();
    private Control diagram;

    /**
     * Makes the frame in which the control of the diagram comes to lie.
     *
     * @param parent where it lies
     */
    public Rulers(Composite parent) {
        super(parent, SWT.NONE);
    }

    /**
     * Gives the rulers of a viewer the guides of a diagram.
     *
     * @param viewer shows the diagram
     * @param view the diagram; null for none
     */
    public static void show(EditPartViewer viewer, DiagramView view) {
        viewer.setProperty(RulerProvider.PROPERTY_HORIZONTAL_RULER,
                view == null ? null : new GuideRuler(view, Guide.Axis.X));
        viewer.setProperty(RulerProvider.PROPERTY_VERTICAL_RULER,
                view == null ? null : new GuideRuler(view, Guide.Axis.Y));
    }

    @Override
    public void setGraphicalViewer(ScrollingGraphicalViewer viewer) {
        diagram = viewer.getControl();
        super.setGraphicalViewer(viewer);
    }

    /**
     * Rulers come and go; those that are new are known by the layout that follows. The key for Delete is theirs and not
     * also that of the diagram, where something else may be selected.
     */
    @Override
    public void layout(boolean changed) {
        super.layout(changed);
        for (Control child : getChildren()) {
            if (child != diagram && guarded.add(child)) {
                child.addListener(SWT.KeyDown, e -> e.doit &= e.keyCode != SWT.DEL);
                child.addDisposeListener(e -> guarded.remove(child));
            }
        }
    }
}
