/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.editor.form;

import org.eclipse.emf.ecore.EStructuralFeature;

/** A widget, or a few, for one value of the element that a form shows. */
interface Field {

    /** Shows what the model has now, unless the user is typing. */
    void refresh();

    /** Writes what was typed into the model, if it can be taken. */
    default void commit() {
        // most fields write at once
    }

    /** Drops what was typed and shows the model. */
    default void revert() {
        refresh();
    }

    /** Puts the focus here. */
    void focus();

    /**
     * Whether the field shows a feature.
     *
     * @param feature a feature
     * @return true if it shows it
     */
    boolean shows(EStructuralFeature feature);
}
