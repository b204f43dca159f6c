/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dilemma.analysis.Evaluation;
import org.dilemma.analysis.Quantity;

/** Finds the values of evaluators that differ between two evaluations. */
final class ValueDifferences {
    private static final double ROUNDING = 1e-9;

    private ValueDifferences() {
    }

    static List<ValueDifference> of(Evaluation before, Evaluation after) {
        Map<String, SortedMap<String, Quantity>> old = values(before);
        Map<String, SortedMap<String, Quantity>> young = values(after);
        Map<String, SortedMap<String, Quantity>> all = new LinkedHashMap<>(old);
        young.forEach(all::putIfAbsent);
        List<ValueDifference> found = new ArrayList<>();
        all.keySet().forEach(id -> compare(id, old.getOrDefault(id, new TreeMap<>()),
                young.getOrDefault(id, new TreeMap<>()), found));
        return found;
    }

    private static Map<String, SortedMap<String, Quantity>> values(Evaluation evaluation) {
        Map<String, SortedMap<String, Quantity>> values = new LinkedHashMap<>();
        evaluation.results().forEach(result -> values.put(result.info().id(), result.result().values()));
        return values;
    }

    private static void compare(String id, SortedMap<String, Quantity> old, SortedMap<String, Quantity> young,
            List<ValueDifference> found) {
        Set<String> names = new TreeSet<>(old.keySet());
        names.addAll(young.keySet());
        for (String name : names) {
            Optional<Quantity> before = Optional.ofNullable(old.get(name));
            Optional<Quantity> after = Optional.ofNullable(young.get(name));
            if (before.isEmpty() || after.isEmpty() || differ(before.get(), after.get())) {
                found.add(new ValueDifference(id, name, before, after));
            }
        }
    }

    private static boolean differ(Quantity a, Quantity b) {
        return !a.unit().equals(b.unit())
                || Math.abs(a.value() - b.value()) > ROUNDING * Math.max(Math.abs(a.value()), Math.abs(b.value()));
    }
}
