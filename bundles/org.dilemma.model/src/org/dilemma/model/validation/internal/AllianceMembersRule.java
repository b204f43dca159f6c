/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.model.validation.internal;

import java.util.LinkedHashSet;
import java.util.Set;
import org.dilemma.model.Alliance;
import org.dilemma.model.DilemmaPackage;
import org.dilemma.model.State;

/** An alliance has two or more members, each once. */
final class AllianceMembersRule implements Rule {
    @Override
    public void check(Context context) {
        context.all(Alliance.class).forEach(alliance -> check(context, alliance));
    }

    private void check(Context context, Alliance alliance) {
        Set<State> members = new LinkedHashSet<>();
        Set<State> repeated = new LinkedHashSet<>();
        alliance.getMembers().stream().filter(member -> !members.add(member)).forEach(repeated::add);
        if (members.size() < 2) {
            context.report(IssueCode.ALLIANCE_FEW_MEMBERS, alliance, DilemmaPackage.eINSTANCE.getAlliance_Members(),
                    members.size());
        }
        repeated.forEach(member -> context.report(IssueCode.ALLIANCE_MEMBER_TWICE, alliance,
                DilemmaPackage.eINSTANCE.getAlliance_Members(), context.label(member)));
    }
}
