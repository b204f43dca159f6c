/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.theories;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.dilemma.analysis.ElementRef;
import org.dilemma.analysis.ScenarioView;

/** Names of elements in sentences and of values in results. */
final class Names {
    private static final int MOST = 8;
    private static final Set<String> COMMON_NOUNS = Set.of("Kingdom", "States", "Union", "Republic", "Empire",
            "Federation", "Emirates", "Islands", "Commonwealth", "Confederation", "Powers", "Alliance", "Entente");

    private Names() {
    }

    /** The name of a state within a sentence: with the article that names made of a common noun take. */
    static String ofState(ScenarioView view, int i) {
        String name = view.name(i);
        String head = name.split(" of ")[0];
        return name.indexOf(' ') > 0 && COMMON_NOUNS.contains(head.substring(head.lastIndexOf(' ') + 1))
                && !name.toLowerCase(Locale.ROOT).startsWith("the ") ? "the " + name : name;
    }

    /** A sentence that begins with a capital letter. */
    static String sentence(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** The labels of some states, at most eight. */
    static String of(ScenarioView view, List<Integer> states) {
        return of(states.stream().map(view::state).toList());
    }

    /** The labels of some elements, at most eight. */
    static String of(List<ElementRef> elements) {
        String names = elements.stream().limit(MOST).map(ElementRef::label).collect(Collectors.joining(", "));
        return elements.size() <= MOST ? names
                : Messages.get("names.more", names, String.valueOf(elements.size() - MOST));
    }

    /** Two states as a pair. */
    static String pair(ScenarioView view, int i, int j) {
        return view.state(i).label() + " \u2013 " + view.state(j).label();
    }

    /** Name of a value of one state or of two, such as trust.UKG.GMY; dots within labels are escaped. */
    static String value(String name, ElementRef... states) {
        StringBuilder text = new StringBuilder(name);
        for (ElementRef state : states) {
            text.append('.').append(state.label().replace("\\", "\\\\").replace(".", "\\."));
        }
        return text.toString();
    }
}
