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
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dilemma.analysis.DyadVerdict;
import org.dilemma.analysis.ElementRef;
import org.dilemma.analysis.Verdict;

/** Finds the pairs of states whose verdict differs between two scenarios. */
final class DyadDifferences {
    private DyadDifferences() {
    }

    static List<DyadDifference> of(Matching matching, Optional<Verdict> before, Optional<Verdict> after) {
        Map<Set<ElementRef>, DyadVerdict> old = new LinkedHashMap<>();
        before.ifPresent(verdict -> verdict.dyads().forEach(dyad -> old.putIfAbsent(
                Set.copyOf(List.of(matching.translate(dyad.a()), matching.translate(dyad.b()))), dyad)));
        List<DyadDifference> found = new ArrayList<>();
        after.ifPresent(verdict -> verdict.dyads().forEach(dyad -> {
            DyadVerdict was = old.remove(Set.copyOf(List.of(dyad.a(), dyad.b())));
            if (was == null || was.band() != dyad.band() || was.model() != dyad.model()) {
                found.add(new DyadDifference(Optional.ofNullable(was), Optional.of(dyad)));
            }
        }));
        old.values().forEach(was -> found.add(new DyadDifference(Optional.of(was), Optional.empty())));
        found.sort(Comparator.comparing((DyadDifference difference) -> difference.shown().band()).reversed());
        return found;
    }
}
