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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.dilemma.analysis.ElementFinder;
import org.dilemma.analysis.ElementRef;
import org.dilemma.analysis.internal.Bounds;
import org.dilemma.analysis.internal.Tidy;
import org.dilemma.analysis.internal.WhatIf;
import org.dilemma.analysis.text.Numbers;
import org.dilemma.model.Confidence;
import org.dilemma.model.Defaults;
import org.dilemma.model.DilemmaFactory;
import org.dilemma.model.DilemmaPackage;
import org.dilemma.model.Dyad;
import org.dilemma.model.Estimate;
import org.dilemma.model.OffenseDefenseBalance;
import org.dilemma.model.Perception;
import org.dilemma.model.Scenario;
import org.dilemma.model.State;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Edits of a scenario that are not yet made: an intervention reads and drafts numbers here, later parts of a
 * combination on top of earlier ones. For one thread; the scenario must not change meanwhile, except by
 * {@link #write(String)}.
 *
 * @noinstantiate made by {@link Intervention#changes} and {@link Intervention#apply}
 */
public final class Draft {
    private static final DilemmaPackage P = DilemmaPackage.eINSTANCE;

    private final Scenario scenario;
    private final ElementFinder elements;
    private final Map<Key, Edit> edits = new LinkedHashMap<>();
    private final Map<EObject, OffenseDefenseBalance> newBalances = new HashMap<>();

    private record Key(EObject owner, EReference feature) {
    }

    private record Edit(double from, boolean byDefault, double to) {
    }

    Draft(Scenario scenario, ElementFinder elements) {
        this.scenario = scenario;
        this.elements = elements;
    }

    static Draft of(Scenario scenario, Intervention intervention, double intensity) {
        if (!(intensity > 0 && intensity <= 1)) {
            throw new IllegalArgumentException("Intensity out of 0..1: " + intensity);
        }
        Draft draft = new Draft(scenario, new ElementFinder(scenario));
        intervention.draft(draft, intensity);
        return draft;
    }

    /** The numbers that an intervention changes, each named by its element and feature. */
    static Set<List<Object>> places(Bench bench, Intervention intervention) {
        Draft draft = bench.draft();
        intervention.draft(draft, 1);
        return draft.changes().stream().map(change -> List.<Object>of(change.element(), change.feature()))
                .collect(Collectors.toSet());
    }

    <T extends EObject> Optional<T> find(ElementRef ref, Class<T> type) {
        return elements.find(ref, type);
    }

    List<Perception> perceptions() {
        return scenario.getPerceptions();
    }

    /** What one state believes of another. */
    Optional<Perception> perception(State holder, State target) {
        return scenario.getPerceptions().stream().filter(p -> p.getHolder() == holder && p.getTarget() == target)
                .findFirst();
    }

    /** The balance of its own that a pair has or, where its dyad is drawn, gets; else that of the scenario. */
    OffenseDefenseBalance balance(State a, State b) {
        EObject container = scenario.getDyads().stream()
                .filter(dyad -> dyad.getStates().size() == 2 && dyad.getStates().contains(a)
                        && dyad.getStates().contains(b))
                .findFirst().map(EObject.class::cast).orElse(scenario);
        OffenseDefenseBalance present = balanceOf(container);
        return present != null ? present : newBalances.computeIfAbsent(container,
                key -> DilemmaFactory.eINSTANCE.createOffenseDefenseBalance());
    }

    private static OffenseDefenseBalance balanceOf(EObject container) {
        return container instanceof Dyad dyad ? dyad.getBalance() : ((Scenario) container).getBalance();
    }

    /** Distinguishability that a balance of a dyad inherits from the scenario, where that gives one. */
    OptionalDouble distinguishabilityOfScenario() {
        OffenseDefenseBalance balance = scenario.getBalance();
        return balance == null || balance.getDistinguishability() == null ? OptionalDouble.empty()
                : OptionalDouble.of(value(balance, P.getOffenseDefenseBalance_Distinguishability()));
    }

    /** Whether the scenario gives a number, or one is drafted. */
    boolean isGiven(EObject owner, EReference feature) {
        return owner.eGet(feature) != null || edits.containsKey(new Key(owner, feature));
    }

    /** The number as drafted so far, else as given, else by default. */
    double value(EObject owner, EReference feature) {
        return value(owner, feature, Defaults.of(feature).orElseThrow().defaultValue().orElse(0));
    }

    /** The number as drafted so far, else as given, else as said. */
    double value(EObject owner, EReference feature, double otherwise) {
        Edit edit = edits.get(new Key(owner, feature));
        return edit != null ? edit.to()
                : owner.eGet(feature) instanceof Estimate estimate
                        ? Bounds.nearest(estimate.getValue(), otherwise, Defaults.of(feature).orElseThrow())
                        : otherwise;
    }

    /** Drafts a number whose default is that of the metamodel. */
    void set(EObject owner, EReference feature, double to) {
        set(owner, feature, value(owner, feature), to);
    }

    /** Drafts a number; {@code from} counts where the scenario gives none. */
    void set(EObject owner, EReference feature, double from, double to) {
        Defaults.FeatureRange range = Defaults.of(feature).orElseThrow();
        double tidy = to == from ? to : Tidy.of(to, from, range);
        double within = Math.max(range.min(), Math.min(range.max(), tidy));
        edits.merge(new Key(owner, feature), new Edit(from, owner.eGet(feature) == null, within),
                (first, second) -> new Edit(first.from(), first.byDefault(), second.to()));
    }

    /** Scales a number towards 0. */
    void scale(EObject owner, EReference feature, double factor) {
        set(owner, feature, value(owner, feature) * factor);
    }

    /** Moves a number a share of its way to 1. */
    void raise(EObject owner, EReference feature, double share) {
        double value = value(owner, feature);
        set(owner, feature, value + share * (1 - value));
    }

    /** The edits that change a number. */
    List<Change> changes() {
        return all().stream().filter(change -> change.from() != change.to()).toList();
    }

    /** All edits, also those that only make a default explicit. */
    List<Change> all() {
        List<Change> changes = new ArrayList<>();
        edits.forEach((key, edit) -> {
            Defaults.FeatureRange range = Defaults.of(key.feature()).orElseThrow();
            changes.add(new Change(ref(key.owner()), key.feature().getName(), edit.from(), edit.byDefault(), edit.to(),
                    unit(key, range), range));
        });
        return changes;
    }

    private ElementRef ref(EObject owner) {
        return newBalances.entrySet().stream().filter(entry -> entry.getValue() == owner).findFirst()
                .map(entry -> elements.ref(entry.getKey())).orElseGet(() -> elements.ref(owner));
    }

    private static String unit(Key key, Defaults.FeatureRange range) {
        String own = key.owner().eGet(key.feature()) instanceof Estimate estimate ? estimate.getUnit() : null;
        return own == null || own.isBlank() ? range.unit() : own.strip();
    }

    /** Makes the edits that change a number, each with a note. */
    void write(String note) {
        edits.forEach((key, edit) -> {
            if (edit.from() != edit.to()) {
                write(key, edit, note);
            }
        });
    }

    /** Makes all edits without a note, also those that only make a default explicit. */
    void writeAll() {
        edits.forEach((key, edit) -> {
            attach(key.owner());
            WhatIf.put(key.owner(), key.feature(), edit.to());
        });
    }

    /** After {@link #writeAll()}: the references by which a view knows the numbers, in the order of {@link #all()}. */
    List<ElementRef> owners() {
        return edits.keySet().stream().map(key -> elements.ref(key.owner())).toList();
    }

    /** After {@link #writeAll()} of edits that change no number: takes back what was made explicit. */
    void takeBack() {
        edits.forEach((key, edit) -> {
            if (edit.byDefault()) {
                key.owner().eUnset(key.feature());
            }
        });
        newBalances.values().forEach(EcoreUtil::remove);
    }

    /** Whether an edit makes a default explicit. */
    boolean hasDefaults() {
        return edits.values().stream().anyMatch(Edit::byDefault);
    }

    private void write(Key key, Edit edit, String note) {
        attach(key.owner());
        Estimate estimate = WhatIf.put(key.owner(), key.feature(), edit.to());
        estimate.getEvidence().clear();
        estimate.setConfidence(Confidence.LOW);
        String was = Messages.get(edit.byDefault() ? "note.default" : "note.was", note, Numbers.format(edit.from()));
        String old = estimate.getNote();
        estimate.setNote(old == null || old.isBlank() ? was : was + " " + old);
    }

    private void attach(EObject owner) {
        newBalances.forEach((container, balance) -> {
            if (balance == owner && balance.eContainer() == null) {
                container.eSet(container instanceof Dyad ? P.getDyad_Balance() : P.getScenario_Balance(), balance);
            }
        });
    }
}
