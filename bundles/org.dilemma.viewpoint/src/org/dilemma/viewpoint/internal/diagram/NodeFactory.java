/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.diagram;

import org.dilemma.viewpoint.view.AbstractDNode;
import org.dilemma.viewpoint.view.ContainerLayout;
import org.dilemma.viewpoint.view.DDiagramElementContainer;
import org.dilemma.viewpoint.view.DNode;
import org.dilemma.viewpoint.view.DNodeContainer;
import org.dilemma.viewpoint.view.DNodeList;
import org.dilemma.viewpoint.view.DNodeListElement;
import org.dilemma.viewpoint.view.LabelStyle;
import org.dilemma.viewpoint.view.ViewFactory;
import org.eclipse.emf.ecore.EObject;

/** Makes nodes, containers, lists and elements of lists. */
final class NodeFactory {
    /** Index that means: at the end. */
    static final int END = -1;

    private final ElementUpdater updater;

    NodeFactory(ElementUpdater updater) {
        this.updater = updater;
    }

    /** Makes a view. As in Sirius, the index 0 means the end, too. */
    AbstractDNode create(NodeMapping mapping, EObject element, Holder holder, int index) {
        AbstractDNode view = create(mapping, holder);
        view.setTarget(element);
        view.setMapping(mapping.description);
        view.setName("");
        if (index > 0 && index < holder.list().size()) {
            holder.list().add(index, view);
        } else {
            holder.list().add(view);
        }
        updater.update(view, mapping);
        hideLabel(view);
        return view;
    }

    private static AbstractDNode create(NodeMapping mapping, Holder holder) {
        if (!mapping.isContainer) {
            return holder.view() instanceof DNodeList && !holder.border()
                    ? ViewFactory.eINSTANCE.createDNodeListElement() : ViewFactory.eINSTANCE.createDNode();
        }
        if (mapping.layout == ContainerLayout.LIST) {
            return ViewFactory.eINSTANCE.createDNodeList();
        }
        DNodeContainer container = ViewFactory.eINSTANCE.createDNodeContainer();
        container.setChildrenPresentation(mapping.layout);
        return container;
    }

    /** A style may say that the label of a new view is hidden. */
    private static void hideLabel(AbstractDNode view) {
        LabelStyle style = style(view);
        if (style != null && style.isHideLabelByDefault()) {
            view.getGraphicalFilters().add(ViewFactory.eINSTANCE.createHideLabelFilter());
        }
    }

    private static LabelStyle style(AbstractDNode view) {
        if (view instanceof DNode node) {
            return node.getOwnedStyle();
        }
        return view instanceof DNodeListElement element ? element.getOwnedStyle()
                : ((DDiagramElementContainer) view).getOwnedStyle();
    }
}
