/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.interventions;

import java.util.List;
import org.dilemma.analysis.ElementRef;
import org.dilemma.model.Scenario;

/**
 * A named what-if edit of a scenario. What the kinds edit stands in the documentation of this package. Immutable;
 * points at elements without holding them, so that it can be applied to a scenario, a copy of it or a phase of it
 * alike.
 */
public sealed interface Intervention permits AllianceShift, ArmsLimitation, Combination, CostlySignal,
        DefensivePosture, Transparency {

    /**
     * What is done, with whom.
     *
     * @return a phrase without full stop, for instance "arms limitation between UKG and GMY"
     */
    String label();

    /**
     * Whom it concerns.
     *
     * @return the states or the alliance
     */
    List<ElementRef> elements();

    /**
     * Drafts the edits.
     *
     * @param draft where they go; gives the values as drafted so far
     * @param intensity 0..1
     */
    void draft(Draft draft, double intensity);

    /**
     * What the intervention would change. To be called on the thread that owns the model.
     *
     * @param scenario the scenario; not changed
     * @param intensity above 0, up to 1
     * @return the numbers that would differ, in the order of the edits; none where there is nothing to edit
     * @throws IllegalArgumentException if the intensity is out of its range
     */
    default List<Change> changes(Scenario scenario, double intensity) {
        return Draft.of(scenario, this, intensity).changes();
    }

    /**
     * Writes the intervention into a scenario. Only recorded changes of the model are made, so that the call can be the
     * body of one command that Undo undoes. To be called on the thread that owns the model.
     *
     * @param scenario the scenario, or a copy of it
     * @param intensity above 0, up to 1
     * @return what was changed
     * @throws IllegalArgumentException if the intensity is out of its range
     */
    default List<Change> apply(Scenario scenario, double intensity) {
        Draft draft = Draft.of(scenario, this, intensity);
        draft.write(Messages.get("note", label(), Messages.percent(intensity)));
        return draft.changes();
    }
}
