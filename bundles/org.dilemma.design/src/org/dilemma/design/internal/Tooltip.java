/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.design.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dilemma.model.Source;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * Collects the lines of a tooltip: a head, values with units and ranges, and the sources at the end. For one thread.
 */
public final class Tooltip {
    private static final int MOST_SOURCES = 8;

    private final List<String> lines = new ArrayList<>();
    private final Map<Source, Integer> sources = new LinkedHashMap<>();

    /**
     * Starts a tooltip.
     *
     * @param head what the element is
     */
    public Tooltip(String head) {
        lines.add(head);
    }

    /**
     * Adds a line.
     *
     * @param text the line; left out if empty
     * @return this
     */
    public Tooltip line(String text) {
        if (!text.isEmpty()) {
            lines.add(text);
        }
        return this;
    }

    /**
     * Adds a line for each of some features that has a value or a default.
     *
     * @param element an element
     * @param features features of it that contain estimates
     * @return this
     */
    public Tooltip values(EObject element, EReference... features) {
        for (EReference feature : features) {
            String marks = EstimateText.of(element, feature).map(estimate -> marks(estimate.getEvidence())).orElse("");
            line(EstimateText.line(element, feature, marks));
        }
        return this;
    }

    private String marks(List<Source> evidence) {
        return evidence.isEmpty() ? "" : evidence.stream()
                .map(source -> String.valueOf(sources.computeIfAbsent(source, key -> sources.size() + 1)))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    /**
     * The text.
     *
     * @return the lines, then the sources with their numbers
     */
    public String text() {
        StringBuilder text = new StringBuilder(String.join("\n", lines));
        sources.forEach((source, number) -> {
            if (number <= MOST_SOURCES) {
                text.append('\n').append('[').append(number).append("] ").append(Citations.brief(source));
            }
        });
        if (sources.size() > MOST_SOURCES) {
            text.append('\n').append(Messages.get("tooltip.sources.more", sources.size() - MOST_SOURCES));
        }
        return text.toString();
    }
}
