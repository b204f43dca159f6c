/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.report.figures;

/**
 * A unit in which numbers stay short: thousands become millions, and so on.
 *
 * @param factor by which a number in the unit it was given in is multiplied
 * @param unit the unit then
 */
record Scale(double factor, String unit) {
    private static final int WORDS = 4;
    private static final double STEP = 1000;

    /**
     * The unit for some numbers.
     *
     * @param unit the unit they are given in
     * @param most the greatest of their sizes
     */
    static Scale of(String unit, double most) {
        int given = WORDS;
        while (given > 0 && !unit.startsWith(word(given))) {
            given--;
        }
        String base = unit.substring(word(given).length());
        double size = most * Math.pow(STEP, given);
        int wanted = size < STEP ? 0 : Math.min(WORDS, (int) Math.floor(Math.log10(size) / 3 + 1e-9));
        return new Scale(Math.pow(STEP, given - wanted), word(wanted) + base);
    }

    private static String word(int power) {
        return power == 0 ? "" : Messages.get("scale." + power) + " ";
    }
}
