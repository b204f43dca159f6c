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
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * User text from a {@code messages.properties} beside a class, in the language of the user where there is a translation
 * and in English otherwise. Safe for several threads.
 */
public final class Texts {
    private final ResourceBundle bundle;
    private final Map<String, Pattern> patterns = new ConcurrentHashMap<>();

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
        return patterns.computeIfAbsent(key, k -> Pattern.of(bundle.getString(k))).fill(arguments);
    }

    /**
     * A pattern that has been read.
     *
     * @param format the format for numbers and choices
     * @param text the pattern with one character for each place; empty if it has places of another kind
     */
    private record Pattern(MessageFormat format, String text) {
        /** Stands for {0} in the text, the next character for {1}, and so on: no pattern has these. */
        private static final char FIRST_PLACE = '\uE000';
        private static final Object[] PLACES = {"\uE000", "\uE001", "\uE002", "\uE003", "\uE004"};

        static Pattern of(String pattern) {
            MessageFormat format = new MessageFormat(pattern, Locale.ENGLISH);
            boolean plain = Arrays.stream(format.getFormats()).allMatch(Objects::isNull);
            return new Pattern(format, plain ? format.format(PLACES) : "");
        }

        String fill(Object... arguments) {
            return isForTexts(arguments) ? filled(arguments)
                    : ((MessageFormat) format.clone()).format(arguments); // a copy, as a format serves one thread
        }

        private boolean isForTexts(Object... arguments) {
            return !text.isEmpty() && arguments.length <= PLACES.length
                    && Arrays.stream(arguments).allMatch(String.class::isInstance);
        }

        /** What the format gives, without its cost: a large diagram has thousands of labels. */
        private String filled(Object... arguments) {
            StringBuilder filled = new StringBuilder(2 * text.length());
            for (int i = 0; i < text.length(); i++) {
                int place = text.charAt(i) - FIRST_PLACE;
                if (place < 0 || place >= PLACES.length) {
                    filled.append(text.charAt(i));
                } else {
                    filled.append(place < arguments.length ? arguments[place] : "{" + place + "}");
                }
            }
            return filled.toString();
        }
    }
}
