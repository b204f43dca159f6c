/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.editor.form;

import java.util.List;
import java.util.Optional;
import org.dilemma.model.validation.Issue;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Connects a text field with a value of the model. */
interface TextBinding {

    /**
     * Names the field.
     *
     * @return the key for text that is not in the model
     */
    FieldKey key();

    /**
     * The feature behind the field.
     *
     * @return the feature of the element that the form shows
     */
    EStructuralFeature feature();

    /**
     * The value in the model.
     *
     * @return its text, empty where nothing is set
     */
    String read();

    /**
     * What to show in quiet text where nothing is set.
     *
     * @return the default in words, possibly empty
     */
    String placeholder();

    /**
     * Why a text cannot be taken.
     *
     * @param text what was typed, not blank
     * @return a sentence that says how to mend it, or nothing where it can be taken
     */
    Optional<String> problem(String text);

    /**
     * Writes a value into the model.
     *
     * @param text a text without problem; blank to unset the value
     */
    void write(String text);

    /**
     * What validation says of the value.
     *
     * @return the issues
     */
    List<Issue> issues();

    /**
     * Whether the value can be edited now.
     *
     * @return false while what it belongs to does not exist
     */
    default boolean editable() {
        return true;
    }
}
