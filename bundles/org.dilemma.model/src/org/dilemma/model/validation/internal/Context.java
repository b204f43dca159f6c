/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.model.validation.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dilemma.model.Labels;
import org.dilemma.model.Scenario;
import org.dilemma.model.validation.Issue;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** A scenario in document order while it is checked, and the issues found so far. For one thread. */
public final class Context {
    private final Scenario scenario;
    private final Map<EObject, Integer> positions = new IdentityHashMap<>();
    private final Map<Class<?>, List<EObject>> byClass = new HashMap<>();
    private final Map<EObject, String> labels = new IdentityHashMap<>();
    private final List<Found> found = new ArrayList<>();
    private final Texts texts = new Texts();

    /** An issue with the position of its element. */
    private record Found(int position, Issue issue) {
        String code() {
            return issue.code();
        }
    }

    /**
     * Looks at a scenario.
     *
     * @param scenario the scenario to check
     */
    public Context(Scenario scenario) {
        this.scenario = scenario;
        index(scenario);
        for (Iterator<EObject> contents = scenario.eAllContents(); contents.hasNext();) {
            index(contents.next());
        }
    }

    private void index(EObject element) {
        positions.put(element, positions.size());
        byClass.computeIfAbsent(element.eClass().getInstanceClass(), type -> new ArrayList<>()).add(element);
    }

    /**
     * What was found.
     *
     * @return the issues in document order of their elements, then by code
     */
    public List<Issue> issues() {
        return found.stream().sorted(Comparator.comparingInt(Found::position).thenComparing(Found::code))
                .map(Found::issue).toList();
    }

    Scenario scenario() {
        return scenario;
    }

    /** The elements of a class, in document order. */
    @SuppressWarnings("unchecked")
    <T extends EObject> List<T> all(Class<T> type) {
        return (List<T>) byClass.getOrDefault(type, List.of());
    }

    /** Whether the scenario contains an element. */
    boolean contains(EObject element) {
        return positions.containsKey(element);
    }

    /** The place of a contained element in the document, from 0. */
    int position(EObject element) {
        return positions.get(element);
    }

    /** Key of an ordered pair of contained elements. */
    long pair(EObject first, EObject second) {
        return (long) position(first) << Integer.SIZE | position(second);
    }

    /** Key of an unordered pair of contained elements. */
    long unorderedPair(EObject one, EObject other) {
        return Math.min(pair(one, other), pair(other, one));
    }

    /** The label of an element, contained or not. */
    String label(EObject element) {
        return labels.computeIfAbsent(element, Labels::of);
    }

    /** A text from messages.properties. */
    String text(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    /** Reports an issue with the texts of its code. */
    void report(IssueCode code, EObject element, EStructuralFeature feature, Object... arguments) {
        report(code, code.code(), element, feature, arguments);
    }

    /** Reports an issue with texts of its own. */
    void report(IssueCode code, String key, EObject element, EStructuralFeature feature, Object... arguments) {
        found.add(new Found(position(element), new Issue(code.code(), code.level(), element,
                Optional.ofNullable(feature), text(key + ".message", arguments), text(key + ".remedy", arguments))));
    }
}
