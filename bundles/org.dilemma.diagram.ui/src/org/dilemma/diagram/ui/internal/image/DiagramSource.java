/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.image;

import java.io.IOException;
import java.util.Optional;
import org.dilemma.diagram.ui.internal.catalog.DiagramEntry;
import org.dilemma.viewpoint.picture.Drawing;

/** Draws the diagrams of one scenario, whether they are open or not. For one thread that is not the window's. */
interface DiagramSource {

    /**
     * Draws a diagram.
     *
     * @param entry which one
     * @param legend whether its signs are explained
     * @return the drawing; empty where the scenario has no such diagram
     * @throws IOException if the scenario cannot be read
     */
    Optional<Drawing> draw(DiagramEntry entry, boolean legend) throws IOException;
}
