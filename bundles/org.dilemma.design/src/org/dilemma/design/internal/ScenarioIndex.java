/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.design.internal;

import java.util.Optional;
import java.util.function.Function;
import org.dilemma.design.risk.Risk;
import org.dilemma.design.risk.RiskSource;
import org.dilemma.model.DilemmaPackage;
import org.dilemma.model.Scenario;
import org.dilemma.model.Source;
import org.dilemma.model.State;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EContentAdapter;

/**
 * What the services remember of one scenario, so that a refresh of thousands of elements asks the model only for what
 * changed: texts by element, lists by their criterion, and what the analysis says. An adapter of the scenario, with
 * which it comes and goes; it changes nothing in the model. For the thread that owns the model.
 */
public final class ScenarioIndex extends EContentAdapter {
    private final Scenario scenario;
    private final TextCache texts = new TextCache();
    private Groups groups;
    private RiskSource source;
    private Risk risk;

    private ScenarioIndex(Scenario scenario) {
        this.scenario = scenario;
    }

    /**
     * The index of the scenario of an element; made on the first call.
     *
     * @param element any element
     * @return its index; empty where it is in no scenario
     */
    public static Optional<ScenarioIndex> of(EObject element) {
        return Optional.ofNullable(find(element));
    }

    private static ScenarioIndex find(EObject element) {
        EObject root = element;
        while (root != null && root.eContainer() != null) {
            root = root.eContainer();
        }
        return root instanceof Scenario found ? adapted(found) : null;
    }

    private static ScenarioIndex adapted(Scenario scenario) {
        EList<Adapter> adapters = scenario.eAdapters();
        for (int i = 0; i < adapters.size(); i++) {
            if (adapters.get(i) instanceof ScenarioIndex index) {
                return index;
            }
        }
        ScenarioIndex index = new ScenarioIndex(scenario);
        adapters.add(index);
        return index;
    }

    /**
     * A text on an element, written anew only after the element has changed.
     *
     * @param <T> its class
     * @param kind which text
     * @param element the element
     * @param writer writes the text from what the element and its contents say, and from names of states and sources
     * @return the text
     */
    public static <T extends EObject> String text(TextKind kind, T element, Function<T, String> writer) {
        ScenarioIndex index = find(element);
        return index == null ? writer.apply(element) : index.texts.get(kind, element, writer);
    }

    /**
     * The elements of the scenario in groups.
     *
     * @return the groups as the model stands
     */
    public Groups groups() {
        if (groups == null) {
            groups = new Groups(scenario);
        }
        return groups;
    }

    /**
     * What the analysis says of the scenario as it stands.
     *
     * @param general who is asked where the scenario has no source of its own
     * @return the answer
     */
    public Risk risk(RiskSource general) {
        if (source != null) {
            return source.of(scenario);
        }
        if (risk == null) {
            risk = general.of(scenario);
        }
        return risk;
    }

    /**
     * Sets who is asked what the analysis says of this scenario.
     *
     * @param own the source, asked on every call; empty to ask the general one again, once after each change
     */
    public void source(Optional<RiskSource> own) {
        source = own.orElse(null);
        risk = null;
    }

    /** Forgets what the analysis said, because it would now be said by others. */
    public void forgetRisk() {
        risk = null;
    }

    @Override
    public void notifyChanged(Notification notification) {
        super.notifyChanged(notification);
        if (!notification.isTouch() && notification.getNotifier() instanceof EObject notifier) {
            changed(notifier, notification);
        }
    }

    private void changed(EObject notifier, Notification notification) {
        risk = null;
        if (notification.getFeature() instanceof EReference reference
                && reference.getEReferenceType() != DilemmaPackage.Literals.ESTIMATE) {
            groups = null;
        }
        if (notifier instanceof Source) {
            texts.forgetAll(); // citations stand in the texts of many others
            return;
        }
        if (notifier instanceof State && notification.getFeature() instanceof EAttribute) {
            forgetUsers(notifier);
        }
        texts.forget(notifier);
        if (notification.getOldValue() instanceof EObject removed) {
            texts.forgetTree(removed);
        } else if (notification.getEventType() == Notification.REMOVE_MANY) {
            texts.forgetAll();
        }
    }

    /** Forgets the texts of what a state holds and of what refers to it, since its name stands in them. */
    private void forgetUsers(EObject state) {
        texts.forgetTree(state);
        for (EObject element : scenario.eContents()) {
            if (element.eCrossReferences().contains(state)) {
                texts.forgetTree(element);
            }
        }
    }
}
