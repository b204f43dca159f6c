/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.theories;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.dilemma.analysis.BalanceFactor;
import org.dilemma.analysis.BalanceView;
import org.dilemma.analysis.ElementRef;
import org.dilemma.analysis.Result;
import org.dilemma.analysis.Severity;
import org.dilemma.analysis.text.Numbers;

/**
 * The four factors of a balance (Van Evera 1998): what each favors, and whether they agree with the cost ratio. He
 * gives no weights, so they are counted and not added up.
 */
final class BalanceFactors {
    private static final Map<BalanceFactor, String> NAMES = new EnumMap<>(Map.of(
            BalanceFactor.TECHNOLOGY_AND_DOCTRINE, "technologyAndDoctrine", BalanceFactor.GEOGRAPHY, "geography",
            BalanceFactor.SOCIAL_AND_POLITICAL_ORDER, "socialAndPoliticalOrder", BalanceFactor.DIPLOMACY,
            "diplomacy"));

    private final BalanceView balance;
    private final Map<BalanceFactor, Double> given = new EnumMap<>(BalanceFactor.class);

    BalanceFactors(BalanceView balance) {
        this.balance = balance;
        for (BalanceFactor factor : BalanceFactor.values()) {
            balance.factor(factor).ifPresent(value -> given.put(factor, value));
        }
    }

    /** Reports the factors, if there are any: their values end in a suffix, the sentence tells the subject. */
    void report(String suffix, String subject, ElementRef element, Result.Builder result) {
        given.forEach((factor, value) -> result.value("factor." + NAMES.get(factor) + suffix, value, ""));
        if (given.isEmpty()) {
            return;
        }
        String list = given.entrySet().stream()
                .map(entry -> Messages.get("factors." + side(entry.getValue()),
                        Messages.get("factors.name." + entry.getKey().name()), Numbers.format(entry.getValue())))
                .collect(Collectors.joining("; "));
        Agreement agreement = agreement();
        result.finding(agreement == Agreement.CONTRADICTED ? Severity.WARNING : Severity.INFO,
                Messages.get("factors.told", subject, list) + " "
                        + Messages.get("factors.agreement." + agreement.name(), Numbers.format(balance.ratio())),
                element);
    }

    private static String side(double value) {
        return value < 0 ? "offense" : value > 0 ? "defense" : "neither";
    }

    /** What the factors say about the cost ratio. */
    enum Agreement {
        /** The ratio was left at its default. */
        DEFAULT,
        /** All factors that favor a side favor that of the ratio. */
        CONFIRMED,
        /** All factors that favor a side favor the other one. */
        CONTRADICTED,
        /** The factors favor both sides. */
        DIVIDED,
        /** The factors favor neither side, or the ratio does. */
        NEUTRAL
    }

    /** What the factors say about the cost ratio. */
    Agreement agreement() {
        boolean offense = given.values().stream().anyMatch(value -> value < 0);
        boolean defense = given.values().stream().anyMatch(value -> value > 0);
        if (!balance.ratioParameter().given()) {
            return Agreement.DEFAULT;
        }
        if (offense && defense) {
            return Agreement.DIVIDED;
        }
        if (!offense && !defense || balance.ratio() == Constants.OFFENSE_CUT) {
            return Agreement.NEUTRAL;
        }
        return offense == balance.ratio() < Constants.OFFENSE_CUT ? Agreement.CONFIRMED : Agreement.CONTRADICTED;
    }
}
