/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.wizard;

import java.io.IOException;
import java.util.Optional;
import org.dilemma.diagram.ui.internal.Messages;
import org.dilemma.diagram.ui.internal.catalog.DiagramEntry;
import org.dilemma.diagram.ui.internal.catalog.DiagramKeeper;
import org.dilemma.diagram.ui.internal.catalog.OpenDiagrams;
import org.dilemma.ui.internal.Images;
import org.dilemma.ui.internal.editor.ScenarioPart;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;

/** Adds a diagram to a scenario, or opens a table of it. */
public final class NewDiagramWizard extends Wizard implements INewWizard {
    /** Identifier of the wizard, and of the command that opens it. */
    public static final String ID = "org.dilemma.diagram.ui.newDiagram";

    private OpenDiagrams open;
    private Optional<IFile> selected = Optional.empty();
    private NewDiagramPage page;

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        setWindowTitle(Messages.New_title);
        setNeedsProgressMonitor(true);
        setDefaultPageImageDescriptor(Images.of("icons/wizban/new-scenario.png"));
        open = new OpenDiagrams(workbench.getActiveWorkbenchWindow().getActivePage());
        selected = file(selection.getFirstElement()).or(this::edited);
    }

    private static Optional<IFile> file(Object selected) {
        return selected instanceof DiagramEntry entry ? Optional.of(entry.file())
                : Optional.ofNullable(Adapters.adapt(selected, IFile.class));
    }

    private Optional<IFile> edited() {
        IEditorPart editor = open.page().getActiveEditor();
        return Optional.ofNullable(Adapters.adapt(editor, ScenarioPart.class)).map(ScenarioPart::file);
    }

    @Override
    public void addPages() {
        page = new NewDiagramPage(open, selected);
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        DiagramEntry entry = page.entry();
        try {
            if (entry.isTable()) {
                open.open(entry.input());
            } else {
                new DiagramKeeper(open).add(entry);
            }
            return true;
        } catch (IOException e) {
            page.setErrorMessage(Messages.Navigator_failed + ": " + e.getMessage());
            return false;
        }
    }
}
