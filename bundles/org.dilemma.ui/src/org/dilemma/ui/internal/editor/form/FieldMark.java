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
import java.util.stream.Collectors;
import org.dilemma.model.validation.Issue;
import org.dilemma.model.validation.IssueLevel;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/** The mark beside a field that says what is wrong with its value and how to mend it. */
final class FieldMark {
    private final ControlDecoration decoration;

    /**
     * Makes a mark, hidden at first.
     *
     * @param control the control it stands beside
     */
    FieldMark(Control control) {
        decoration = new ControlDecoration(control, SWT.TOP | SWT.LEFT);
        decoration.setMarginWidth(1);
        decoration.hide();
    }

    /**
     * Shows why typed text is not taken.
     *
     * @param problem the reason and how to mend it
     */
    void showProblem(String problem) {
        show(FieldDecorationRegistry.DEC_ERROR, problem);
    }

    /**
     * Shows issues of validation, or nothing.
     *
     * @param issues the issues of the field
     */
    void showIssues(List<Issue> issues) {
        if (issues.isEmpty()) {
            decoration.hide();
            decoration.setDescriptionText(null);
            return;
        }
        boolean error = issues.stream().anyMatch(i -> i.level() == IssueLevel.ERROR);
        show(error ? FieldDecorationRegistry.DEC_ERROR : FieldDecorationRegistry.DEC_WARNING,
                issues.stream().map(i -> i.message() + " " + i.remedy()).collect(Collectors.joining("\n")));
    }

    /**
     * What the mark says.
     *
     * @return the text, or null while it is hidden
     */
    String text() {
        return decoration.isVisible() ? decoration.getDescriptionText() : null;
    }

    private void show(String kind, String text) {
        decoration.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(kind).getImage());
        decoration.setDescriptionText(text);
        decoration.show();
    }
}
