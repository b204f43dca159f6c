/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.interventions;

import java.util.List;
import org.dilemma.analysis.ElementRef;
import org.dilemma.model.Alliance;
import org.dilemma.model.DilemmaPackage;

/**
 * An alliance binds its members more, or less.
 *
 * @param alliance the alliance
 * @param firmer whether it becomes firmer; otherwise looser
 */
public record AllianceShift(ElementRef alliance, boolean firmer) implements Intervention {
    private static final DilemmaPackage P = DilemmaPackage.eINSTANCE;

    @Override
    public String label() {
        return Messages.get(firmer ? "alliance.firmer" : "alliance.looser", alliance.label());
    }

    @Override
    public List<ElementRef> elements() {
        return List.of(alliance);
    }

    @Override
    public void draft(Draft draft, double intensity) {
        draft.find(alliance, Alliance.class).ifPresent(found -> {
            if (firmer) {
                draft.raise(found, P.getAlliance_Commitment(), intensity);
                draft.scale(found, P.getAlliance_Conditionality(), 1 - intensity);
            } else {
                draft.scale(found, P.getAlliance_Commitment(), 1 - intensity);
                draft.raise(found, P.getAlliance_Conditionality(), intensity);
            }
        });
    }
}
