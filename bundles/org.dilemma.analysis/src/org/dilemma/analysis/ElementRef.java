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
 * Points at a model element without holding it, so that results outlive the model they came from.
 *
 * @param id the {@code xmi:id} of the element, empty when it has none
 * @param type name of the element's class, for instance {@code State}
 * @param label readable label: the abbreviation of a state, else its name; for others what they connect
 */
public record ElementRef(String id, String type, String label) {

    /** Refuses parts that are missing. */
    public ElementRef {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(label, "label");
    }
}
