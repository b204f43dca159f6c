/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.phases;

import java.util.Map;
import org.dilemma.model.Phase;
import org.dilemma.model.Scenario;

/** The scenario as it is in a phase. */
public final class PhaseScenarios {
    private PhaseScenarios() {
    }

    /**
     * A copy of a scenario with the overrides of one of its phases applied; overrides that are wrong are left out. The
     * elements of the copy have the ids of the originals. To be called on the thread that owns the model.
     *
     * @param scenario the scenario; not changed
     * @param phase one of its phases
     * @return the copy, in a resource of its own
     */
    public static Scenario at(Scenario scenario, Phase phase) {
        Staging staging = new Staging(scenario);
        return staging.with(staging.values(phase));
    }

    /**
     * A copy of a scenario as it is drawn.
     *
     * @param scenario the scenario; not changed
     * @return the copy, in a resource of its own
     */
    public static Scenario base(Scenario scenario) {
        return new Staging(scenario).with(Map.of());
    }
}
