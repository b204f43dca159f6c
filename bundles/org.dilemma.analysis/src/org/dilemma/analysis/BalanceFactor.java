/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis;

/** The factors of the offense-defense balance (Van Evera 1998), in the order of {@code OffenseDefenseBalance}. */
public enum BalanceFactor {
    /** Military technology and doctrine. */
    TECHNOLOGY_AND_DOCTRINE,
    /** Geography. */
    GEOGRAPHY,
    /** Social and political order. */
    SOCIAL_AND_POLITICAL_ORDER,
    /** Diplomacy: alliances, collective security, neutrals that balance. */
    DIPLOMACY
}
