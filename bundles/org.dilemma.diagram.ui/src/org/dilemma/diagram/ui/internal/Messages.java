/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal;

import org.eclipse.osgi.util.NLS;

/** The text of the diagram editor, one field for each key of messages.properties. */
@SuppressWarnings("javadoc")
public final class Messages extends NLS {
    public static String Editor_title;
    public static String Editor_noFile;

    public static String Palette_general;
    public static String Palette_select;
    public static String Palette_marquee;

    public static String Command_move;
    public static String Command_resize;
    public static String Command_moveLabel;
    public static String Command_bend;
    public static String Command_delete;

    static {
        NLS.initializeMessages("org.dilemma.diagram.ui.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
