/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.model.validation.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.dilemma.model.Alliance;
import org.dilemma.model.DilemmaPackage;
import org.dilemma.model.Obligation;
import org.dilemma.model.State;

/** States that promise each other nonaggression do not at the same time promise each other support in attack. */
final class AllianceContradictionRule implements Rule {
    @Override
    public void check(Context context) {
        Map<State, List<Alliance>> offensive = new HashMap<>();
        context.all(Alliance.class).stream().filter(a -> a.getObligations().contains(Obligation.OFFENSE))
                .forEach(a -> new LinkedHashSet<>(a.getMembers())
                        .forEach(member -> offensive.computeIfAbsent(member, key -> new ArrayList<>()).add(a)));
        context.all(Alliance.class).stream().filter(a -> a.getObligations().contains(Obligation.NONAGGRESSION))
                .forEach(a -> check(context, a, offensive));
    }

    private void check(Context context, Alliance peaceful, Map<State, List<Alliance>> offensive) {
        Map<Alliance, List<State>> shared = new LinkedHashMap<>();
        new LinkedHashSet<>(peaceful.getMembers()).forEach(member -> offensive.getOrDefault(member, List.of())
                .forEach(other -> shared.computeIfAbsent(other, key -> new ArrayList<>()).add(member)));
        shared.forEach((other, states) -> {
            if (states.size() > 1 && overlap(peaceful, other)) {
                report(context, peaceful, other);
            }
        });
    }

    private void report(Context context, Alliance peaceful, Alliance other) {
        String key = IssueCode.ALLIANCE_CONTRADICTION.code() + (peaceful == other ? ".same" : ".other");
        context.report(IssueCode.ALLIANCE_CONTRADICTION, key, peaceful,
                DilemmaPackage.eINSTANCE.getAlliance_Obligations(), context.label(peaceful), context.label(other));
    }

    private static boolean overlap(Alliance one, Alliance other) {
        return start(one) <= end(other) && start(other) <= end(one);
    }

    private static int start(Alliance alliance) {
        return alliance.isSetStart() ? alliance.getStart() : Integer.MIN_VALUE;
    }

    private static int end(Alliance alliance) {
        return alliance.isSetEnd() ? alliance.getEnd() : Integer.MAX_VALUE;
    }
}
