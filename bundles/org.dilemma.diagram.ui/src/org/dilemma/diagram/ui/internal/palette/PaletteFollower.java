/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.palette;

import java.util.List;
import org.dilemma.diagram.ui.internal.diagram.DiagramView;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.palette.PaletteRoot;

/** Keeps a palette in line with the active layers of a diagram. Ends with the diagram. */
public final class PaletteFollower {
    private final DiagramView view;
    private final PaletteRoot palette;
    private final EditDomain domain;
    private List<EObject> shown;

    /**
     * Fills a palette now and whenever layers are switched.
     *
     * @param view the diagram
     * @param palette its palette
     * @param domain goes back to its default tool when the palette changes
     */
    public PaletteFollower(DiagramView view, PaletteRoot palette, EditDomain domain) {
        this.view = view;
        this.palette = palette;
        this.domain = domain;
        fill();
        view.addListener(this::follow);
    }

    private void follow() {
        if (!shown.equals(active())) {
            fill();
        }
    }

    private void fill() {
        shown = active();
        palette.setDefaultEntry(null); // else the viewer looks for the button of an entry that has gone
        domain.loadDefaultTool();
        new PaletteMaker(view).fill(palette);
        domain.loadDefaultTool();
    }

    private List<EObject> active() {
        return view.session().layers().stream().filter(view.switches()::isLayerOn).toList();
    }
}
