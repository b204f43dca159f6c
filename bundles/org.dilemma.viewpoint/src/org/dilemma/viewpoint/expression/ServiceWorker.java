/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.expression;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** A thread for work that calls services; it ends when there has been none for some time. */
final class ServiceWorker {
    private static final String NAME = "viewpoint services";
    private static final int IDLE_SECONDS = 2;
    private static final long STACK = 8L << 20;

    private final ThreadPoolExecutor executor = new ThreadPoolExecutor(1, 1, IDLE_SECONDS, TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(), this::start);
    private volatile Thread thread;

    ServiceWorker() {
        executor.allowCoreThreadTimeOut(true);
    }

    private Thread start(Runnable body) {
        Thread started = new Thread(null, body, NAME, STACK);
        started.setDaemon(true);
        started.setContextClassLoader(Thread.currentThread().getContextClassLoader());
        thread = started;
        return started;
    }

    void run(Runnable task) {
        executor.execute(task);
    }

    Thread thread() {
        return thread;
    }

    boolean isCurrent() {
        return Thread.currentThread() == thread;
    }

    /** Gives up the thread. One that sleeps or waits is woken. */
    void leave() {
        executor.shutdownNow();
    }
}
