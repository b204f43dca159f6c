/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.report.figures;

import org.dilemma.analysis.text.Texts;

/** User text of this package. */
final class Messages {
    private static final Texts TEXTS = Texts.of(Messages.class);

    private Messages() {
    }

    /** A text by its key, with its places filled. */
    static String get(String key, Object... arguments) {
        return TEXTS.get(key, arguments);
    }
}
