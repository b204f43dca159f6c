/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.wizards;

import org.dilemma.ui.internal.Messages;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks for title, question and place of a new scenario. */
final class NewScenarioPage extends WizardPage {
    private final IPath folder;
    private Text title;
    private Text question;
    private TargetFields target;

    /**
     * Makes the page.
     *
     * @param folder the folder to suggest
     */
    NewScenarioPage(IPath folder) {
        super("scenario");
        this.folder = folder;
        setTitle(Messages.NewScenario_heading);
        setDescription(Messages.NewScenario_description);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 8).spacing(8, 8).applyTo(area);
        new Label(area, SWT.NONE).setText(Messages.NewScenario_titleLabel);
        title = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(title);
        Label label = new Label(area, SWT.NONE);
        label.setText(Messages.NewScenario_questionLabel);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
        question = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        question.setMessage(Messages.NewScenario_questionHint);
        question.addTraverseListener(e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT
                || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(320, 56).applyTo(question);
        target = new TargetFields(area, folder, this::check);
        target.suggest("scenario");
        title.addModifyListener(e -> {
            target.suggest(NewFile.baseName(title.getText()));
            check();
        });
        setControl(area);
        check();
        setErrorMessage(null);
        title.setFocus();
    }

    private void check() {
        String problem = target.problem().orElse(null);
        if (problem == null && title.getText().isBlank()) {
            setErrorMessage(null);
            setPageComplete(false);
            return;
        }
        setErrorMessage(problem);
        setPageComplete(problem == null);
    }

    /**
     * The title given.
     *
     * @return the title
     */
    String title() {
        return title.getText().strip();
    }

    /**
     * The question given.
     *
     * @return the question, possibly empty
     */
    String question() {
        return question.getText().strip();
    }

    /**
     * Where to write the file.
     *
     * @return its full path in the workspace
     */
    IPath path() {
        return target.path();
    }
}
