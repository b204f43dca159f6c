/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.wizard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dilemma.ui.DilemmaUi;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/** The scenario files of the workspace, to choose one of. */
final class ScenarioChoice {
    private final List<IFile> files = new ArrayList<>();
    private final Combo combo;

    /**
     * Makes the field.
     *
     * @param parent its parent
     * @param initial the file to start with, if it is a scenario
     * @param changed told when another one is chosen
     */
    ScenarioChoice(Composite parent, Optional<IFile> initial, Runnable changed) {
        combo = new Combo(parent, SWT.READ_ONLY);
        collect();
        files.forEach(f -> combo.add(f.getFullPath().makeRelative().toString()));
        int index = initial.map(files::indexOf).orElse(-1);
        combo.select(Math.max(0, index));
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> changed.run()));
    }

    private void collect() {
        try {
            ResourcesPlugin.getWorkspace().getRoot().accept(resource -> {
                if (resource instanceof IFile file && DilemmaUi.FILE_EXTENSION.equals(file.getFileExtension())
                        && file.getLocation() != null) {
                    files.add(file);
                }
                return resource.getType() == IResource.ROOT || resource.isAccessible();
            });
        } catch (CoreException e) {
            ILog.get().log(e.getStatus());
        }
        files.sort(Comparator.comparing(f -> f.getFullPath().toString()));
    }

    /** The field. */
    Combo control() {
        return combo;
    }

    /** The file chosen; empty where there is none to choose. */
    Optional<IFile> file() {
        return combo.getSelectionIndex() < 0 ? Optional.empty() : Optional.of(files.get(combo.getSelectionIndex()));
    }
}
