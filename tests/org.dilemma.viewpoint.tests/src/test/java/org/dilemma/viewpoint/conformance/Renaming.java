/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.conformance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks for a one-to-one renaming of the numbers of views that makes all sections equal as sets of lines. */
final class Renaming {
    private static final Pattern NUMBER = Pattern.compile("#(\\d+)(?![0-9a-f])");
    private static final int TRIES = 200_000;

    private final List<List<String>> expected;
    private final List<List<String>> actual;
    private int tries;

    Renaming(List<List<String>> expected, List<List<String>> actual) {
        this.expected = expected;
        this.actual = actual;
    }

    boolean exists() {
        if (expected.size() != actual.size()) {
            return false;
        }
        for (int i = 0; i < expected.size(); i++) {
            if (expected.get(i).size() != actual.get(i).size()) {
                return false;
            }
        }
        return match(0, 0, new ArrayList<>(actual.get(0)), new HashMap<>(), new HashMap<>());
    }

    private boolean match(int section, int line, List<String> left, Map<String, String> names,
            Map<String, String> back) {
        if (line == expected.get(section).size()) {
            return section + 1 == expected.size()
                    || match(section + 1, 0, new ArrayList<>(actual.get(section + 1)), names, back);
        }
        for (int i = 0; i < left.size() && tries++ < TRIES; i++) {
            Map<String, String> names2 = new HashMap<>(names);
            Map<String, String> back2 = new HashMap<>(back);
            if (agree(expected.get(section).get(line), left.get(i), names2, back2)) {
                List<String> rest = new ArrayList<>(left);
                rest.remove(i);
                if (match(section, line + 1, rest, names2, back2)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean agree(String one, String other, Map<String, String> names, Map<String, String> back) {
        if (!NUMBER.matcher(one).replaceAll("#").equals(NUMBER.matcher(other).replaceAll("#"))) {
            return false;
        }
        Matcher first = NUMBER.matcher(one);
        Matcher second = NUMBER.matcher(other);
        while (first.find() && second.find()) {
            String known = names.putIfAbsent(first.group(1), second.group(1));
            String backward = back.putIfAbsent(second.group(1), first.group(1));
            if (known != null && !known.equals(second.group(1))
                    || backward != null && !backward.equals(first.group(1))) {
                return false;
            }
        }
        return true;
    }
}
