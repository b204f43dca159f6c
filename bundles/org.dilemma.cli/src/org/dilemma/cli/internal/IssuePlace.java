/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.cli.internal;

import org.dilemma.model.io.ScenarioFiles;
import org.dilemma.model.validation.Issue;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Finds the line of a file that an issue is about. */
final class IssuePlace {
    private IssuePlace() {
    }

    /** The line of the number at fault where there is one, else that of the element; 0 when it is unknown. */
    static int line(Issue issue) {
        int line = issue.feature().map(feature -> lineOfPart(issue.element(), feature)).orElse(0);
        return line > 0 ? line : ScenarioFiles.lineOf(issue.element());
    }

    private static int lineOfPart(EObject element, EStructuralFeature feature) {
        boolean contained = feature instanceof EReference reference && reference.isContainment()
                && !reference.isMany() && element.eClass().getEAllReferences().contains(reference);
        return contained && element.eGet(feature) instanceof EObject part ? ScenarioFiles.lineOf(part) : 0;
    }
}
