/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.model.validation.internal.fix;

import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.dilemma.model.DilemmaPackage;
import org.dilemma.model.State;
import org.eclipse.emf.ecore.EAttribute;

/** Gives states names and abbreviations of their own, by a number. */
final class NameFixes {
    private static final EAttribute NAME = DilemmaPackage.Literals.STATE__NAME;
    private static final EAttribute ABBREVIATION = DilemmaPackage.Literals.STATE__ABBREVIATION;

    private NameFixes() {
    }

    static void name(Offer offer) {
        offer(offer, "name", NAME, text(offer, NAME).replaceFirst(" \\d+$", "") + " ", 2);
    }

    static void abbreviation(Offer offer) {
        offer(offer, "abbreviate", ABBREVIATION, text(offer, ABBREVIATION).replaceFirst("\\d+$", ""), 2);
    }

    static void missing(Offer offer) {
        offer(offer, "name", NAME, offer.text("name.stem") + " ", 1);
    }

    /** Empty where it was taken away since it was found to be a duplicate. */
    private static String text(Offer offer, EAttribute attribute) {
        return Objects.toString(offer.element().eGet(attribute), "").strip();
    }

    private static void offer(Offer offer, String id, EAttribute attribute, String stem, int from) {
        State state = (State) offer.element();
        offer.add(id, () -> state.eSet(attribute, unique(offer, attribute, stem, from)),
                unique(offer, attribute, stem, from));
    }

    private static String unique(Offer offer, EAttribute attribute, String stem, int from) {
        Set<String> taken = new HashSet<>();
        offer.scenario().ifPresent(s -> s.getStates().stream().filter(state -> state.eGet(attribute) != null)
                .forEach(state -> taken.add(key((String) state.eGet(attribute)))));
        int number = from;
        while (taken.contains(key(stem + number))) {
            number++;
        }
        return stem + number;
    }

    private static String key(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
