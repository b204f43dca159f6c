/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.editor.tree;

import java.util.ArrayList;
import java.util.List;
import org.dilemma.model.Scenario;
import org.dilemma.ui.internal.model.Elements;
import org.dilemma.ui.internal.model.TreeGroup;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** Shows a scenario as a tree: the children of the scenario in groups, those of other elements directly. */
public final class ScenarioContentProvider implements ITreeContentProvider {

    @Override
    public Object[] getElements(Object input) {
        return ((List<?>) input).toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return children(parent).toArray();
    }

    private List<?> children(Object parent) {
        if (parent instanceof TreeGroup group) {
            return group.children();
        }
        List<Object> children = new ArrayList<>();
        if (parent instanceof EObject element) {
            for (EReference feature : Elements.childFeatures(element.eClass())) {
                addChildren(element, feature, children);
            }
        }
        return children;
    }

    private void addChildren(EObject element, EReference feature, List<Object> children) {
        if (!feature.isMany()) {
            if (element.eGet(feature) != null) {
                children.add(element.eGet(feature));
            }
        } else if (element instanceof Scenario) {
            children.add(new TreeGroup(element, feature));
        } else {
            children.addAll((List<?>) element.eGet(feature));
        }
    }

    @Override
    public Object getParent(Object element) {
        if (element instanceof TreeGroup group) {
            return group.owner();
        }
        EObject child = (EObject) element;
        if (child.eContainer() instanceof Scenario scenario && child.eContainmentFeature().isMany()) {
            return new TreeGroup(scenario, child.eContainmentFeature());
        }
        return child.eContainer();
    }

    @Override
    public boolean hasChildren(Object element) {
        return !children(element).isEmpty();
    }
}
