/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.navigator;

import java.util.Arrays;
import java.util.List;
import org.dilemma.model.Scenario;
import org.dilemma.ui.internal.editor.tree.ScenarioContentProvider;
import org.dilemma.ui.internal.model.TreeGroup;
import org.eclipse.core.resources.IFile;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.AbstractTreeViewer;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.Viewer;

/** The elements of scenario files below them in the navigator, in the groups of the form editor. */
public final class ElementContent implements ITreeContentProvider {
    private final ScenarioContentProvider tree = new ScenarioContentProvider();
    private ScenarioModels models;

    @Override
    public void inputChanged(Viewer viewer, Object oldInput, Object newInput) {
        dispose();
        if (viewer instanceof AbstractTreeViewer navigator && newInput != null) {
            models = new ScenarioModels(navigator);
        }
    }

    @Override
    public Object[] getElements(Object input) {
        return getChildren(input);
    }

    @Override
    public Object[] getChildren(Object parent) {
        if (parent instanceof IFile file) {
            return models == null ? new Object[0] : models.scenario(file).map(this::groups).orElse(new Object[0]);
        }
        return parent instanceof TreeGroup || parent instanceof EObject ? tree.getChildren(parent) : new Object[0];
    }

    /** Without the groups that are empty, since nothing can be put into them here. */
    private Object[] groups(Scenario scenario) {
        List<Object> children = Arrays.asList(tree.getChildren(scenario));
        return children.stream().filter(c -> !(c instanceof TreeGroup group && group.children().isEmpty())).toArray();
    }

    @Override
    public Object getParent(Object element) {
        Object parent = element instanceof TreeGroup || element instanceof EObject ? tree.getParent(element) : null;
        return parent instanceof Scenario scenario && models != null ? models.file(scenario).orElse(null) : parent;
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof IFile
                || (element instanceof TreeGroup || element instanceof EObject) && tree.hasChildren(element);
    }

    @Override
    public void dispose() {
        if (models != null) {
            models.dispose();
            models = null;
        }
    }
}
