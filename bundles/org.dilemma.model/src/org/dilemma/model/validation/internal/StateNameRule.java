/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.model.validation.internal;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.dilemma.model.DilemmaPackage;
import org.dilemma.model.State;
import org.eclipse.emf.ecore.EAttribute;

/** A scenario has states that can be told apart by name and abbreviation. */
final class StateNameRule implements Rule {
    @Override
    public void check(Context context) {
        DilemmaPackage p = DilemmaPackage.eINSTANCE;
        if (context.all(State.class).isEmpty()) {
            context.report(IssueCode.SCENARIO_NO_STATES, context.scenario(), p.getScenario_States());
        }
        context.all(State.class).stream()
                .filter(state -> text(state.getName()).isEmpty() && text(state.getAbbreviation()).isEmpty())
                .forEach(state -> context.report(IssueCode.STATE_NO_NAME, state, p.getState_Name()));
        unique(context, p.getState_Name(), IssueCode.STATE_DUPLICATE_NAME);
        unique(context, p.getState_Abbreviation(), IssueCode.STATE_DUPLICATE_ABBREVIATION);
    }

    private void unique(Context context, EAttribute attribute, IssueCode code) {
        Set<String> taken = new HashSet<>();
        for (State state : context.all(State.class)) {
            String text = text((String) state.eGet(attribute));
            if (!text.isEmpty() && !taken.add(text.toLowerCase(Locale.ROOT))) {
                context.report(code, state, attribute, text);
            }
        }
    }

    private static String text(String text) {
        return text == null ? "" : text.strip();
    }
}
