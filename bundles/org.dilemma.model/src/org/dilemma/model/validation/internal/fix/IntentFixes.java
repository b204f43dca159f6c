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
import java.util.Locale;
import org.dilemma.model.Intent;
import org.dilemma.model.State;

/** Lets the analyst say what a state is after. */
final class IntentFixes {

    private IntentFixes() {
    }

    static void unknown(Offer offer) {
        List.of(Intent.SECURITY_SEEKING, Intent.GREEDY, Intent.MIXED).forEach(intent -> offer(offer, intent));
    }

    /** Mixed motives go with any greed; so does the opposite of what was said. */
    static void contradiction(Offer offer) {
        offer(offer, Intent.MIXED);
        offer(offer, ((State) offer.element()).getIntent() == Intent.GREEDY ? Intent.SECURITY_SEEKING : Intent.GREEDY);
    }

    private static void offer(Offer offer, Intent intent) {
        String id = "intent-" + intent.getName().toLowerCase(Locale.ROOT).replace('_', '-');
        offer.add(id, () -> ((State) offer.element()).setIntent(intent));
    }
}
