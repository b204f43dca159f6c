/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.model.validation.internal.fix;

import org.dilemma.model.Defaults.FeatureRange;

/** The nearest number in a range. */
final class Nearest {

    private Nearest() {
    }

    /** Whether there is one: not where the number lies at or below an end that is excluded. */
    static boolean exists(double value, FeatureRange range) {
        return Double.isFinite(value) && !(range.minExclusive() && value <= range.min());
    }

    static double of(double value, FeatureRange range) {
        return Math.max(range.min(), Math.min(range.max(), value));
    }
}
