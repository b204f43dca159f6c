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
import java.util.stream.Collectors;
import org.dilemma.analysis.ElementRef;
import org.dilemma.analysis.ScenarioView;

/** Names of elements in sentences and of values in results. */
final class Names {
    private static final int MOST = 8;

    private Names() {
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
