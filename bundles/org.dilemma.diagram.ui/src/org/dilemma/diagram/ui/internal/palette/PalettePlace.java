/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.palette;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.gef.ui.palette.FlyoutPaletteComposite;
import org.eclipse.gef.ui.palette.FlyoutPaletteComposite.FlyoutPreferences;
import org.eclipse.draw2d.PositionConstants;

/** Where and how wide the palette is, remembered for all diagrams. It is open at first. */
public final class PalettePlace implements FlyoutPreferences {
    private static final String NODE = "org.dilemma.diagram.ui";
    private static final String SIDE = "palette.side";
    private static final String STATE = "palette.state";
    private static final String WIDTH = "palette.width";
    private static final int USUAL_WIDTH = 148;

    private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(NODE);

    @Override
    public int getDockLocation() {
        return preferences.getInt(SIDE, PositionConstants.EAST);
    }

    @Override
    public int getPaletteState() {
        return preferences.getInt(STATE, FlyoutPaletteComposite.STATE_PINNED_OPEN);
    }

    @Override
    public int getPaletteWidth() {
        return preferences.getInt(WIDTH, USUAL_WIDTH);
    }

    @Override
    public void setDockLocation(int location) {
        preferences.putInt(SIDE, location);
    }

    @Override
    public void setPaletteState(int state) {
        preferences.putInt(STATE, state);
    }

    @Override
    public void setPaletteWidth(int width) {
        preferences.putInt(WIDTH, width);
    }
}
