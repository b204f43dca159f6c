/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.navigator;

import java.util.Optional;
import org.dilemma.diagram.ui.internal.Messages;
import org.dilemma.diagram.ui.internal.catalog.DiagramName;
import org.dilemma.viewpoint.layout.LayoutFile.Listing;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;

/** Asks for the name of a diagram. */
final class DiagramNames {
    private final Listing saved;
    private final DiagramName like;

    /**
     * Prepares to ask.
     *
     * @param saved the names that are taken
     * @param like a diagram of the same kind and element
     */
    DiagramNames(Listing saved, DiagramName like) {
        this.saved = saved;
        this.like = like;
    }

    /**
     * Asks.
     *
     * @param shell the window
     * @param title title of the dialog
     * @param initial the name to start with
     * @return the name; empty if the person thought better of it
     */
    Optional<String> ask(Shell shell, String title, String initial) {
        InputDialog dialog = new InputDialog(shell, title, Messages.Diagram_name, initial, this::problem);
        return dialog.open() == Window.OK ? Optional.of(dialog.getValue().strip()) : Optional.empty();
    }

    /** A name that is not taken. */
    String free(String base) {
        String name = base;
        for (int i = 2; problem(name) != null; i++) {
            name = base + " " + i;
        }
        return name;
    }

    private String problem(String name) {
        if (name.isBlank()) {
            return "";
        }
        String full = new DiagramName(like.description(), like.element(), DiagramName.suffix(name.strip())).toString();
        return saved.diagrams().contains(full) ? Messages.bind(Messages.Diagram_taken, name.strip()) : null;
    }
}
