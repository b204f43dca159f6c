/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.model.validation.internal;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** Messages and remedies, from messages.properties beside the validator. For one thread. */
public final class Texts {
    private static final String BUNDLE = "org.dilemma.model.validation.messages";

    private final ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, Locale.getDefault(),
            Texts.class.getClassLoader());
    private final Map<String, Template> templates = new HashMap<>();

    /**
     * The text with a key, its placeholders filled.
     *
     * @param key its key
     * @param arguments what fills the placeholders
     */
    public String get(String key, Object... arguments) {
        return templates.computeIfAbsent(key, k -> new Template(bundle.getString(k))).fill(arguments);
    }
}
