/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.tool;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** User text of tools. */
public final class Messages {
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle(
            "org.dilemma.viewpoint.internal.tool.messages", Locale.getDefault(), Messages.class.getClassLoader());

    private Messages() {
    }

    /** A text by its key, with its places filled. */
    public static String get(String key, Object... arguments) {
        return new MessageFormat(TEXTS.getString(key), Locale.ENGLISH).format(arguments);
    }
}
