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
import org.dilemma.model.Defaults;
import org.dilemma.model.DilemmaPackage;
import org.dilemma.model.Dyad;
import org.dilemma.model.OffenseDefenseBalance;
import org.dilemma.model.State;

/**
 * Two states let each other see what they have and what it is for.
 *
 * @param a one state
 * @param b the other
 */
public record Transparency(ElementRef a, ElementRef b) implements Intervention {
    private static final DilemmaPackage P = DilemmaPackage.eINSTANCE;

    @Override
    public String label() {
        return Messages.get("transparency", a.label(), b.label());
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
            distinguish(draft, draft.balance(first.get(), second.get()), intensity);
            Stream.of(first.get(), second.get()).flatMap(Posture::forces)
                    .forEach(c -> draft.raise(c, P.getCapability_Observability(), intensity));
        }
    }

    private static void distinguish(Draft draft, OffenseDefenseBalance balance, double intensity) {
        double byDefault = Defaults.of(P.getOffenseDefenseBalance_Distinguishability()).orElseThrow().defaultValue()
                .orElseThrow();
        boolean ofScenario = !(balance.eContainer() instanceof Dyad);
        double present = draft.value(balance, P.getOffenseDefenseBalance_Distinguishability(),
                ofScenario && balance.eContainer() != null ? byDefault
                        : draft.distinguishabilityOfScenario().orElse(byDefault));
        draft.set(balance, P.getOffenseDefenseBalance_Distinguishability(), present,
                present + intensity * (1 - present));
    }
}
