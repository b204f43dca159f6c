/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.editor;

import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorMatchingStrategy;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.PartInitException;

/** Tells whether a diagram is open already. */
public final class DiagramMatching implements IEditorMatchingStrategy {

    @Override
    public boolean matches(IEditorReference reference, IEditorInput input) {
        try {
            return DiagramInput.of(reference.getEditorInput()).isSame(DiagramInput.of(input));
        } catch (PartInitException e) {
            return false; // it cannot be restored, and so shows nothing
        }
    }
}
