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

/**
 * A value that an evaluation took by default because the model does not give it.
 *
 * @param element the element without the value
 * @param feature the feature, by its name in the metamodel
 * @param value the default used
 * @param unit the unit of the value, empty for a pure number
 */
public record DefaultUsed(ElementRef element, String feature, double value, String unit) {

    /** Refuses parts that are missing. */
    public DefaultUsed {
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(feature, "feature");
        Objects.requireNonNull(unit, "unit");
    }
}
