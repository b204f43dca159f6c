/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.editor.form;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.dilemma.model.Estimate;
import org.dilemma.model.validation.Issue;
import org.dilemma.model.validation.IssueLevel;
import org.dilemma.ui.internal.model.ScenarioDocument;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;

/**
 * What the fields of a form share.
 *
 * @param document the scenario
 * @param toolkit makes the widgets
 * @param pending keeps what is typed but not in the model
 * @param focused the text that had the focus last, also while another window has it
 */
record FormContext(ScenarioDocument document, FormToolkit toolkit, PendingEdits pending,
        AtomicReference<Text> focused) {

    /**
     * The editing domain.
     *
     * @return the domain of the document
     */
    EditingDomain domain() {
        return document.domain();
    }

    /**
     * The issues that belong to a field; infos are left out, the field shows its default anyway.
     *
     * @param owner the element
     * @param feature its feature
     * @return the issues of the feature and of an estimate in it
     */
    List<Issue> issues(EObject owner, EStructuralFeature feature) {
        return document.issues().stream().filter(i -> i.level() != IssueLevel.INFO)
                .filter(i -> i.element() == owner && i.feature().filter(f -> f == feature).isPresent()
                        || i.element() instanceof Estimate && i.element().eContainer() == owner
                                && i.element().eContainmentFeature() == feature)
                .toList();
    }
}
