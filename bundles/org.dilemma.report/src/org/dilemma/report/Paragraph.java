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
 * A paragraph.
 *
 * @param text its pieces, with the spaces between them
 */
public record Paragraph(List<Span> text) implements Block {

    /** Makes a paragraph. */
    public Paragraph {
        text = List.copyOf(text);
    }

    /**
     * A paragraph of plain text.
     *
     * @param text the text
     * @return the paragraph
     */
    public static Paragraph of(String text) {
        return new Paragraph(List.of(Span.of(text)));
    }
}
