/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.model.validation.internal.fix;

import java.util.List;
import java.util.Set;
import org.dilemma.model.PhaseOverride;
import org.dilemma.model.Scenario;
import org.dilemma.model.validation.internal.Words;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Takes elements out of a scenario, and with them what phases say of them. */
final class Removal {

    private Removal() {
    }

    /** Offers to delete the element of the issue. */
    static void offer(Offer offer) {
        offer.add("delete", () -> of(offer.element()), Words.of(offer.element().eClass()));
    }

    /** Removes an element to which nothing refers but overrides of phases. */
    static void of(EObject element) {
        if (EcoreUtil.getRootContainer(element) instanceof Scenario scenario) {
            overrides(scenario, element).forEach(EcoreUtil::remove);
        }
        EcoreUtil.remove(element);
    }

    private static List<PhaseOverride> overrides(Scenario scenario, EObject element) {
        return scenario.getPhases().stream().flatMap(phase -> phase.getOverrides().stream())
                .filter(o -> o != element && o.getTarget() != null && EcoreUtil.isAncestor(Set.of(element), o.getTarget()))
                .toList();
    }
}
