/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.internal;

/**
 * In which order the inputs of a scenario are tried and told of: beliefs first, on which fear and reaction hang, then
 * the balance and the motives of states, then alliances, then whatever else there is, and capabilities last [OWN].
 */
public final class InputOrder {
    private static final int BELIEF = 0;
    private static final int BALANCE_AND_MOTIVE = 1;
    private static final int ALLIANCE = 2;
    private static final int OTHER = 3;
    private static final int CAPABILITY = 4;

    private InputOrder() {
    }

    /**
     * The place of an input in the order; inputs of the same rank stay in the order of the model.
     *
     * @param type class of the element by its name in the metamodel
     * @param feature the feature by its name in the metamodel, for a part of an estimate with a dot and the part
     * @return a rank, the lowest first
     */
    public static int rank(String type, String feature) {
        return switch (type) {
            case "Perception" -> BELIEF;
            case "OffenseDefenseBalance" -> BALANCE_AND_MOTIVE;
            case "State" -> feature.startsWith("intent") || feature.startsWith("greed") ? BALANCE_AND_MOTIVE : OTHER;
            case "Alliance" -> ALLIANCE;
            case "Capability" -> CAPABILITY;
            default -> OTHER;
        };
    }
}
