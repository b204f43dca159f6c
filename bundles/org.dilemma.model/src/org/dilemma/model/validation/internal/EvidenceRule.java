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
import org.dilemma.model.Capability;
import org.dilemma.model.DilemmaPackage;
import org.dilemma.model.Estimate;
import org.dilemma.model.Observation;

/** Every number names the sources that support it. */
final class EvidenceRule implements Rule {
    private static final DilemmaPackage P = DilemmaPackage.eINSTANCE;

    @Override
    public void check(Context context) {
        context.all(Estimate.class).stream().filter(estimate -> !estimate.eIsSet(P.getEstimate_Evidence()))
                .forEach(estimate -> context.report(IssueCode.NUMBER_WITHOUT_EVIDENCE, estimate.eContainer(),
                        estimate.eContainmentFeature(), Words.of(estimate.eContainmentFeature()),
                        Words.number(estimate.getValue())));
        context.all(Capability.class).forEach(capability -> observations(context, capability));
    }

    private void observations(Context context, Capability capability) {
        List<Observation> bare = capability.getObservations().stream()
                .filter(observation -> !observation.eIsSet(P.getObservation_Evidence())).toList();
        if (!bare.isEmpty()) {
            context.report(IssueCode.NUMBER_WITHOUT_EVIDENCE, "number.without-evidence.observations", capability,
                    P.getCapability_Observations(), bare.size(), String.valueOf(bare.get(0).getYear()));
        }
    }
}
