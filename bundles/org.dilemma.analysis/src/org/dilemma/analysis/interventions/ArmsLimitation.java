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
import java.util.stream.Stream;
import org.dilemma.analysis.ElementRef;
import org.dilemma.model.DilemmaPackage;
import org.dilemma.model.Perception;
import org.dilemma.model.State;

/**
 * Both sides of a pair answer the arms of the other less.
 *
 * @param a one state
 * @param b the other
 */
public record ArmsLimitation(ElementRef a, ElementRef b) implements Intervention {
    private static final DilemmaPackage P = DilemmaPackage.eINSTANCE;

    @Override
    public String label() {
        return Messages.get("arms", a.label(), b.label());
    }

    @Override
    public List<ElementRef> elements() {
        return List.of(a, b);
    }

    @Override
    public void draft(Draft draft, double intensity) {
        Optional<State> first = draft.find(a, State.class);
        Optional<State> second = draft.find(b, State.class);
        if (first.isPresent() && second.isPresent()) {
            Stream.of(draft.perception(first.get(), second.get()), draft.perception(second.get(), first.get()))
                    .flatMap(Optional::stream).forEach(perception -> limit(draft, perception, 1 - intensity));
        }
    }

    private static void limit(Draft draft, Perception perception, double factor) {
        if (draft.isGiven(perception, P.getPerception_Reaction())) {
            draft.scale(perception, P.getPerception_Reaction(), factor);
        } else {
            Posture.scaleLook(draft, perception, factor);
        }
    }
}
