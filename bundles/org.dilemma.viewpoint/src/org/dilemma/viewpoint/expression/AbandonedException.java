/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.expression;

/** Thrown in a thread that was given up because a service took too long; nobody waits for that thread any more. */
public final class AbandonedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Makes one without a stack trace. */
    AbandonedException() {
        super(null, null, false, false);
    }
}
