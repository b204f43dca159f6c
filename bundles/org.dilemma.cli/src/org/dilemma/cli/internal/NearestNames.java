/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.cli.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds what a person may have meant. */
final class NearestNames {
    private static final int MOST = 3;

    private final List<String> names;

    NearestNames(List<String> names) {
        this.names = names;
    }

    /** The names that need the fewest changes of single characters to become the word, at most three. */
    List<String> to(String word) {
        return names.stream().sorted(Comparator.comparingInt(name -> distance(word, name))).limit(MOST).toList();
    }

    /** Edit distance (Levenshtein 1966), upper and lower case being the same; names that begin alike are near. */
    private static int distance(String word, String name) {
        String a = word.toLowerCase(Locale.ROOT);
        String b = name.toLowerCase(Locale.ROOT);
        if (b.startsWith(a)) {
            return 0;
        }
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
