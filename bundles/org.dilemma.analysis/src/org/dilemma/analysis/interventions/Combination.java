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
import java.util.Objects;
import java.util.stream.Collectors;
import org.dilemma.analysis.ElementRef;

/**
 * Several interventions at once. Where two of them edit the same number, the later edits what the earlier left.
 *
 * @param parts the interventions with their shares of the intensity, at least one
 */
public record Combination(List<Part> parts) implements Intervention {
    private static final int MOST_NAMES = 4;

    /**
     * An intervention in a combination.
     *
     * @param intervention the intervention
     * @param share its intensity as a share of that of the combination, above 0 and up to 1
     */
    public record Part(Intervention intervention, double share) {

        /** Checks the share. */
        public Part {
            Objects.requireNonNull(intervention, "intervention");
            if (!(share > 0 && share <= 1)) {
                throw new IllegalArgumentException("Share out of 0..1: " + share);
            }
        }
    }

    /** Copies the parts. */
    public Combination {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("A combination needs parts");
        }
    }

    /**
     * Interventions at the same intensity.
     *
     * @param interventions at least one
     * @return the combination
     */
    public static Combination of(List<? extends Intervention> interventions) {
        return new Combination(interventions.stream().map(intervention -> new Part(intervention, 1)).toList());
    }

    @Override
    public String label() {
        String names = parts.stream().limit(MOST_NAMES).map(part -> part.intervention().label())
                .collect(Collectors.joining(Messages.get("and")));
        return parts.size() <= MOST_NAMES ? names
                : Messages.get("combination.more", names, String.valueOf(parts.size() - MOST_NAMES));
    }

    @Override
    public List<ElementRef> elements() {
        return parts.stream().flatMap(part -> part.intervention().elements().stream()).distinct().toList();
    }

    @Override
    public void draft(Draft draft, double intensity) {
        parts.forEach(part -> part.intervention().draft(draft, intensity * part.share()));
    }
}
