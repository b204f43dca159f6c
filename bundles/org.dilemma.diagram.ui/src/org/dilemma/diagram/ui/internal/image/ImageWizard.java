/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.image;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dilemma.diagram.ui.internal.Messages;
import org.dilemma.diagram.ui.internal.catalog.DiagramEntry;
import org.dilemma.diagram.ui.internal.catalog.OpenDiagrams;
import org.dilemma.viewpoint.picture.Theme;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;

/** Exports diagrams of a scenario as images, one file each. */
public final class ImageWizard extends Wizard implements IExportWizard {
    private final List<DiagramEntry> wanted = new ArrayList<>();
    private OpenDiagrams open;
    private IFile file;
    private ImagePage page;

    /** Makes the wizard. */
    public ImageWizard() {
        setWindowTitle(Messages.Image_wizard);
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        IWorkbenchPage shown = workbench.getActiveWorkbenchWindow().getActivePage();
        open = new OpenDiagrams(shown);
        for (Object element : selection) {
            if (element instanceof DiagramEntry entry && !entry.isTable()) {
                wanted.add(entry);
                file = entry.file();
            } else if (file == null) {
                file = Adapters.adapt(element, IFile.class);
            }
        }
        IEditorPart editor = shown.getActiveEditor();
        if (file == null && editor != null) {
            file = Adapters.adapt(editor.getEditorInput(), IFile.class);
        }
        wanted.removeIf(entry -> !entry.file().equals(file));
    }

    @Override
    public void addPages() {
        page = new ImagePage(open, file, wanted);
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        ImageChoice choice = page.choice();
        Map<DiagramEntry, ImageFile> files = new LinkedHashMap<>();
        String scenario = page.file().getFullPath().removeFileExtension().lastSegment();
        for (DiagramEntry entry : page.entries()) {
            String name = ImageFormat.fileName(scenario + " - " + entry.title()) + choice.format().ending();
            files.put(entry, new ImageFile(choice.target().resolve(name), choice.format(),
                    choice.dark() ? Theme.DARK : Theme.LIGHT, choice.resolution()));
        }
        List<Path> existing = files.values().stream().map(ImageFile::target).filter(Files::exists).toList();
        if (!existing.isEmpty() && !MessageDialog.openQuestion(getShell(), Messages.Image_wizard,
                Messages.bind(Messages.Image_replaceSome, String.join("\n",
                        existing.stream().map(p -> p.getFileName().toString()).toList())))) {
            return false;
        }
        page.remember();
        ImagesJob.of(Path.of(page.file().getLocation().toOSString()), open.document(page.file()), files,
                choice.legend()).schedule();
        return true;
    }
}
