/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.drop;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dilemma.model.Scenario;
import org.dilemma.model.io.ScenarioFiles;
import org.dilemma.ui.internal.model.Elements;
import org.dilemma.ui.internal.model.TreeGroup;
import org.dilemma.viewpoint.view.DSemanticDecorator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;

/** The elements that are dragged out of a tree: of the navigator, the outline or the form editor. */
final class Dragged {

    private Dragged() {
    }

    /**
     * The elements of the model in a selection.
     *
     * @param selection what is dragged
     * @return without scenarios; a group stands for its elements, a view for what it shows
     */
    static List<EObject> elements(ISelection selection) {
        Set<EObject> elements = new LinkedHashSet<>();
        if (selection instanceof IStructuredSelection items) {
            for (Object item : items.toList()) {
                if (item instanceof TreeGroup group) {
                    elements.addAll(group.children());
                } else if (item instanceof DSemanticDecorator view) {
                    elements.add(view.getTarget());
                } else if (item instanceof EObject element) {
                    elements.add(Elements.shown(element));
                }
            }
        }
        elements.removeIf(e -> e == null || e instanceof Scenario
                || !(EcoreUtil.getRootContainer(e) instanceof Scenario));
        return List.copyOf(elements);
    }

    /**
     * The element itself if it is one of a scenario, or its counterpart if it was read of the same file on its own.
     *
     * @param scenario the scenario
     * @param element an element
     * @return empty where it is of another scenario
     */
    static Optional<EObject> own(Scenario scenario, EObject element) {
        EObject root = EcoreUtil.getRootContainer(element);
        if (root == scenario) {
            return Optional.of(element);
        }
        boolean same = root.eResource() != null && scenario.eResource() != null
                && scenario.eResource().getURI().equals(root.eResource().getURI());
        return same ? Elements.find(scenario, ScenarioFiles.idOf(element)) : Optional.empty();
    }
}
