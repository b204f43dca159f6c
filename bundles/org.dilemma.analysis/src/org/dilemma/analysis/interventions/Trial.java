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
import org.dilemma.analysis.ElementFinder;
import org.dilemma.analysis.ElementRef;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.model.Scenario;
import org.dilemma.model.io.ScenarioCopy;

/**
 * Interventions on trial, each at an intensity of its own. All that they edit is made explicit once in a copy of the
 * scenario; each trial is then a view of this copy with other numbers.
 */
final class Trial {
    private final List<Intervention> parts;
    private final Scenario copy;
    private final ElementFinder elements;
    private final ScenarioView view;
    private final Map<Place, Integer> positions = new HashMap<>();

    private record Place(ElementRef element, String feature) {
    }

    Trial(Scenario scenario, List<Intervention> parts) {
        this.parts = parts;
        copy = ScenarioCopy.identified(scenario).scenario();
        Draft explicit = new Draft(copy, new ElementFinder(copy));
        parts.forEach(part -> part.draft(explicit, 0));
        explicit.writeAll();
        elements = new ElementFinder(copy);
        view = ScenarioView.of(copy);
        for (int k = 0; k < view.parameters().size(); k++) {
            positions.put(new Place(view.parameters().get(k).element(), view.parameters().get(k).feature()), k);
        }
    }

    List<Intervention> parts() {
        return parts;
    }

    /** The view with the parts at these intensities, each 0..1. */
    ScenarioView at(double[] intensities) {
        Draft draft = new Draft(copy, elements);
        for (int k = 0; k < intensities.length; k++) {
            if (intensities[k] > 0) {
                parts.get(k).draft(draft, intensities[k]);
            }
        }
        double[] values = new double[view.parameters().size()];
        for (int k = 0; k < values.length; k++) {
            values[k] = view.value(k);
        }
        for (Change change : draft.all()) {
            Integer position = positions.get(new Place(change.element(), change.feature()));
            if (position != null) {
                values[position] = change.to();
            }
        }
        return view.withValues(values);
    }
}
