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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.dilemma.analysis.Band;
import org.dilemma.analysis.text.Numbers;
import org.dilemma.analysis.text.Words;
import org.dilemma.model.DilemmaPackage;
import org.dilemma.model.Scenario;

/** Makes outcomes of trials, with their cost and their sentence. */
final class OutcomeWriter {
    private static final int MOST_CHANGES = 4;
    private static final String LOOK = DilemmaPackage.eINSTANCE.getPerception_PerceivedOffensiveness().getName();

    private final Scenario scenario;
    private final Band present;
    private final OptionalDouble presentGain;

    OutcomeWriter(Scenario scenario, Band present, OptionalDouble presentGain) {
        this.scenario = scenario;
        this.present = present;
        this.presentGain = presentGain;
    }

    OptionalDouble loopGain() {
        return presentGain;
    }

    Outcome write(List<Intervention> parts, double[] intensities, Bands.Reached reached) {
        double intensity = Arrays.stream(intensities).max().orElseThrow();
        List<Combination.Part> kept = new ArrayList<>();
        for (int k = 0; k < intensities.length; k++) {
            if (intensities[k] > 0) {
                kept.add(new Combination.Part(parts.get(k), intensities[k] / intensity));
            }
        }
        Intervention intervention = kept.size() == 1 ? kept.get(0).intervention() : new Combination(kept);
        List<Change> changes = intervention.changes(scenario, intensity);
        double size = changes.stream().mapToDouble(Change::size).sum();
        return new Outcome(intervention, intensity, changes, size, reached.band(), reached.loopGain(),
                sentence(intervention, intensity, changes, reached.band(), reached.loopGain())
                        + derived(kept, intensity));
    }

    /** Says that arms limitation edits how offensive arms look, where it does. */
    private String derived(List<Combination.Part> parts, double intensity) {
        List<Combination.Part> arms = parts.stream().filter(part -> part.intervention() instanceof ArmsLimitation)
                .toList();
        return !arms.isEmpty() && new Combination(arms).changes(scenario, intensity).stream()
                .anyMatch(change -> change.feature().equals(LOOK)) ? " " + Messages.get("outcome.derived") : "";
    }

    private String sentence(Intervention intervention, double intensity, List<Change> changes, Band band,
            OptionalDouble gain) {
        String name = sentence(intervention.label());
        String number = intervention instanceof Combination ? ".several" : "";
        if (band.compareTo(present) < 0) {
            return Messages.get("outcome.moves" + number, name, Messages.percent(intensity), present.name(),
                    band.name(), cost(changes));
        }
        double before = presentGain.orElse(0);
        double after = gain.orElse(before);
        String key = after < before ? "outcome.stays" : after > before ? "outcome.stays.rises" : "outcome.stays.gain";
        return Messages.get(key + number, name, present.name(), Numbers.format(before), Numbers.format(after));
    }

    private static String cost(List<Change> changes) {
        String first = changes.stream().limit(MOST_CHANGES).map(OutcomeWriter::cost).collect(Collectors.joining("; "));
        return changes.size() <= MOST_CHANGES ? first
                : Messages.get("changes.more", first, String.valueOf(changes.size() - MOST_CHANGES));
    }

    private static String cost(Change change) {
        return Messages.get(change.byDefault() ? "change.default" : "change", Words.of(change.feature()),
                change.element().label(), Numbers.format(change.from()),
                (Numbers.format(change.to()) + " " + change.unit()).strip());
    }

    /** A phrase as the beginning of a sentence. */
    static String sentence(String phrase) {
        return phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1);
    }
}
