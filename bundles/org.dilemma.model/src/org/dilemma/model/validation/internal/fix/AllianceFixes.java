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
import org.dilemma.model.Alliance;
import org.dilemma.model.Obligation;
import org.dilemma.model.State;

/** Fixes for alliances. */
final class AllianceFixes {

    private AllianceFixes() {
    }

    /** Only within one alliance: of two, a person has to say which is meant otherwise. */
    static void contradiction(Offer offer) {
        Alliance alliance = (Alliance) offer.element();
        if (alliance.getObligations().contains(Obligation.OFFENSE)) {
            leaveOut(offer, alliance, Obligation.NONAGGRESSION);
            leaveOut(offer, alliance, Obligation.OFFENSE);
        }
    }

    private static void leaveOut(Offer offer, Alliance alliance, Obligation obligation) {
        offer.add("leave-out-" + obligation.getName().toLowerCase(Locale.ROOT),
                () -> alliance.getObligations().removeAll(List.of(obligation)));
    }

    static void memberTwice(Offer offer) {
        List<State> members = ((Alliance) offer.element()).getMembers();
        offer.add("members-once", () -> {
            for (int i = members.size() - 1; i > 0; i--) {
                if (members.indexOf(members.get(i)) < i) {
                    members.remove(i);
                }
            }
        });
    }
}
