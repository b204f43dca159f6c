/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.design.risk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dilemma.analysis.ElementFinder;
import org.dilemma.analysis.ElementRef;
import org.dilemma.design.internal.Names;
import org.dilemma.design.internal.StatePair;
import org.dilemma.model.Scenario;
import org.dilemma.model.State;

/**
 * Finds the states that results speak of: by reference, and by the labels in names of values, such as
 * {@code gain.UKG.GMY}, where dots and backslashes within labels are escaped by a backslash.
 */
final class StateNames {
    private static final String ARROW = " \u2192 ";
    private static final String WAY_END = ": ";

    private final Map<String, State> byLabel = new HashMap<>();
    private final Map<ElementRef, State> byRef = new HashMap<>();

    StateNames(Scenario scenario) {
        ElementFinder finder = new ElementFinder(scenario);
        for (State state : scenario.getStates()) {
            ElementRef ref = finder.ref(state);
            byLabel.put(ref.label(), state);
            byRef.put(ref, state);
        }
    }

    Optional<State> find(ElementRef ref) {
        return Optional.ofNullable(byRef.get(ref));
    }

    Optional<StatePair> pair(ElementRef first, ElementRef second) {
        return StatePair.of(byRef.get(first), byRef.get(second));
    }

    /** A sentence that begins with a way from state to state, with the names that fit in place of the labels. */
    String spellOut(String sentence) {
        int end = sentence.indexOf(WAY_END);
        return end < 0 ? sentence : Stream.of(sentence.substring(0, end).split(ARROW))
                .map(label -> byLabel.containsKey(label) ? Names.fitting(byLabel.get(label)) : label)
                .collect(Collectors.joining(ARROW)) + sentence.substring(end);
    }

    /** The pair of states in the name of a value, first and second in that order; empty where the name has none. */
    Optional<StatePair> pair(String valueName, String prefix) {
        if (!valueName.startsWith(prefix + ".")) {
            return Optional.empty();
        }
        List<String> labels = split(valueName.substring(prefix.length() + 1));
        return labels.size() == 2 ? StatePair.of(byLabel.get(labels.get(0)), byLabel.get(labels.get(1)))
                : Optional.empty();
    }

    private static List<String> split(String names) {
        List<String> labels = new ArrayList<>();
        StringBuilder label = new StringBuilder();
        for (int i = 0; i < names.length(); i++) {
            char c = names.charAt(i);
            if (c == '.') {
                labels.add(label.toString());
                label.setLength(0);
            } else {
                label.append(c == '\\' && i + 1 < names.length() ? names.charAt(++i) : c);
            }
        }
        labels.add(label.toString());
        return labels;
    }
}
