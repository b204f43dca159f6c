/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.report;

import java.util.List;

/**
 * A list of short paragraphs.
 *
 * @param items the paragraphs
 * @param numbered whether their order matters
 */
public record Bullets(List<Paragraph> items, boolean numbered) implements Block {

    /** Makes a list. */
    public Bullets {
        items = List.copyOf(items);
    }
}
