/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.catalog;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.dilemma.diagram.ui.internal.Messages;
import org.dilemma.ui.DilemmaUi;
import org.dilemma.ui.internal.model.ScenarioDocument;
import org.dilemma.viewpoint.layout.Layout;
import org.dilemma.viewpoint.layout.LayoutFile;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.navigator.CommonNavigator;

/**
 * Adds, renames and deletes diagrams of scenario files: as a step that can be undone where the scenario is open, else in
 * its layout file. The scenario itself stays as it is.
 */
public final class DiagramKeeper {
    private final OpenDiagrams open;

    /**
     * Looks after the diagrams.
     *
     * @param open what is open
     */
    public DiagramKeeper(OpenDiagrams open) {
        this.open = open;
    }

    /**
     * Adds a diagram and opens it.
     *
     * @param entry the new diagram
     * @throws IOException if the layout file cannot be written
     */
    public void add(DiagramEntry entry) throws IOException {
        change(Messages.Command_newDiagram, entry.file(), "", entry.name().toString());
        open.open(entry.input());
    }

    /**
     * Renames a diagram. Its editor stays open.
     *
     * @param entry the diagram
     * @param title its new name
     * @throws IOException if the layout file cannot be written
     */
    public void rename(DiagramEntry entry, String title) throws IOException {
        DiagramEntry renamed = entry.renamed(title);
        for (IEditorPart editor : open.editors(entry.input())) {
            open.open(renamed.input());
            open.page().closeEditor(editor, false);
        }
        change(Messages.Command_renameDiagram, entry.file(), entry.name().toString(), renamed.name().toString());
    }

    /**
     * Deletes a diagram. Its editors close.
     *
     * @param entry the diagram
     * @throws IOException if the layout file cannot be written
     */
    public void delete(DiagramEntry entry) throws IOException {
        for (IEditorPart editor : open.editors(entry.input())) {
            if (!open.page().closeEditor(editor, true)) {
                return;
            }
        }
        change(Messages.Command_deleteDiagram, entry.file(), entry.name().toString(), "");
    }

    private void change(String label, IFile file, String from, String to) throws IOException {
        Optional<ScenarioDocument> document = open.document(file);
        if (document.isPresent()) {
            document.get().stack().execute(
                    new LayoutEntryChange(label, document.get(), from, to, () -> refreshNavigator(file)));
        } else {
            changeFile(file, from, to);
        }
    }

    private void changeFile(IFile file, String from, String to) throws IOException {
        Path path = LayoutFile.beside(Path.of(file.getLocation().toOSString()));
        String model = to.isEmpty() ? DiagramName.parse(from).map(DiagramName::element).orElse("")
                : DiagramName.parse(to).map(DiagramName::element).orElse("");
        String owner = LayoutFile.list(path).model();
        LayoutFile layouts = LayoutFile.load(path, owner.isEmpty() ? model : owner);
        if (!layouts.problems().isEmpty()) {
            throw new IOException(layouts.problems().get(0).toString());
        }
        Layout layout = new Layout(layouts.diagram(from));
        layouts.remove(from);
        if (!to.isEmpty()) {
            layouts.diagram(to).set(layout);
        }
        layouts.save();
        try {
            file.getParent().refreshLocal(IResource.DEPTH_ONE, null);
        } catch (CoreException e) {
            ILog.get().log(e.getStatus());
        }
    }

    private void refreshNavigator(IFile file) {
        if (open.page().findView(DilemmaUi.NAVIGATOR_VIEW) instanceof CommonNavigator navigator) {
            navigator.getCommonViewer().refresh(file);
        }
    }
}
