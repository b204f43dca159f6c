/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.design.internal;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The abbreviation that a name suggests.
 *
 * @param name a name, possibly null
 */
public record Abbreviation(String name) {
    private static final int MOST_INITIALS = 4;
    private static final int LETTERS = 3;

    /**
     * The abbreviation: with a number behind it where it would be one of others.
     *
     * @param taken abbreviations of others; null ones do not count
     * @return empty for a name without letters
     */
    public Optional<String> unlike(Collection<String> taken) {
        String bare = bare();
        if (bare.isEmpty()) {
            return Optional.empty();
        }
        String free = bare;
        for (int number = 2; taken.contains(free); number++) {
            free = bare + number;
        }
        return Optional.of(free);
    }

    private String bare() {
        List<String> words = Arrays.stream((name == null ? "" : name).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty()).toList();
        if (words.size() == 1) {
            String word = words.get(0);
            return word.substring(0, word.offsetByCodePoints(0, Math.min(LETTERS, word.codePointCount(0, word.length()))))
                    .toUpperCase(Locale.ROOT);
        }
        return words.stream().filter(word -> Character.isUpperCase(word.codePointAt(0)) || words.size() <= 2)
                .limit(MOST_INITIALS).map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining()).toUpperCase(Locale.ROOT);
    }
}
