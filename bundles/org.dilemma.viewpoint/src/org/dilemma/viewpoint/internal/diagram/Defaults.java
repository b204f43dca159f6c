/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.diagram;

import org.dilemma.viewpoint.Rgb;

/** Colors that Sirius takes where a specification gives none. */
final class Defaults {
    static final Rgb INK = new Rgb(0, 0, 0);
    static final Rgb WHITE = new Rgb(255, 255, 255);
    static final Rgb LINE = new Rgb(136, 136, 136);
    static final Rgb AREA = new Rgb(209, 209, 209);

    private Defaults() {
    }
}
