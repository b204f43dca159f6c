/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * User text from a {@code messages.properties} beside a class, in the language of the user where there is a translation
 * and in English otherwise. Safe for several threads.
 */
public final class Texts {
    private final ResourceBundle bundle;
    private final Map<String, MessageFormat> patterns = new ConcurrentHashMap<>();

    private Texts(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /**
     * The texts of a package.
     *
     * @param owner a class of the package that holds {@code messages.properties}
     * @return its texts
     */
    public static Texts of(Class<?> owner) {
        return new Texts(ResourceBundle.getBundle(owner.getPackageName() + ".messages", Locale.getDefault(),
                owner.getClassLoader()));
    }

    /**
     * A text.
     *
     * @param key its key
     * @param arguments what goes into its places {0}, {1}, ...; numbers as text, see {@link Numbers}
     * @return the text
     */
    public String get(String key, Object... arguments) {
        MessageFormat pattern = patterns.computeIfAbsent(key,
                k -> new MessageFormat(bundle.getString(k), Locale.ENGLISH));
        return ((MessageFormat) pattern.clone()).format(arguments); // a copy, as a format serves one thread
    }
}
