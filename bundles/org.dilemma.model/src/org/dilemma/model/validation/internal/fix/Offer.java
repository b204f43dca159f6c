/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.model.validation.internal.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dilemma.model.Estimate;
import org.dilemma.model.Scenario;
import org.dilemma.model.validation.Issue;
import org.dilemma.model.validation.QuickFix;
import org.dilemma.model.validation.internal.Texts;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** An issue, and the fixes found for it so far. */
final class Offer {
    private final Issue issue;
    private Texts texts; // most issues have no fix and need none
    private final List<QuickFix> fixes = new ArrayList<>();

    Offer(Issue issue) {
        this.issue = issue;
    }

    /** Adds a fix, whose label has the key "fix." and its id. */
    void add(String id, Runnable change, Object... arguments) {
        fixes.add(new QuickFix(id, text(id, arguments), issue.element(), change));
    }

    String text(String id, Object... arguments) {
        texts = texts == null ? new Texts() : texts;
        return texts.get("fix." + id, arguments);
    }

    List<QuickFix> fixes() {
        return List.copyOf(fixes);
    }

    EObject element() {
        return issue.element();
    }

    EStructuralFeature feature() {
        return issue.feature().orElseThrow();
    }

    /** The estimate that the issue is about, if it is about one. */
    Optional<Estimate> estimate() {
        return Optional.ofNullable(issue.element().eGet(feature())).filter(Estimate.class::isInstance)
                .map(Estimate.class::cast);
    }

    Optional<Scenario> scenario() {
        return Optional.of(EcoreUtil.getRootContainer(issue.element())).filter(Scenario.class::isInstance)
                .map(Scenario.class::cast);
    }
}
