/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis;

import java.util.List;
import java.util.Objects;

/**
 * A sentence of an evaluator about model elements.
 *
 * @param severity its weight
 * @param text one or more full sentences in plain words, without markup
 * @param elements the elements it speaks of, the most important first
 */
public record Finding(Severity severity, String text, List<ElementRef> elements) {

    /** Copies the elements. */
    public Finding {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(text, "text");
        elements = List.copyOf(elements);
    }
}
