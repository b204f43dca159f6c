/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.description;

import java.util.Arrays;
import java.util.regex.Pattern;

/** Compares the versions that Sirius writes into specifications: three numbers and a date. */
final class Versions {
    /** The newest version of the format of specifications up to Sirius 7.6. */
    static final String NEWEST = "15.4.3";

    private static final Pattern VERSION = Pattern.compile("\\d{1,9}(\\.\\d{1,9}){0,2}(\\..*)?");
    private static final int NUMBERS = 3;

    private Versions() {
    }

    /** Whether a version is newer than those that are known; false if it is none. */
    static boolean isNewer(String version) {
        return VERSION.matcher(version).matches() && Arrays.compare(numbers(version), numbers(NEWEST)) > 0;
    }

    private static int[] numbers(String version) {
        return Arrays.copyOf(Arrays.stream(version.split("\\.")).limit(NUMBERS).filter(part -> part.matches("\\d{1,9}"))
                .mapToInt(Integer::parseInt).toArray(), NUMBERS);
    }
}
