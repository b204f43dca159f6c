/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.expression;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Runs work that calls services in a thread of its own and waits for it. A service that does not end within a time limit
 * is switched off, and its thread is given up: it runs on if the service does, but changes nothing any more. Work inside
 * such work runs at once. Without services, everything runs in the thread of the caller.
 *
 * <p>For one thread at a time.
 */
public final class ServiceGuard {
    /** How long one call of a service may take. */
    public static final Duration TIME_LIMIT = Duration.ofSeconds(3);

    private static final int LOOK_MILLIS = 50;

    private final Services services;
    private final Consumer<EvaluationException> whenEndless;
    private Duration limit = TIME_LIMIT;
    private ServiceWorker worker;

    /**
     * Makes a guard.
     *
     * @param services    the services to watch
     * @param whenEndless is told of each service that is switched off
     */
    public ServiceGuard(Services services, Consumer<EvaluationException> whenEndless) {
        this.services = services;
        this.whenEndless = whenEndless;
    }

    /**
     * Sets how long one call of a service may take.
     *
     * @param duration the time, some tenths of a second at least
     */
    public void limit(Duration duration) {
        limit = duration;
    }

    /** Gives the services that were switched off another chance. */
    public void switchOn() {
        services.switchOn();
    }

    /**
     * Runs work that can be repeated: from its beginning again, as often as a service has to be switched off.
     *
     * @param work the work
     * @throws RuntimeException what the work threw
     */
    public void repeat(Runnable work) {
        while (endless(work) != null) {
            // each time there is one service less
        }
    }

    /**
     * Asks a question that can be repeated.
     *
     * @param <T>      what the answer is
     * @param question the question
     * @return the answer; null only if the question gives null
     * @throws RuntimeException what the question threw
     */
    public <T> T ask(Supplier<T> question) {
        List<T> answer = new ArrayList<>();
        repeat(() -> {
            T found = question.get();
            answer.clear();
            answer.add(found);
        });
        return answer.get(0);
    }

    /**
     * Runs work once.
     *
     * @param work the work
     * @throws EndlessServiceException if a service did not end, so that the work stopped in its middle
     * @throws RuntimeException        what the work threw
     */
    public void once(Runnable work) {
        Service endless = endless(work);
        if (endless != null) {
            throw new EndlessServiceException(Messages.get("service.off", endless.name()));
        }
    }

    /**
     * Adds the services of a class, whose constructor may not end either.
     *
     * @param className its qualified name
     * @throws EvaluationException if it is missing or cannot be used
     */
    public void register(String className) throws EvaluationException {
        List<EvaluationException> failures = new ArrayList<>();
        Service endless = stuck(() -> {
            try {
                services.register(className);
            } catch (EvaluationException failure) {
                failures.add(failure);
            }
        });
        if (endless != null) {
            throw new EvaluationException("class-endless", Messages.get("class.endless", className));
        }
        if (!failures.isEmpty()) {
            throw failures.get(0);
        }
    }

    /** Runs work, switches the service off that did not end and gives it; null if the work did. */
    private Service endless(Runnable work) {
        if (services.isEmpty()) {
            work.run();
            return null;
        }
        Service endless = stuck(work);
        if (endless != null) {
            switchOff(endless);
        }
        return endless;
    }

    /** Runs work and gives the service that did not end; null if the work did. */
    private Service stuck(Runnable work) {
        if (worker != null && worker.isCurrent()) {
            work.run();
            return null;
        }
        if (worker == null) {
            worker = new ServiceWorker();
        }
        FutureTask<Void> task = new FutureTask<>(work, null);
        worker.run(task);
        return await(task);
    }

    private Service await(FutureTask<Void> task) {
        ServiceCalls calls = services.calls();
        int count = calls.count();
        long since = System.nanoTime();
        while (!isDone(task)) {
            Service running = calls.running().orElse(null);
            if (running == null || calls.count() != count) {
                count = calls.count();
                since = System.nanoTime();
            } else if (System.nanoTime() - since > limit.toNanos() && isGivenUp(task)) {
                calls.forgetRunning();
                return running;
            }
        }
        return null;
    }

    /** Gives up the thread, unless it comes to its end now. */
    private boolean isGivenUp(FutureTask<Void> task) {
        services.calls().abandon(worker.thread());
        try {
            if (isDone(task)) {
                services.calls().resume(worker.thread());
                return false;
            }
        } catch (AbandonedError stopped) {
            // the service ended in the last moment
        }
        worker.leave();
        worker = null;
        return true;
    }

    private void switchOff(Service endless) {
        endless.switchOff();
        whenEndless.accept(new EvaluationException("service-endless", Messages.get("service.off", endless.name())));
    }

    /** Waits for some time. An interrupt of the caller is kept for later. */
    private static boolean isDone(FutureTask<Void> task) {
        try {
            task.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            boolean done = isDone(task);
            Thread.currentThread().interrupt();
            return done;
        } catch (ExecutionException failed) {
            return thrown(failed.getCause());
        }
    }

    private static boolean thrown(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) cause;
    }
}
