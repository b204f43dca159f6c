/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.expression;

import java.util.Optional;

/**
 * What a watcher in another thread sees of the calls of services: which service runs, and whether it is still the same
 * call as before. Counting costs next to nothing; the watcher looks from time to time.
 */
final class ServiceCalls {
    private int count;
    private volatile Service running;
    private volatile Thread abandoned;

    void enter(Service service) {
        count++;
        running = service;
    }

    /** Ends a call; a thread that was given up ends here. */
    void leave() {
        running = null;
        if (abandoned != null && abandoned == Thread.currentThread()) {
            throw new AbandonedException();
        }
    }

    /** How many calls have begun; a torn or late value does no harm. */
    int count() {
        return count;
    }

    Optional<Service> running() {
        return Optional.ofNullable(running);
    }

    /** Gives up a thread that is in a call: once the call ends, the thread is thrown out. */
    void abandon(Thread thread) {
        abandoned = thread;
        running = null;
    }
}
