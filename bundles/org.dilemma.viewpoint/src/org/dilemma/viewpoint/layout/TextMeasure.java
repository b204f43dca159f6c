/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.layout;

import org.dilemma.viewpoint.internal.layout.AwtTextMeasure;

/** Measures text without a display. Safe for several threads; the same text has the same measures. */
public interface TextMeasure {

    /** Width of a text on one line, in pixels. */
    double width(String text, Typeface face);

    /** How far the text rises above its baseline, in pixels. */
    double ascent(Typeface face);

    /** Distance of two baselines, in pixels. */
    double lineHeight(Typeface face);

    /** Measures with the sans serif font of this machine; by rule of thumb where it has none. */
    static TextMeasure standard() {
        return AwtTextMeasure.INSTANCE;
    }
}
