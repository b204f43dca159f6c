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

/**
 * A security dilemma needs states whose motives are judged, and not all of them greedy (Glaser 1997; Kydd 1997); and
 * intent and greed are two statements of one motive, so they must not contradict each other.
 *
 * <p>The cuts are this project's own. Greed is the worth of a gain where the own territory is worth 1, and a war costs
 * 0.2 by default. At half the own worth, a victory with even odds is worth more than that cost (0.25), which no mere
 * seeker of security finds; below a tenth, even a certain one is worth half the cost at most, which no greedy state
 * would go to war for.
 */
final class MotiveRule implements Rule {
    private static final double MUCH = 0.5;
    private static final double HARDLY_ANY = 0.1;
    private static final double MOST = 1;

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
        states.stream().filter(state -> state.getGreed() != null).forEach(state -> contradiction(context, state));
    }

    private void contradiction(Context context, State state) {
        double greed = state.getGreed().getValue();
        if (state.getIntent() == Intent.SECURITY_SEEKING && greed >= MUCH && greed <= MOST) {
            contradiction(context, state, "security");
        } else if (state.getIntent() == Intent.GREEDY && greed >= 0 && greed < HARDLY_ANY) {
            contradiction(context, state, "greedy");
        }
    }

    private void contradiction(Context context, State state, String intent) {
        IssueCode code = IssueCode.STATE_INTENT_CONTRADICTS_GREED;
        context.report(code, state, DilemmaPackage.eINSTANCE.getState_Greed(), context.label(state),
                context.text(code.code() + "." + intent), Words.number(state.getGreed().getValue()));
    }
}
