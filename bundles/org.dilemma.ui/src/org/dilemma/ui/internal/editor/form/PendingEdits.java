/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.editor.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Text that was typed but is not in the model: not finished yet, or nothing that the model could take. */
final class PendingEdits {
    private final Map<FieldKey, String> texts = new LinkedHashMap<>();
    private final Runnable changed;

    /**
     * Makes an empty store.
     *
     * @param changed told when there is a first text, or none any more
     */
    PendingEdits(Runnable changed) {
        this.changed = changed;
    }

    /**
     * Keeps a text.
     *
     * @param key its field
     * @param text the text
     */
    void put(FieldKey key, String text) {
        boolean first = texts.isEmpty();
        texts.put(key, text);
        if (first) {
            changed.run();
        }
    }

    /**
     * Forgets the text of a field.
     *
     * @param key the field
     */
    void remove(FieldKey key) {
        if (texts.remove(key) != null && texts.isEmpty()) {
            changed.run();
        }
    }

    /** Forgets the texts of elements that are gone. */
    void prune() {
        boolean removed = texts.keySet().removeIf(key -> key.element().eResource() == null);
        if (removed && texts.isEmpty()) {
            changed.run();
        }
    }

    /** Forgets all. */
    void clear() {
        if (!texts.isEmpty()) {
            texts.clear();
            changed.run();
        }
    }

    /**
     * The text of a field.
     *
     * @param key the field
     * @return what was typed there, if it is not in the model
     */
    Optional<String> get(FieldKey key) {
        return Optional.ofNullable(texts.get(key));
    }

    /**
     * Whether there is any.
     *
     * @return true if nothing is pending
     */
    boolean isEmpty() {
        return texts.isEmpty();
    }
}
