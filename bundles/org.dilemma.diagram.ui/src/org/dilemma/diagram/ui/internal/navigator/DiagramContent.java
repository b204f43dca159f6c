/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.navigator;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dilemma.diagram.ui.internal.Messages;
import org.dilemma.diagram.ui.internal.catalog.DiagramEntry;
import org.dilemma.diagram.ui.internal.catalog.DiagramList;
import org.dilemma.diagram.ui.internal.catalog.OpenDiagrams;
import org.dilemma.ui.internal.model.ScenarioDocument;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/**
 * The diagrams and tables of scenario files below them in the navigator. What a file has is read in the background;
 * until then its children are those of the last time.
 */
public final class DiagramContent implements ITreeContentProvider {
    private final Map<IFile, List<DiagramEntry>> known = new HashMap<>();
    private final Set<IFile> fresh = new HashSet<>();
    private StructuredViewer viewer;

    @Override
    public void inputChanged(Viewer newViewer, Object oldInput, Object newInput) {
        viewer = (StructuredViewer) newViewer;
    }

    @Override
    public Object[] getElements(Object input) {
        return getChildren(input);
    }

    @Override
    public Object[] getChildren(Object parent) {
        if (!(parent instanceof IFile file)) {
            return new Object[0];
        }
        if (!fresh.remove(file)) {
            read(file);
        }
        return known.getOrDefault(file, List.of()).toArray();
    }

    private void read(IFile file) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        Optional<ScenarioDocument> document = window == null || window.getActivePage() == null ? Optional.empty()
                : new OpenDiagrams(window.getActivePage()).document(file);
        if (document.isPresent()) { // nothing has to be read, and a linked navigator selects it at once
            known.put(file, DiagramList.of(file, DiagramList.saved(file, document)));
            return;
        }
        Job job = Job.createSystem(Messages.Navigator_job, (ICoreRunnable) monitor -> {
            List<DiagramEntry> entries = DiagramList.of(file, DiagramList.saved(file, Optional.empty()));
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> show(file, entries));
        });
        job.schedule();
    }

    private void show(IFile file, List<DiagramEntry> entries) {
        if (viewer != null && !viewer.getControl().isDisposed() && !entries.equals(known.get(file))) {
            known.put(file, entries);
            fresh.add(file);
            viewer.refresh(file);
        }
    }

    @Override
    public Object getParent(Object element) {
        return element instanceof DiagramEntry entry ? entry.file() : null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof IFile;
    }

    @Override
    public void dispose() {
        known.clear();
        viewer = null;
    }
}
