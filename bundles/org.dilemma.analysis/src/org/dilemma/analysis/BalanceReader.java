/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis;

import java.util.ArrayList;
import java.util.List;
import org.dilemma.model.DilemmaPackage;
import org.dilemma.model.Estimate;
import org.dilemma.model.OffenseDefenseBalance;
import org.eclipse.emf.ecore.EReference;

/** Reads offense-defense balances; that of a dyad takes from the scenario's, feature by feature, what it lacks. */
final class BalanceReader {
    private static final DilemmaPackage P = DilemmaPackage.eINSTANCE;
    private static final List<EReference> FACTORS = List.of(P.getOffenseDefenseBalance_TechnologyAndDoctrine(),
            P.getOffenseDefenseBalance_Geography(), P.getOffenseDefenseBalance_SocialAndPoliticalOrder(),
            P.getOffenseDefenseBalance_Diplomacy());

    private final ParameterReader parameters;

    BalanceReader(ParameterReader parameters) {
        this.parameters = parameters;
    }

    /** The balance of the scenario, which may have none; a default then belongs to the scenario itself. */
    Structure.BalanceNumbers scenario(OffenseDefenseBalance own, ElementRef scenario) {
        return read(own, own == null ? scenario : StructureReader.ref(own),
                new Structure.BalanceNumbers(-1, -1, -1, List.of(-1, -1, -1, -1)));
    }

    /** The balance of a dyad that has one of its own. */
    Structure.BalanceNumbers dyad(OffenseDefenseBalance own, Structure.BalanceNumbers scenario) {
        return read(own, StructureReader.ref(own), scenario);
    }

    private Structure.BalanceNumbers read(OffenseDefenseBalance own, ElementRef ref,
            Structure.BalanceNumbers inherited) {
        return new Structure.BalanceNumbers(
                number(ref, P.getOffenseDefenseBalance_Ratio(), own, inherited.ratio()),
                number(ref, P.getOffenseDefenseBalance_FirstStrikeAdvantage(), own,
                        inherited.firstStrikeAdvantage()),
                number(ref, P.getOffenseDefenseBalance_Distinguishability(), own, inherited.distinguishability()),
                factors(ref, own, inherited.factors()));
    }

    private List<Integer> factors(ElementRef ref, OffenseDefenseBalance own, List<Integer> inherited) {
        List<Integer> positions = new ArrayList<>();
        for (EReference factor : FACTORS) {
            positions.add(number(ref, factor, own, inherited.get(positions.size())));
        }
        return List.copyOf(positions);
    }

    private int number(ElementRef ref, EReference feature, OffenseDefenseBalance own, int inherited) {
        Estimate estimate = own == null ? null : (Estimate) own.eGet(feature);
        return estimate == null && inherited >= 0 ? inherited : parameters.number(ref, feature, estimate);
    }
}
