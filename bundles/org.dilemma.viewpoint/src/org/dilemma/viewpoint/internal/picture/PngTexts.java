/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.picture;

/** What is said about pictures that cannot be written. */
public final class PngTexts {

    private PngTexts() {
    }

    /** The resolution is of no use. */
    public static String resolution(double resolution) {
        return Messages.get("picture.resolution", String.valueOf(resolution));
    }

    /** The picture is too large. */
    public static String large(int width, int height, double resolution, int greatest) {
        return Messages.get("picture.large", width, height, resolution, greatest);
    }
}
