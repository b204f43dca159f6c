/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.palette;

import org.eclipse.gef.tools.ConnectionCreationTool;

/** Draws an edge from one element to another. */
public final class ConnectTool extends ConnectionCreationTool {

    /** Makes a tool that gives way to selecting when an edge is drawn. */
    public ConnectTool() {
        setUnloadWhenFinished(true);
    }

    /** With Shift held the tool stays chosen. */
    @Override
    protected void handleFinished() {
        if (getCurrentInput().isShiftKeyDown()) {
            reactivate();
        } else {
            super.handleFinished();
        }
    }
}
