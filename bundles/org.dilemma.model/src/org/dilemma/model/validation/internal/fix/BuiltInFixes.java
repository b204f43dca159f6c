/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.model.validation.internal.fix;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dilemma.model.validation.Issue;
import org.dilemma.model.validation.QuickFix;
import org.dilemma.model.validation.internal.IssueCode;
import org.dilemma.model.validation.spi.FixProvider;

/** The fixes for the constraints of the metamodel. Those that take a person's judgment have none. */
public final class BuiltInFixes implements FixProvider {
    private static final Map<String, Consumer<Offer>> BY_CODE = new HashMap<>();

    static {
        Map<IssueCode, Consumer<Offer>> fixes = new EnumMap<>(IssueCode.class);
        fixes.put(IssueCode.ALLIANCE_CONTRADICTION, AllianceFixes::contradiction);
        fixes.put(IssueCode.ALLIANCE_FEW_MEMBERS, Removal::offer);
        fixes.put(IssueCode.ALLIANCE_MEMBER_TWICE, AllianceFixes::memberTwice);
        fixes.put(IssueCode.CAPABILITY_NO_UNIT, CapabilityFixes::noUnit);
        fixes.put(IssueCode.DYAD_DUPLICATE, Removal::offer);
        fixes.put(IssueCode.DYAD_STATES, Removal::offer);
        fixes.put(IssueCode.ESTIMATE_DISTRIBUTION, EstimateFixes::distribution);
        fixes.put(IssueCode.ESTIMATE_NOT_CREDIBLE, EstimateFixes::remove);
        fixes.put(IssueCode.ESTIMATE_NOT_FINITE, EstimateFixes::remove);
        fixes.put(IssueCode.ESTIMATE_ORDER, EstimateFixes::order);
        fixes.put(IssueCode.ESTIMATE_RANGE, EstimateFixes::range);
        fixes.put(IssueCode.ESTIMATE_UNIT, EstimateFixes::unit);
        fixes.put(IssueCode.ESTIMATE_UNIT_IGNORED, EstimateFixes::unitIgnored);
        fixes.put(IssueCode.NUMBER_NOT_CREDIBLE, NumberFixes::unset);
        fixes.put(IssueCode.NUMBER_NOT_FINITE, NumberFixes::unset);
        fixes.put(IssueCode.NUMBER_RANGE, NumberFixes::range);
        fixes.put(IssueCode.OVERRIDE_DUPLICATE, Removal::offer);
        fixes.put(IssueCode.OVERRIDE_FEATURE, Removal::offer);
        fixes.put(IssueCode.OVERRIDE_TARGET, Removal::offer);
        fixes.put(IssueCode.OVERRIDE_VALUE, Removal::offer);
        fixes.put(IssueCode.PERCEPTION_DUPLICATE, Removal::offer);
        fixes.put(IssueCode.PERCEPTION_ONE_WAY, PerceptionFixes::oneWay);
        fixes.put(IssueCode.PERCEPTION_SELF, Removal::offer);
        fixes.put(IssueCode.PERIOD_REVERSED, PeriodFixes::reversed);
        fixes.put(IssueCode.REFERENCE_MISSING, Removal::offer);
        fixes.put(IssueCode.REFERENCE_OUTSIDE, ReferenceFixes::outside);
        fixes.put(IssueCode.SERIES_YEAR_TWICE, CapabilityFixes::yearTwice);
        fixes.put(IssueCode.SIGNAL_SELF, Removal::offer);
        fixes.put(IssueCode.STATE_DUPLICATE_ABBREVIATION, NameFixes::abbreviation);
        fixes.put(IssueCode.STATE_DUPLICATE_NAME, NameFixes::name);
        fixes.put(IssueCode.STATE_INTENT_CONTRADICTS_GREED, IntentFixes::contradiction);
        fixes.put(IssueCode.STATE_INTENT_UNKNOWN, IntentFixes::unknown);
        fixes.put(IssueCode.STATE_NO_NAME, NameFixes::missing);
        fixes.forEach((code, offer) -> BY_CODE.put(code.code(), offer));
    }

    @Override
    public List<QuickFix> fixes(Issue issue) {
        Offer offer = new Offer(issue);
        BY_CODE.getOrDefault(issue.code(), nothing -> {
        }).accept(offer);
        return offer.fixes();
    }
}
