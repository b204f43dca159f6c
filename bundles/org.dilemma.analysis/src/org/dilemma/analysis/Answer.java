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
 * An item of a checklist, answered for one scenario from the values of the model.
 *
 * @param item what is asked, as a sentence that can be affirmed or denied, without markup
 * @param reply the reply
 * @param reason the values that decided it, or what is missing, in one or more full sentences
 * @param elements the elements that decided it, the most important first
 */
public record Answer(String item, Reply reply, String reason, List<ElementRef> elements) {

    /** Copies the elements. */
    public Answer {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(reply, "reply");
        Objects.requireNonNull(reason, "reason");
        elements = List.copyOf(elements);
    }
}
