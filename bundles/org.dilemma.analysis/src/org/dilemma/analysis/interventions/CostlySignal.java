/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.interventions;

import java.util.List;
import java.util.Optional;
import org.dilemma.analysis.ElementRef;
import org.dilemma.model.DilemmaPackage;
import org.dilemma.model.Perception;
import org.dilemma.model.State;

/**
 * A state does what a greedy state would find costly, and another sees it.
 *
 * @param sender the state that signals
 * @param receiver the state whose belief moves
 */
public record CostlySignal(ElementRef sender, ElementRef receiver) implements Intervention {
    private static final DilemmaPackage P = DilemmaPackage.eINSTANCE;

    @Override
    public String label() {
        return Messages.get("signal", sender.label(), receiver.label());
    }

    @Override
    public List<ElementRef> elements() {
        return List.of(sender, receiver);
    }

    @Override
    public void draft(Draft draft, double intensity) {
        Optional<State> from = draft.find(sender, State.class);
        Optional<State> to = draft.find(receiver, State.class);
        if (from.isPresent() && to.isPresent()) {
            draft.perception(to.get(), from.get()).ifPresent(perception -> reassure(draft, perception, intensity));
        }
    }

    private static void reassure(Draft draft, Perception perception, double intensity) {
        double belief = draft.value(perception, P.getPerception_PerceivedGreed());
        draft.set(perception, P.getPerception_PerceivedGreed(), posterior(belief, intensity));
    }

    /**
     * Belief after a signal that a greedy state sends with probability 1 - cost and a security seeker always (Bayes).
     *
     * @param belief belief before, 0..1, that the sender is greedy
     * @param cost cost of the signal to a greedy sender, 0..1
     * @return belief after, 0..1; a certain belief stays
     */
    static double posterior(double belief, double cost) {
        return belief >= 1 ? belief : belief * (1 - cost) / (belief * (1 - cost) + 1 - belief);
    }
}
