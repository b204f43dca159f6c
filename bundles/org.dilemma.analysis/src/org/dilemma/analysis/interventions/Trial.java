/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.interventions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dilemma.analysis.ElementRef;
import org.dilemma.analysis.Parameter;
import org.dilemma.analysis.ScenarioView;

/**
 * Interventions on trial, each at an intensity of its own. All that they edit is made explicit once; each trial is
 * then a view with other numbers.
 */
final class Trial {
    private final Bench bench;
    private final List<Intervention> parts;
    private final ScenarioView view;
    private final double[] present;
    private final Map<Place, Integer> positions = new HashMap<>();

    private record Place(ElementRef element, String feature) {
    }

    Trial(Bench bench, List<Intervention> parts) {
        this.bench = bench;
        this.parts = List.copyOf(parts);
        Draft explicit = bench.draft();
        parts.forEach(part -> part.draft(explicit, 0));
        explicit.writeAll();
        view = explicit.hasDefaults() ? ScenarioView.of(bench.copy()) : bench.view();
        locate(explicit);
        explicit.takeBack();
        present = IntStream.range(0, view.parameters().size()).mapToDouble(view::value).toArray();
    }

    /** Finds the positions of the edited numbers in the view. */
    private void locate(Draft explicit) {
        List<Change> edits = explicit.all();
        List<ElementRef> owners = explicit.owners();
        Map<Place, Place> drafted = new HashMap<>();
        for (int k = 0; k < edits.size(); k++) {
            String feature = edits.get(k).feature();
            drafted.put(new Place(owners.get(k), feature), new Place(edits.get(k).element(), feature));
        }
        for (int k = 0; k < view.parameters().size(); k++) {
            Parameter parameter = view.parameters().get(k);
            Place place = drafted.get(new Place(parameter.element(), parameter.feature()));
            if (place != null) {
                positions.put(place, k);
            }
        }
    }

    List<Intervention> parts() {
        return parts;
    }

    /** The view with the parts at these intensities, each 0..1. */
    ScenarioView at(double[] intensities) {
        Draft draft = bench.draft();
        for (int k = 0; k < intensities.length; k++) {
            if (intensities[k] > 0) {
                parts.get(k).draft(draft, intensities[k]);
            }
        }
        double[] values = present.clone();
        for (Change change : draft.all()) {
            Integer position = positions.get(new Place(change.element(), change.feature()));
            if (position != null) {
                values[position] = change.to();
            }
        }
        return view.withValues(values);
    }
}
