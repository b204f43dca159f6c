/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * The years that a scenario covers.
 *
 * @param start first calendar year, where given
 * @param end last calendar year, where given
 */
public record Period(OptionalInt start, OptionalInt end) {

    /** Refuses parts that are missing. */
    public Period {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
    }
}
