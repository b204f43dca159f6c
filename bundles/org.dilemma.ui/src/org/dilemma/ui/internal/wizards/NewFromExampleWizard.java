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
import java.io.InputStream;
import org.dilemma.platform.Platforms;
import org.dilemma.ui.internal.Images;
import org.dilemma.ui.internal.Messages;

/** Copies an example into the workspace. */
public final class NewFromExampleWizard extends NewFileWizard {
    private ExamplePage page;

    /** Makes the wizard. */
    public NewFromExampleWizard() {
        setWindowTitle(Messages.Example_title);
        setDefaultPageImageDescriptor(Images.of("icons/wizban/new-scenario.png"));
    }

    @Override
    public void addPages() {
        page = new ExamplePage(NewFile.suggestedFolder(selection()), Platforms.examples());
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        try (InputStream content = page.example().location().openStream()) {
            return createAndOpen(page.path(), content.readAllBytes());
        } catch (IOException e) {
            fail(e);
            return false;
        }
    }
}
