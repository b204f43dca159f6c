/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.cli.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of the command line, from messages.properties. */
public final class Messages {
    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle(Messages.class.getPackageName() + ".messages");

    private Messages() {
    }

    /**
     * A sentence with its blanks filled in.
     *
     * @param key its key
     * @param values what goes into {0}, {1} and so on; numbers as text where they shall not be grouped
     * @return the sentence
     */
    public static String get(String key, Object... values) {
        return new MessageFormat(TEXTS.getString(key), Locale.ROOT).format(values);
    }

    /**
     * All sentences, for the help texts.
     *
     * @return the bundle
     */
    public static ResourceBundle bundle() {
        return TEXTS;
    }
}
