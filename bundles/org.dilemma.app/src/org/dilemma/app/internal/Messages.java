/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.app.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of the application, from messages.properties. */
final class Messages extends NLS {

    public static String fileMissing;
    public static String fileNotOpened;
    public static String menuEdit;
    public static String menuFile;
    public static String menuHelp;
    public static String menuViews;
    public static String menuWindow;
    public static String windowTitle;
    public static String workspaceInUse;
    public static String workspaceMissing;
    public static String workspaceNotWritable;
    public static String workspaceRetry;
    public static String workspaceTitle;

    static {
        NLS.initializeMessages("org.dilemma.app.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
