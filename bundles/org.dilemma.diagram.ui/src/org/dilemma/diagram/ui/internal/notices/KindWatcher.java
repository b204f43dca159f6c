/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.notices;

import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.IExtensionPoint;
import org.eclipse.core.runtime.IRegistryEventListener;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.swt.widgets.Display;

/** Tells when a plug-in with kinds of diagrams comes while the workbench runs. */
final class KindWatcher implements IRegistryEventListener {
    private static final String POINT = "org.dilemma.platform.viewpoints";
    private final Display display;
    private final Runnable news;

    /**
     * Begins to watch.
     *
     * @param display the display whose thread is told
     * @param news told some time later
     */
    KindWatcher(Display display, Runnable news) {
        this.display = display;
        this.news = news;
        RegistryFactory.getRegistry().addListener(this, POINT);
    }

    void dispose() {
        RegistryFactory.getRegistry().removeListener(this);
    }

    @Override
    public void added(IExtension[] extensions) {
        if (!display.isDisposed()) {
            display.asyncExec(news);
        }
    }

    @Override
    public void removed(IExtension[] extensions) {
        // a diagram that is open stays
    }

    @Override
    public void added(IExtensionPoint[] extensionPoints) {
        // none of its own
    }

    @Override
    public void removed(IExtensionPoint[] extensionPoints) {
        // as above
    }
}
