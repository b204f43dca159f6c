/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.catalog;

import java.util.Optional;
import org.dilemma.diagram.ui.internal.Messages;
import org.dilemma.viewpoint.layout.LayoutFile.Listing;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;

/** The names that diagrams of one kind and element have, and one for another. */
public final class DiagramNames {
    private final Listing saved;
    private final DiagramName like;

    /**
     * Looks at names.
     *
     * @param saved the names that are taken
     * @param like a diagram of the same kind and element
     */
    public DiagramNames(Listing saved, DiagramName like) {
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
    public Optional<String> ask(Shell shell, String title, String initial) {
        InputDialog dialog = new InputDialog(shell, title, Messages.Diagram_name, initial,
                text -> problem(text).orElse(null));
        return dialog.open() == Window.OK ? Optional.of(dialog.getValue().strip()) : Optional.empty();
    }

    /**
     * A name that is not taken.
     *
     * @param base what the diagrams of the kind are called
     * @param taken whether the first diagram of the kind is there anyway, and is called so
     */
    public String free(String base, boolean taken) {
        String name = base;
        for (int i = 2; taken && i == 2 || problem(name).isPresent(); i++) {
            name = base + " " + i;
        }
        return name;
    }

    /**
     * What is wrong with a name.
     *
     * @param name a name
     * @return empty where nothing is
     */
    public Optional<String> problem(String name) {
        if (name.isBlank()) {
            return Optional.of(Messages.Diagram_needName);
        }
        String full = new DiagramName(like.description(), like.element(), DiagramName.suffix(name.strip())).toString();
        return saved.diagrams().contains(full) ? Optional.of(Messages.bind(Messages.Diagram_taken, name.strip()))
                : Optional.empty();
    }
}
