/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.platform.tests;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;

/** Keeps what is logged while it is open. */
final class LogWatch implements AutoCloseable {
    private final List<IStatus> logged = new CopyOnWriteArrayList<>();
    private final ILogListener listener = (status, plugin) -> logged.add(status);

    LogWatch() {
        Platform.addLogListener(listener);
    }

    /** The only entry whose message has a part. */
    IStatus only(String part) {
        List<IStatus> found = logged.stream().filter(status -> status.getMessage().contains(part)).toList();
        if (found.size() != 1) {
            throw new AssertionError("Expected one entry with " + part + ", not " + found + " in " + logged);
        }
        return found.get(0);
    }

    @Override
    public void close() {
        Platform.removeLogListener(listener);
    }
}
