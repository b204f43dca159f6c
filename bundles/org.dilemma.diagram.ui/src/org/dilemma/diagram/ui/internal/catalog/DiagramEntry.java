/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.catalog;

import org.dilemma.diagram.ui.internal.editor.DiagramInput;
import org.eclipse.core.resources.IFile;
import org.eclipse.ui.part.FileEditorInput;

/**
 * A diagram or table of a scenario file: one that the notation offers, or one that was saved.
 *
 * @param file the scenario file
 * @param name its name in the layout file
 * @param ofScenario whether it shows the whole scenario
 * @param title what people call it
 * @param isTable whether it is a table
 * @param isSaved whether the layout file has it
 */
public record DiagramEntry(IFile file, DiagramName name, boolean ofScenario, String title, boolean isTable,
        boolean isSaved) {

    /** What an editor opens to show it. */
    public DiagramInput input() {
        return input(name.suffix(), title);
    }

    private DiagramInput input(String suffix, String newTitle) {
        return new DiagramInput(new FileEditorInput(file), name.description(), elementId(),
                suffix, newTitle);
    }

    /** Identifier of the element that it shows; empty for the scenario. */
    public String elementId() {
        return ofScenario ? "" : name.element();
    }

    /**
     * The same under another name.
     *
     * @param newTitle the name that a person gives
     */
    public DiagramEntry renamed(String newTitle) {
        return new DiagramEntry(file,
                new DiagramName(name.description(), name.element(), DiagramName.suffix(newTitle)), ofScenario,
                newTitle, isTable, true);
    }
}
