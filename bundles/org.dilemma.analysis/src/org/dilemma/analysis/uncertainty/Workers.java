/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.uncertainty;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.dilemma.analysis.Monitor;

/**
 * Divides work among the processors: each worker has tools of its own and takes one chunk of the work after the other.
 * Runs in the fork-join pool of the caller, or else in the common one. What is done must not depend on which worker
 * does it.
 *
 * @param monitor told of each chunk, and asked before each unit whether to stop
 * @param task what is being done, in plain words
 */
record Workers(Monitor monitor, String task) {

    /** Does the units of one chunk. */
    interface Work<T> {
        /**
         * Does one unit.
         *
         * @param tools the tools of the worker
         * @param chunk number of the chunk
         * @param unit number of the unit, from 0 over all chunks
         */
        void work(T tools, int chunk, int unit);
    }

    /**
     * Does all units. Returns, or throws, only when no worker is at work any more.
     *
     * @param units number of units
     * @param chunk units in a chunk
     * @param tools makes the tools of a worker
     * @param work does a unit
     * @throws java.util.concurrent.CancellationException if the monitor was cancelled
     */
    <T> void run(int units, int chunk, Supplier<T> tools, Work<T> work) {
        AtomicInteger next = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        int chunks = (units + chunk - 1) / chunk;
        IntStream.range(0, Math.min(chunks, processors())).parallel().forEach(worker -> {
            try {
                T mine = null;
                for (int c = next.getAndIncrement(); c < chunks && failure.get() == null; c = next.getAndIncrement()) {
                    mine = mine == null ? tools.get() : mine;
                    int end = Math.min(units, (c + 1) * chunk);
                    for (int unit = c * chunk; unit < end && failure.get() == null; unit++) {
                        monitor.check();
                        work.work(mine, c, unit);
                    }
                    monitor.worked(task, done.addAndGet(end - c * chunk), units);
                }
            } catch (RuntimeException | Error e) {
                failure.compareAndSet(null, e);
            }
        });
        rethrow(failure.get());
    }

    private static void rethrow(Throwable failure) {
        if (failure instanceof RuntimeException e) {
            throw e;
        }
        if (failure instanceof Error e) {
            throw e;
        }
    }

    private static int processors() {
        ForkJoinPool pool = ForkJoinTask.getPool();
        return pool == null || pool == ForkJoinPool.commonPool() ? ForkJoinPool.getCommonPoolParallelism() + 1
                : pool.getParallelism();
    }
}
