/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.expression;

/**
 * Ends a thread that was given up because a service took too long: nobody waits for it any more, and it may not change
 * anything. An error, so that nobody takes it for a failure of the service.
 */
final class AbandonedError extends Error {
    private static final long serialVersionUID = 1L;

    /** Makes one without a stack trace. */
    AbandonedError() {
        super(null, null, false, false);
    }
}
