/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts are what a message format makes of their patterns. */
class TextsTest {
    private final Texts texts = Texts.of(TextsTest.class);

    @ParameterizedTest
    @MethodSource("uses")
    void aTextIsWhatAMessageFormatGives(String key, Object[] arguments) {
        String pattern = ResourceBundle.getBundle("org.dilemma.analysis.text.messages").getString(key);
        assertEquals(new MessageFormat(pattern, Locale.ENGLISH).format(arguments), texts.get(key, arguments));
    }

    static Stream<Arguments> uses() {
        return Stream.of(use("plain", "0.6", "0.4", "0.8"), use("plain", "0.6"), use("plain"),
                use("plain", 12345, "a", 0.5), use("plain", "{1}", "'", "{0}"), use("plain", null, "a", "b"),
                use("quotes", "Britain"), use("far", "a"), use("far", "a", "", "", "", "", "", "", "h"),
                use("six", "a", "b", "c", "d", "e", "f"), use("choice", 1, "2"), use("choice", 3, "2"));
    }

    private static Arguments use(String key, Object... arguments) {
        return Arguments.of(key, arguments);
    }
}
