/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.model.validation.internal;

import java.util.Locale;
import org.dilemma.model.validation.IssueLevel;

/** Everything that can be found; the documentation of the package above says what each means. */
public enum IssueCode {
    ALLIANCE_CONTRADICTION(IssueLevel.WARNING),
    ALLIANCE_FEW_MEMBERS(IssueLevel.ERROR),
    ALLIANCE_MEMBER_TWICE(IssueLevel.ERROR),
    CAPABILITY_MIXED_UNITS(IssueLevel.ERROR),
    CAPABILITY_NO_UNIT(IssueLevel.WARNING),
    CAPABILITY_UNITS_DIFFER(IssueLevel.WARNING),
    CINC_INCOMPLETE(IssueLevel.WARNING),
    DEFAULT_USED(IssueLevel.INFO),
    DYAD_DUPLICATE(IssueLevel.ERROR),
    DYAD_STATES(IssueLevel.ERROR),
    ESTIMATE_DISTRIBUTION(IssueLevel.WARNING),
    ESTIMATE_NOT_CREDIBLE(IssueLevel.ERROR),
    ESTIMATE_NOT_FINITE(IssueLevel.ERROR),
    ESTIMATE_ORDER(IssueLevel.ERROR),
    ESTIMATE_RANGE(IssueLevel.ERROR),
    ESTIMATE_UNIT(IssueLevel.ERROR),
    ESTIMATE_UNIT_IGNORED(IssueLevel.WARNING),
    NUMBER_NOT_CREDIBLE(IssueLevel.ERROR),
    NUMBER_NOT_FINITE(IssueLevel.ERROR),
    NUMBER_RANGE(IssueLevel.ERROR),
    NUMBER_WITHOUT_EVIDENCE(IssueLevel.WARNING),
    OVERRIDE_DUPLICATE(IssueLevel.ERROR),
    OVERRIDE_FEATURE(IssueLevel.ERROR),
    OVERRIDE_TARGET(IssueLevel.ERROR),
    OVERRIDE_VALUE(IssueLevel.ERROR),
    PERCEPTION_DUPLICATE(IssueLevel.ERROR),
    PERCEPTION_ONE_WAY(IssueLevel.WARNING),
    PERCEPTION_SELF(IssueLevel.ERROR),
    PERIOD_REVERSED(IssueLevel.ERROR),
    REFERENCE_MISSING(IssueLevel.ERROR),
    REFERENCE_OUTSIDE(IssueLevel.ERROR),
    SCENARIO_NO_STATES(IssueLevel.WARNING),
    SERIES_CROSSES_1914(IssueLevel.WARNING),
    SERIES_YEAR_TWICE(IssueLevel.WARNING),
    SIGNAL_SELF(IssueLevel.ERROR),
    STATE_ALL_GREEDY(IssueLevel.WARNING),
    STATE_DUPLICATE_ABBREVIATION(IssueLevel.WARNING),
    STATE_DUPLICATE_NAME(IssueLevel.WARNING),
    STATE_INTENT_CONTRADICTS_GREED(IssueLevel.WARNING),
    STATE_INTENT_UNKNOWN(IssueLevel.WARNING),
    STATE_NO_NAME(IssueLevel.WARNING);

    private final String code;
    private final IssueLevel level;

    IssueCode(IssueLevel level) {
        String[] parts = name().toLowerCase(Locale.ROOT).split("_", 2);
        this.code = parts[0] + "." + parts[1].replace('_', '-');
        this.level = level;
    }

    /**
     * The stable identifier.
     *
     * @return for instance {@code perception.self}
     */
    public String code() {
        return code;
    }

    /**
     * How grave it is.
     *
     * @return the level of every issue with this code
     */
    public IssueLevel level() {
        return level;
    }
}
