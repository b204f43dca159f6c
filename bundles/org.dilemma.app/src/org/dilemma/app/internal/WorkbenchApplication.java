/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.app.internal;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/**
 * Runs the workbench: takes the workspace folder, opens the window and stays until the user leaves. Started by the
 * platform through the extension point {@code org.eclipse.core.runtime.applications}, on the main thread.
 */
public final class WorkbenchApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        Display display = PlatformUI.createDisplay();
        try {
            WorkspaceLock lock = new WorkspaceLock(Platform.getInstanceLocation());
            if (!new WorkspacePrompt(display, lock).acquire()) {
                return IApplication.EXIT_OK;
            }
            return run(display, context, lock);
        } finally {
            display.dispose();
        }
    }

    private static Object run(Display display, IApplicationContext context, WorkspaceLock lock) {
        try {
            FilesToOpen files = FilesToOpen.of(context);
            int code = PlatformUI.createAndRunWorkbench(display, new DilemmaWorkbenchAdvisor(files));
            return code == PlatformUI.RETURN_RESTART ? IApplication.EXIT_RESTART : IApplication.EXIT_OK;
        } finally {
            lock.release();
        }
    }

    @Override
    public void stop() {
        if (!PlatformUI.isWorkbenchRunning()) {
            return;
        }
        IWorkbench workbench = PlatformUI.getWorkbench();
        Display display = workbench.getDisplay();
        display.syncExec(() -> {
            if (!display.isDisposed()) {
                workbench.close();
            }
        });
    }
}
