/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.phases;

import java.util.Objects;
import org.dilemma.analysis.ElementRef;

/**
 * A changed value that had a part in moving the band of the scenario from one phase to the next.
 *
 * @param element the element that has the value
 * @param feature the feature by its name in the metamodel
 * @param alone whether this change alone moves the band of the earlier phase towards that of the later
 * @param needed whether the band of the later phase is not reached when only this change is taken back
 */
public record Mover(ElementRef element, String feature, boolean alone, boolean needed) {

    /** Refuses parts that are missing. */
    public Mover {
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(feature, "feature");
    }
}
