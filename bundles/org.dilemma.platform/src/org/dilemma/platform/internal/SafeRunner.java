/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.platform.internal;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dilemma.analysis.EvaluatorFailure;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/**
 * Runs code of a contribution so that whatever goes wrong in it stays there: the failure is logged with the plug-in,
 * the extension and the class or file, and kept; the caller goes on with the next contribution. For one thread.
 */
final class SafeRunner {
    private static final String PLUGIN = "org.dilemma.platform";

    private final ILog log;
    private final List<EvaluatorFailure> failures = new ArrayList<>();

    SafeRunner(ILog log) {
        this.log = log;
    }

    /**
     * Runs code of a contribution.
     *
     * @param contribution whose code it is
     * @param code the code
     * @return what the code returns, empty if it failed or returned null
     */
    <T> Optional<T> run(Contribution contribution, Callable<T> code) {
        try {
            return Optional.ofNullable(code.call());
        } catch (Exception | LinkageError | StackOverflowError | AssertionError e) {
            fail(contribution, e);
            return Optional.empty();
        }
    }

    /** What failed so far, in order. */
    List<EvaluatorFailure> failures() {
        return List.copyOf(failures);
    }

    /** Logs what is wrong with a contribution that did run. */
    void log(String plugin, String message) {
        log.log(new Status(IStatus.ERROR, PLUGIN, Messages.get("plugin.message", plugin, message)));
    }

    private void fail(Contribution contribution, Throwable thrown) {
        Throwable cause = causeOf(thrown);
        String message = Messages.get("contribution.failed", contribution.subject(), describe(cause));
        failures.add(new EvaluatorFailure(contribution.plugin(), contribution.contributed(), message));
        log.log(new Status(IStatus.ERROR, PLUGIN, Messages.get("plugin.message", contribution.plugin(), message),
                cause));
    }

    /** What really went wrong: the registry and reflection wrap it, and the wrapping says nothing more. */
    private static Throwable causeOf(Throwable thrown) {
        Throwable cause = thrown;
        while (isWrapping(cause) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static boolean isWrapping(Throwable thrown) {
        return thrown instanceof CoreException || thrown instanceof InvocationTargetException
                || thrown instanceof ExceptionInInitializerError;
    }

    private static String describe(Throwable cause) {
        String text = cause.getMessage();
        if (cause instanceof CoreException) {
            return text;
        }
        String name = cause.getClass().getSimpleName();
        return text == null || text.isBlank() ? name : name + ": " + text;
    }
}
