/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.model.validation.internal;

import java.util.List;
import org.dilemma.model.DilemmaPackage;
import org.dilemma.model.Intent;
import org.dilemma.model.State;

/** A security dilemma needs states whose motives are judged, and not all of them greedy (Glaser 1997; Kydd 1997). */
final class MotiveRule implements Rule {
    @Override
    public void check(Context context) {
        List<State> states = context.all(State.class);
        if (!states.isEmpty() && states.stream().allMatch(state -> state.getIntent() == Intent.GREEDY)) {
            context.report(IssueCode.STATE_ALL_GREEDY, context.scenario(),
                    DilemmaPackage.eINSTANCE.getScenario_States());
        }
        states.stream().filter(state -> state.getIntent() == Intent.UNKNOWN)
                .forEach(state -> context.report(IssueCode.STATE_INTENT_UNKNOWN, state,
                        DilemmaPackage.eINSTANCE.getState_Intent(), context.label(state)));
    }
}
