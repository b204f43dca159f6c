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
import org.dilemma.model.Alliance;
import org.dilemma.model.DilemmaPackage;
import org.dilemma.model.Phase;
import org.dilemma.model.Scenario;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/** No scenario, phase or alliance ends before it starts. */
final class PeriodRule implements Rule {
    @Override
    public void check(Context context) {
        DilemmaPackage p = DilemmaPackage.eINSTANCE;
        check(context, context.all(Scenario.class), p.getScenario_Start(), p.getScenario_End());
        check(context, context.all(Phase.class), p.getPhase_Start(), p.getPhase_End());
        check(context, context.all(Alliance.class), p.getAlliance_Start(), p.getAlliance_End());
    }

    private void check(Context context, List<? extends EObject> elements, EAttribute start, EAttribute end) {
        elements.stream().filter(element -> element.eIsSet(start) && element.eIsSet(end))
                .filter(element -> (Integer) element.eGet(end) < (Integer) element.eGet(start))
                .forEach(element -> context.report(IssueCode.PERIOD_REVERSED, element, end,
                        Words.of(element.eClass()), element.eGet(start).toString(), element.eGet(end).toString()));
    }
}
