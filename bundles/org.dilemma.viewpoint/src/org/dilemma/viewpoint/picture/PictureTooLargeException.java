/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.picture;

import java.io.IOException;

/** A picture would have more pixels than any program can open. The message says what to choose instead. */
public class PictureTooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    /**
     * Says so.
     *
     * @param message sizes and remedy
     */
    public PictureTooLargeException(String message) {
        super(message);
    }
}
