/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.wizards;

import java.io.IOException;
import org.dilemma.model.DilemmaFactory;
import org.dilemma.model.Scenario;
import org.dilemma.model.io.ScenarioFiles;
import org.dilemma.ui.internal.Images;
import org.dilemma.ui.internal.Messages;

/** Makes an empty scenario with a title and a question. */
public final class NewScenarioWizard extends NewFileWizard {
    private NewScenarioPage page;

    /** Makes the wizard. */
    public NewScenarioWizard() {
        setWindowTitle(Messages.NewScenario_title);
        setDefaultPageImageDescriptor(Images.of("icons/wizban/new-scenario.png"));
    }

    @Override
    public void addPages() {
        page = new NewScenarioPage(NewFile.suggestedFolder(selection()));
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        Scenario scenario = DilemmaFactory.eINSTANCE.createScenario();
        scenario.setTitle(page.title());
        if (!page.question().isEmpty()) {
            scenario.setQuestion(page.question());
        }
        try {
            return createAndOpen(page.path(), ScenarioFiles.toBytes(scenario));
        } catch (IOException e) {
            fail(e);
            return false;
        }
    }
}
