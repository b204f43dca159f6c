/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.design.internal;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.dilemma.analysis.text.Texts;

/** User text of the notation. */
public final class Messages {
    private static final Texts TEXTS = Texts.of(Messages.class);
    private static final Map<String, String> WORDS = new ConcurrentHashMap<>();

    private Messages() {
    }

    /**
     * A text by its key, with its places filled.
     *
     * @param key the key
     * @param arguments what goes into its places; numbers as text
     * @return the text
     */
    public static String get(String key, Object... arguments) {
        return TEXTS.get(key, arguments);
    }

    /**
     * A text without places, which is asked for element by element and so read once only.
     *
     * @param key the key
     * @return the text
     */
    public static String word(String key) {
        return WORDS.computeIfAbsent(key, TEXTS::get);
    }
}
