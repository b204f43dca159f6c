/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.phases;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.dilemma.analysis.internal.InputOrder;

/**
 * The values that differ between two phases by their overrides.
 *
 * @param values for each place what the later phase sets there; empty where it has the value of the base
 */
record Changes(Map<Place, Optional<Object>> values) {

    static Changes between(Map<Place, Object> earlier, Map<Place, Object> later) {
        Set<Place> places = new LinkedHashSet<>(later.keySet());
        places.addAll(earlier.keySet());
        Map<Place, Optional<Object>> values = new LinkedHashMap<>();
        for (Place place : places) {
            Object before = earlier.containsKey(place) ? earlier.get(place) : place.value();
            Object after = later.containsKey(place) ? later.get(place) : place.value();
            if (!Objects.equals(before, after)) {
                values.put(place, Optional.ofNullable(later.get(place)));
            }
        }
        return new Changes(values);
    }

    /** Where something changes, the overrides of the later phase first. */
    List<Place> places() {
        return List.copyOf(values.keySet());
    }

    /** The same places, those that matter most to the verdict first. */
    List<Place> byWeight() {
        return values.keySet().stream().sorted(Comparator.comparingInt(
                place -> InputOrder.rank(place.owner().eClass().getName(), place.name()))).toList();
    }

    /** A set of values with one of the changes made. */
    Map<Place, Object> apply(Map<Place, Object> to, Place place) {
        Map<Place, Object> changed = new LinkedHashMap<>(to);
        changed.remove(place);
        values.get(place).ifPresent(value -> changed.put(place, value));
        return changed;
    }
}
