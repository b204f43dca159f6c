/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.interventions;

import org.dilemma.analysis.ElementFinder;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.model.Scenario;
import org.dilemma.model.io.ScenarioCopy;

/**
 * A copy of a scenario on which interventions are tried; each trial leaves it as it was. For one thread.
 *
 * @param copy the copy
 * @param elements its elements
 * @param view its numbers
 */
record Bench(Scenario copy, ElementFinder elements, ScenarioView view) {

    /** Copies a scenario; every element of the copy has an id, so that no two are taken for one. */
    static Bench of(Scenario scenario) {
        Scenario copy = ScenarioCopy.identified(scenario).scenario();
        return new Bench(copy, new ElementFinder(copy), ScenarioView.of(copy));
    }

    /** An empty draft on the copy. */
    Draft draft() {
        return new Draft(copy, elements);
    }
}
