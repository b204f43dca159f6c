/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.comparison;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dilemma.analysis.ElementFinder;
import org.dilemma.analysis.ElementRef;
import org.dilemma.model.DilemmaPackage;
import org.dilemma.model.Scenario;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** Which elements of two scenarios are the same; the rule stands in the documentation of this package. */
final class Matching {
    private static final DilemmaPackage P = DilemmaPackage.eINSTANCE;
    private static final Set<EClass> CLASSES = Set.of(P.getScenario(), P.getState(), P.getCapability(),
            P.getPerception(), P.getAlliance(), P.getDyad(), P.getOffenseDefenseBalance(), P.getSignal(),
            P.getPowerShift());

    private final ElementFinder oldElements;
    private final ElementFinder newElements;
    private final List<EObject> before;
    private final List<EObject> after;
    private final Map<EObject, EObject> newOf = new LinkedHashMap<>();
    private final Map<EObject, EObject> oldOf = new LinkedHashMap<>();

    private Matching(Scenario before, Scenario after) {
        oldElements = new ElementFinder(before);
        newElements = new ElementFinder(after);
        this.before = elements(before);
        this.after = elements(after);
        match(before, after);
        matchById();
        matchByLabel();
    }

    static Matching of(Scenario before, Scenario after) {
        return new Matching(before, after);
    }

    private static List<EObject> elements(Scenario scenario) {
        List<EObject> elements = new ArrayList<>(List.of(scenario));
        for (Iterator<EObject> all = scenario.eAllContents(); all.hasNext();) {
            EObject element = all.next();
            if (CLASSES.contains(element.eClass())) {
                elements.add(element);
            }
        }
        return elements;
    }

    private void match(EObject old, EObject young) {
        newOf.put(old, young);
        oldOf.put(young, old);
    }

    private void matchById() {
        for (EObject old : before) {
            ElementRef ref = oldElements.ref(old);
            if (!ref.id().isEmpty() && !newOf.containsKey(old)) {
                newElements.find(ref).filter(young -> young.eClass() == old.eClass() && !oldOf.containsKey(young))
                        .filter(young -> newElements.ref(young).label().equals(ref.label())
                                || newElements.find(new ElementRef("", ref.type(), ref.label())).isEmpty())
                        .ifPresent(young -> match(old, young));
            }
        }
    }

    private void matchByLabel() {
        Map<List<String>, List<EObject>> free = new LinkedHashMap<>();
        after.stream().filter(young -> !oldOf.containsKey(young))
                .forEach(young -> free.computeIfAbsent(key(newElements.ref(young)), k -> new ArrayList<>()).add(young));
        for (EObject old : before) {
            List<EObject> candidates = free.getOrDefault(key(oldElements.ref(old)), List.of());
            if (!newOf.containsKey(old) && !candidates.isEmpty()) {
                match(old, candidates.remove(0));
            }
        }
    }

    private static List<String> key(ElementRef ref) {
        return List.of(ref.type(), ref.label());
    }

    /** The matched elements of the second scenario, in its order, each with its counterpart in the first. */
    Map<EObject, EObject> counterparts() {
        Map<EObject, EObject> ordered = new LinkedHashMap<>();
        after.stream().filter(oldOf::containsKey).forEach(young -> ordered.put(young, oldOf.get(young)));
        return ordered;
    }

    /** Whether two elements are the same. */
    boolean same(EObject old, EObject young) {
        return newOf.get(old) == young;
    }

    /** Points at an element of the second scenario. */
    ElementRef ref(EObject young) {
        return newElements.ref(young);
    }

    /** The reference to the counterpart of an element of the first scenario; itself where there is none. */
    ElementRef translate(ElementRef old) {
        return oldElements.find(old).map(newOf::get).map(newElements::ref).orElse(old);
    }

    List<ElementRef> added() {
        return outermost(after, oldOf.keySet()).map(newElements::ref).toList();
    }

    List<ElementRef> removed() {
        return outermost(before, newOf.keySet()).map(oldElements::ref).toList();
    }

    /** The elements without a counterpart, less those that come or go with their container. */
    private static Stream<EObject> outermost(List<EObject> elements, Set<EObject> matched) {
        return elements.stream().filter(element -> !matched.contains(element) && matched.contains(
                element.eContainer()));
    }
}
