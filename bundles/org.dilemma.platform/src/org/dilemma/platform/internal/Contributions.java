/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.platform.internal;

import java.util.function.Function;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.IExtensionPoint;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IRegistryEventListener;
import org.eclipse.core.runtime.RegistryFactory;

/**
 * What one extension point gives, read once and kept until an extension of the point comes or goes. Safe for several
 * threads.
 *
 * @param <T> the form in which the contributions are handed over
 */
public final class Contributions<T> implements IRegistryEventListener {
    private final String pointId;
    private final Function<IExtensionRegistry, T> reader;
    private T value;
    private boolean listening;

    /**
     * Makes an unread set of contributions.
     *
     * @param pointId qualified id of the extension point
     * @param reader reads the contributions; called lazily and never by two threads at once
     */
    public Contributions(String pointId, Function<IExtensionRegistry, T> reader) {
        this.pointId = pointId;
        this.reader = reader;
    }

    /**
     * The contributions, read now if they were not or if they changed.
     *
     * @return what the reader made of them
     */
    public synchronized T get() {
        if (value == null) {
            IExtensionRegistry registry = RegistryFactory.getRegistry();
            if (!listening) {
                registry.addListener(this, pointId);
                listening = true;
            }
            value = reader.apply(registry);
        }
        return value;
    }

    private synchronized void forget() {
        value = null;
    }

    @Override
    public void added(IExtension[] extensions) {
        forget();
    }

    @Override
    public void removed(IExtension[] extensions) {
        forget();
    }

    @Override
    public void added(IExtensionPoint[] extensionPoints) {
        forget();
    }

    @Override
    public void removed(IExtensionPoint[] extensionPoints) {
        forget();
    }
}
