/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.grid;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.rulers.RulerProvider;
import org.osgi.service.prefs.BackingStoreException;

/** Grid, snapping and what else helps to draw: the same for all diagrams, and remembered from one start of the workbench to the next. */
public enum GridSettings {
    /** The grid is drawn. */
    GRID(SnapToGrid.PROPERTY_GRID_VISIBLE, "grid", false),
    /** What is dragged keeps to the grid. */
    SNAP_TO_GRID(SnapToGrid.PROPERTY_GRID_ENABLED, "snapToGrid", false),
    /** What is dragged keeps to the edges and centers of its neighbors. */
    SNAP_TO_GEOMETRY(SnapToGeometry.PROPERTY_SNAP_ENABLED, "snapToGeometry", true),
    /** Rulers and guides are shown, and what is dragged keeps to the guides. */
    RULERS(RulerProvider.PROPERTY_RULER_VISIBILITY, "rulers", false),
    /** Elements with errors and warnings carry a sign. */
    PROBLEMS("org.dilemma.diagram.ui.problems", "problems", true);

    /** Distance of two lines of the grid in pixels of the diagram. */
    public static final int SPACING = 16;

    private final String property;
    private final String key;
    private final boolean atFirst;

    GridSettings(String property, String key, boolean atFirst) {
        this.property = property;
        this.key = key;
        this.atFirst = atFirst;
    }

    private static IEclipsePreferences preferences() {
        return InstanceScope.INSTANCE.getNode("org.dilemma.diagram.ui");
    }

    /** Whether it is on. */
    public boolean isOn() {
        return preferences().getBoolean(key, atFirst);
    }

    /**
     * Whether a viewer that follows it shows it as on.
     *
     * @param viewer the viewer
     */
    public boolean isOn(EditPartViewer viewer) {
        return Boolean.TRUE.equals(viewer.getProperty(property));
    }

    /**
     * Switches it, for all open diagrams and from now on.
     *
     * @param on whether it is on
     */
    public void set(boolean on) {
        preferences().putBoolean(key, on);
        try {
            preferences().flush();
        } catch (BackingStoreException e) {
            // it holds until the workbench closes
        }
    }

    /**
     * Makes a viewer follow all settings until its control is disposed of.
     *
     * @param viewer the viewer, with its control
     */
    public static void follow(EditPartViewer viewer) {
        viewer.setProperty(SnapToGrid.PROPERTY_GRID_SPACING, new Dimension(SPACING, SPACING));
        apply(viewer);
        IPreferenceChangeListener listener = e -> {
            if (!viewer.getControl().isDisposed()) {
                apply(viewer);
            }
        };
        preferences().addPreferenceChangeListener(listener);
        viewer.getControl().addDisposeListener(e -> preferences().removePreferenceChangeListener(listener));
    }

    private static void apply(EditPartViewer viewer) {
        for (GridSettings setting : values()) {
            if (!Boolean.valueOf(setting.isOn()).equals(viewer.getProperty(setting.property))) {
                viewer.setProperty(setting.property, setting.isOn());
            }
        }
    }
}
