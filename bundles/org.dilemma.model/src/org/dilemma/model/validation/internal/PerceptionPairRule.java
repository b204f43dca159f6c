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
import org.dilemma.model.Perception;

/** Each pair of states has at most one perception in each direction, and better both. */
final class PerceptionPairRule implements Rule {
    @Override
    public void check(Context context) {
        List<Perception> directed = context.all(Perception.class).stream()
                .filter(p -> context.contains(p.getHolder()) && context.contains(p.getTarget()))
                .filter(p -> p.getHolder() != p.getTarget()).toList();
        Set<Long> pairs = new HashSet<>();
        List<Perception> firsts = directed.stream().filter(p -> isFirst(context, pairs, p)).toList();
        firsts.stream().filter(p -> !pairs.contains(context.pair(p.getTarget(), p.getHolder())))
                .forEach(p -> report(context, IssueCode.PERCEPTION_ONE_WAY, p));
    }

    private boolean isFirst(Context context, Set<Long> pairs, Perception perception) {
        boolean first = pairs.add(context.pair(perception.getHolder(), perception.getTarget()));
        if (!first) {
            report(context, IssueCode.PERCEPTION_DUPLICATE, perception);
        }
        return first;
    }

    private void report(Context context, IssueCode code, Perception perception) {
        context.report(code, perception, DilemmaPackage.eINSTANCE.getPerception_Target(),
                context.label(perception.getHolder()), context.label(perception.getTarget()));
    }
}
