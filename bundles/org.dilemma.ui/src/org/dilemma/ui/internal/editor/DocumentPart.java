/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.editor;

import org.dilemma.model.io.ScenarioReadException;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;

/** An editor of a {@link SharedScenario}. Several may be open on one. For the user-interface thread. */
public interface DocumentPart extends ScenarioPart {

    @Override
    IEditorPart part();

    /**
     * Whether it draws in the notation, so that it matters what is wrong with that.
     *
     * @return true for diagrams and tables
     */
    default boolean usesNotation() {
        return false;
    }

    /**
     * Whether something that was typed is not in the model yet.
     *
     * @return true if something waits
     */
    default boolean hasPending() {
        return false;
    }

    /**
     * Writes into the model what was typed, asking the user where that is not possible.
     *
     * @return false if the user wants to go on typing
     */
    default boolean finishPending() {
        return true;
    }

    /** Forgets what was typed and is not in the model. */
    default void dropPending() {
    }

    /**
     * The scenario is another file now, since it was moved or saved under another name.
     *
     * @param input the file
     */
    void inputChanged(IEditorInput input);

    /** Whether there is something to save has changed. */
    void dirtyChanged();

    /**
     * The file could not be read, so that there is no model; told in place of a replaced model.
     *
     * @param problem why
     */
    void readFailed(ScenarioReadException problem);
}
