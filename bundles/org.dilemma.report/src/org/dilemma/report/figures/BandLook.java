/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.report.figures;

import java.util.Locale;
import org.dilemma.analysis.Band;
import org.dilemma.viewpoint.Rgb;

/** How a band looks: always its color together with its word, or with the first letter of it. */
final class BandLook {

    private BandLook() {
    }

    /** Its color: the greater the risk, the darker, so that it reads in gray. */
    static Rgb color(Band band) {
        return Rgb.valueOf(switch (band) {
            case NONE -> "#e9ecef";
            case LOW -> "#ffeda0";
            case MODERATE -> "#feb24c";
            case HIGH -> "#f03b20";
            case SEVERE -> "#99000d";
        });
    }

    /** The color of text on it. */
    static Rgb text(Band band) {
        return band.compareTo(Band.HIGH) >= 0 ? Ink.WHITE : Ink.DARK;
    }

    /** Its word. */
    static String word(Band band) {
        return Messages.get("band." + band.name().toLowerCase(Locale.ROOT));
    }

    /** Its letter. */
    static String letter(Band band) {
        return Messages.get("letter." + band.name().toLowerCase(Locale.ROOT));
    }
}
