/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.layout;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** User text about layout files. */
public final class Messages {
    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle(Messages.class.getPackageName() + ".messages", Locale.ROOT);

    private Messages() {
    }

    /** A text by its key, with its places filled. */
    public static String get(String key, Object... arguments) {
        return new MessageFormat(BUNDLE.getString(key), Locale.US).format(arguments);
    }
}
