/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.parts;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.tools.DragEditPartsTracker;

/** Drags elements; a click on one that is selected already does not begin to edit its label by accident. */
final class PartDragTracker extends DragEditPartsTracker {

    PartDragTracker(EditPart part) {
        super(part);
    }

    @Override
    protected void performDirectEdit() {
        // a second, slow click is too often meant to move; F2 and a double click edit
    }
}
