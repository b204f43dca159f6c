/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.dilemma.model.Labels;
import org.dilemma.model.Scenario;
import org.dilemma.model.State;
import org.dilemma.model.io.ScenarioFiles;
import org.eclipse.emf.ecore.EObject;

/**
 * Finds the elements of a scenario that references point at: by their id, and where a reference has none, by class and
 * label. Made once for a scenario that does not change meanwhile; for the thread that owns the model.
 */
public final class ElementFinder {
    private final Scenario scenario;
    private final StateLabels labels;
    private final Map<String, EObject> byId = new HashMap<>();
    private final Map<List<String>, EObject> byLabel = new HashMap<>();

    /**
     * Looks at a scenario.
     *
     * @param scenario the scenario; not changed
     */
    public ElementFinder(Scenario scenario) {
        this.scenario = scenario;
        labels = new StateLabels(scenario.getStates());
    }

    private void forEach(Consumer<EObject> use) {
        use.accept(scenario);
        scenario.eAllContents().forEachRemaining(use);
    }

    private EObject identified(ElementRef ref) {
        if (byId.isEmpty()) {
            forEach(element -> {
                String id = ScenarioFiles.idOf(element);
                if (!id.isEmpty()) {
                    byId.put(id, element);
                }
            });
        }
        return byId.get(ref.id());
    }

    /** Labels are put together only when they are asked for: that takes much longer than reading ids. */
    private EObject labeled(ElementRef ref) {
        if (byLabel.isEmpty()) {
            forEach(element -> byLabel.putIfAbsent(List.of(element.eClass().getName(), label(element)), element));
        }
        return byLabel.get(List.of(ref.type(), ref.label()));
    }

    /**
     * The element that a reference points at.
     *
     * @param ref the reference
     * @return the element, if the scenario has it
     */
    public Optional<EObject> find(ElementRef ref) {
        return Optional.ofNullable(ref.id().isEmpty() ? labeled(ref) : identified(ref));
    }

    /**
     * The element that a reference points at, as one of a class.
     *
     * @param <T> its class
     * @param ref the reference
     * @param type its class
     * @return the element, if the scenario has it and it is of that class
     */
    public <T extends EObject> Optional<T> find(ElementRef ref, Class<T> type) {
        return find(ref).filter(type::isInstance).map(type::cast);
    }

    /**
     * Points at an element.
     *
     * @param element an element of the scenario
     * @return the reference
     */
    public ElementRef ref(EObject element) {
        return new ElementRef(ScenarioFiles.idOf(element), element.eClass().getName(), label(element));
    }

    private String label(EObject element) {
        return Optional.ofNullable(element instanceof State state ? labels.of(state) : null)
                .orElseGet(() -> Labels.of(element));
    }
}
