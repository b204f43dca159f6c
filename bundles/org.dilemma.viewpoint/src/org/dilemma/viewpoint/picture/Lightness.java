/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.picture;

import org.dilemma.viewpoint.Rgb;

/** Turns light colors dark and dark ones light, in the color space Oklab (Ottosson 2020). */
final class Lightness {
    /** Lightness of the color that white becomes, and of the one that black becomes. */
    private static final double DARKEST = 0.2;
    private static final double LIGHTEST = 0.97;
    /** More than 1 makes what was in between lighter: the eye tells less apart on dark ground. */
    private static final double BEND = 1.7;

    private Lightness() {
    }

    static Rgb turned(Rgb color) {
        double r = linear(color.red());
        double g = linear(color.green());
        double b = linear(color.blue());
        double l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
        double m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
        double s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
        double light = 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s;
        double greenRed = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
        double blueYellow = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
        return rgb(LIGHTEST - Math.pow(Math.max(0, light), BEND) * (LIGHTEST - DARKEST), greenRed, blueYellow);
    }

    private static Rgb rgb(double light, double greenRed, double blueYellow) {
        double l = cube(light + 0.3963377774 * greenRed + 0.2158037573 * blueYellow);
        double m = cube(light - 0.1055613458 * greenRed - 0.0638541728 * blueYellow);
        double s = cube(light - 0.0894841775 * greenRed - 1.2914855480 * blueYellow);
        return new Rgb(part(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
                part(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
                part(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s));
    }

    private static double cube(double value) {
        return value * value * value;
    }

    private static double linear(int part) {
        double value = part / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static int part(double value) {
        double part = value <= 0.0031308 ? value * 12.92 : 1.055 * Math.pow(value, 1 / 2.4) - 0.055;
        return (int) Math.round(255 * Math.max(0, Math.min(1, part)));
    }
}
