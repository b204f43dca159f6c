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
import java.util.List;
import java.util.Set;
import org.dilemma.model.DilemmaPackage;
import org.dilemma.model.Dyad;
import org.dilemma.model.State;

/** A dyad joins two different states, and no two dyads join the same. */
final class DyadRule implements Rule {
    @Override
    public void check(Context context) {
        Set<Long> pairs = new HashSet<>();
        context.all(Dyad.class).forEach(dyad -> check(context, pairs, dyad));
    }

    private void check(Context context, Set<Long> pairs, Dyad dyad) {
        List<State> states = dyad.getStates();
        if (states.size() != 2 || states.get(0) == states.get(1)) {
            context.report(IssueCode.DYAD_STATES, dyad, DilemmaPackage.eINSTANCE.getDyad_States(),
                    states.stream().distinct().count(), context.label(dyad));
        } else if (context.contains(states.get(0)) && context.contains(states.get(1))
                && !pairs.add(context.unorderedPair(states.get(0), states.get(1)))) {
            context.report(IssueCode.DYAD_DUPLICATE, dyad, DilemmaPackage.eINSTANCE.getDyad_States(),
                    context.label(states.get(0)), context.label(states.get(1)));
        }
    }
}
