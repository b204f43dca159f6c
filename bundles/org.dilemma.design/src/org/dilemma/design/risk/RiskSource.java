/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.design.risk;

import org.dilemma.model.Scenario;

/**
 * Says what the analysis knows of a scenario. To be implemented by whoever evaluates in the background: asked again and
 * again during a refresh, it answers at once with the last result it has.
 */
@FunctionalInterface
public interface RiskSource {

    /**
     * What is known of a scenario.
     *
     * @param scenario the scenario
     * @return the risk, which may be that of an earlier state of the scenario
     */
    Risk of(Scenario scenario);
}
