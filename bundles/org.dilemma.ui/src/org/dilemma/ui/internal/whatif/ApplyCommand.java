/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.whatif;

import org.dilemma.analysis.interventions.Outcome;
import org.dilemma.model.Scenario;
import org.dilemma.ui.internal.Messages;
import org.eclipse.emf.edit.command.ChangeCommand;

/** Writes an intervention into a scenario: one command, so that one Undo takes all of it back. */
final class ApplyCommand extends ChangeCommand {
    private final Scenario scenario;
    private final Outcome outcome;

    /**
     * Makes the command.
     *
     * @param scenario where to write it
     * @param outcome the intervention and how far it goes
     */
    ApplyCommand(Scenario scenario, Outcome outcome) {
        super(scenario);
        this.scenario = scenario;
        this.outcome = outcome;
        setLabel(Messages.bind(Messages.WhatIf_command, outcome.intervention().label()));
    }

    @Override
    protected void doExecute() {
        outcome.intervention().apply(scenario, outcome.intensity());
    }
}
