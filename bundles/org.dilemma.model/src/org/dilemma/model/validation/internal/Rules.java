/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.model.validation.internal;

import java.util.List;

/** All constraints of the metamodel. */
public final class Rules {
    private static final List<Rule> ALL = List.of(new StateNameRule(), new MotiveRule(), new EstimateRule(),
            new NumberRule(), new ReferenceRule(), new SelfRule(), new PerceptionPairRule(),
            new AllianceMembersRule(), new AllianceContradictionRule(), new DyadRule(), new PeriodRule(),
            new EstimateUnitRule(), new CapabilityUnitRule(), new CincRule(), new SeriesRule(), new OverrideRule(),
            new EvidenceRule(), new DefaultsRule());

    private Rules() {
    }

    /**
     * The constraints.
     *
     * @return the rules, without state
     */
    public static List<Rule> all() {
        return ALL;
    }

    /**
     * The constraints on phases alone.
     *
     * @return the rules, without state
     */
    public static List<Rule> ofPhases() {
        return List.of(new OverrideRule());
    }
}
