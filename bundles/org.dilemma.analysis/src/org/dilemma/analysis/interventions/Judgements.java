/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.interventions;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dilemma.analysis.Band;

/** Interventions whose present values move the band down once they are stated; one sentence for each band reached. */
final class Judgements {
    private static final int MOST_NAMES = 3;

    private final Band present;
    private final Map<Band, List<Intervention>> reached = new EnumMap<>(Band.class);

    Judgements(Band present) {
        this.present = present;
    }

    void add(Intervention intervention, Band band) {
        reached.computeIfAbsent(band, key -> new ArrayList<>()).add(intervention);
    }

    List<String> sentences() {
        return reached.entrySet().stream().map(entry -> sentence(entry.getKey(), entry.getValue())).toList();
    }

    private String sentence(Band band, List<Intervention> all) {
        List<Intervention> single = all.stream().filter(one -> !(one instanceof Combination)).toList();
        List<Intervention> named = single.isEmpty() ? all : single;
        String names = named.stream().limit(MOST_NAMES).map(Intervention::label).collect(Collectors.joining(", "));
        String text = named.size() <= MOST_NAMES ? names
                : Messages.get("judgement.more", names, String.valueOf(named.size() - MOST_NAMES));
        return Messages.get(named.size() == 1 ? "outcome.judgement" : "outcome.judgement.several",
                OutcomeWriter.sentence(text), present.name(), band.name());
    }
}
