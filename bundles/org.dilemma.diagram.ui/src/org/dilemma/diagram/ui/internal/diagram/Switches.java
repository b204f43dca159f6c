/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.diagram;

import java.util.Set;
import org.dilemma.viewpoint.description.Elements;
import org.dilemma.viewpoint.diagram.DiagramSession;
import org.dilemma.viewpoint.layout.Layout;
import org.eclipse.emf.ecore.EObject;

/** Layers and filters of a diagram and how a person switched them, as the layout remembers it. */
public final class Switches {
    private static final String LAYER = "layer ";
    private static final String FILTER = "filter ";

    private final DiagramSession session;
    private final Set<EObject> onAtFirst;

    /**
     * Looks after a diagram whose layers and filters are still as the specification wants them.
     *
     * @param session the diagram
     */
    public Switches(DiagramSession session) {
        this.session = session;
        this.onAtFirst = Set.copyOf(session.diagram().getActivatedLayers());
    }

    /** Name of a layer in a layout. */
    public static String layer(EObject layer) {
        return LAYER + Elements.name(layer);
    }

    /** Name of a filter in a layout. */
    public static String filter(EObject filter) {
        return FILTER + Elements.name(filter);
    }

    /** Whether a layer is on. */
    public boolean isLayerOn(EObject layer) {
        return session.diagram().getActivatedLayers().contains(layer);
    }

    /** Whether a filter is on. */
    public boolean isFilterOn(EObject filter) {
        return session.diagram().getActivatedFilters().contains(filter);
    }

    /**
     * Brings layers and filters to what a layout says; those that it does not name are as they were at first. Views
     * change with the next refresh.
     *
     * @param layout the layout
     * @return whether something was switched
     */
    public boolean apply(Layout layout) {
        boolean changed = false;
        for (EObject layer : session.layers()) {
            boolean on = layout.switches().getOrDefault(layer(layer), onAtFirst.contains(layer));
            if (on != isLayerOn(layer)) {
                session.activate(layer, on);
                changed = true;
            }
        }
        for (EObject filter : session.filters()) {
            boolean on = layout.switches().getOrDefault(filter(filter), false);
            if (on != isFilterOn(filter)) {
                session.filter(filter, on);
                changed = true;
            }
        }
        return changed;
    }
}
