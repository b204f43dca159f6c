/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.expression;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a watcher in another thread sees of the calls of services: which service runs, and whether it is still the same
 * call as before. Counting costs next to nothing; the watcher looks from time to time.
 */
final class ServiceCalls {
    private static final VarHandle RUNNING;

    static {
        try {
            RUNNING = MethodHandles.lookup().findVarHandle(ServiceCalls.class, "running", Service.class);
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    private int count;
    private Service running;
    private volatile Set<Thread> abandoned = Set.of();

    /** Begins a call. */
    void enter(Service service) {
        throwOutAbandoned();
        count++;
        RUNNING.setRelease(this, service);
    }

    /** Ends a call. */
    void leave() {
        throwOutAbandoned();
        RUNNING.setRelease(this, null);
    }

    private void throwOutAbandoned() {
        Set<Thread> threads = abandoned;
        if (!threads.isEmpty() && threads.contains(Thread.currentThread())) {
            throw new AbandonedError();
        }
    }

    /** The service that runs. */
    Optional<Service> running() {
        return Optional.ofNullable((Service) RUNNING.getAcquire(this));
    }

    /** How many calls have begun; ask for what runs first, which makes this value a recent one. */
    int count() {
        return count;
    }

    /** Gives up a thread: the next call that it begins or ends throws it out. */
    void abandon(Thread thread) {
        Set<Thread> more = new HashSet<>(abandoned);
        more.add(thread);
        abandoned = more;
    }

    /** Takes back that a thread was given up. */
    void resume(Thread thread) {
        Set<Thread> less = new HashSet<>(abandoned);
        less.remove(thread);
        abandoned = less;
    }

    /** Notes that nothing runs, after the thread in which it ran was given up. */
    void forgetRunning() {
        RUNNING.setRelease(this, null);
    }
}
