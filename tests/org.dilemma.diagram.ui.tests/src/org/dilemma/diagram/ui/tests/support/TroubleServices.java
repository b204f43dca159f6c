/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.tests.support;

import java.util.concurrent.CountDownLatch;
import org.dilemma.model.State;

/** Services of the notation description/trouble.odesign that fail, or do not end, on states of certain names. */
public final class TroubleServices {
    /** Name of states on which the service fails. */
    public static final String FAILING = "Failing";
    /** Name of states on which the service does not end until {@link #release()}. */
    public static final String ENDLESS = "Endless";

    private static volatile CountDownLatch released = new CountDownLatch(1);

    /** The label of a state. */
    public String troubleLabel(State state) throws InterruptedException {
        if (FAILING.equals(state.getName())) {
            throw new IllegalStateException("no label for it");
        }
        if (ENDLESS.equals(state.getName())) {
            released.await();
        }
        return "label of " + state.getName();
    }

    /** Services hang from now on. */
    public static void hang() {
        released = new CountDownLatch(1);
    }

    /** Ends all services that hang; none does any more. */
    public static void release() {
        released.countDown();
    }
}
