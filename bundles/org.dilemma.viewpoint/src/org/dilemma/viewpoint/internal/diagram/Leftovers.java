/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.diagram;

import java.util.ArrayList;
import java.util.List;

import org.dilemma.viewpoint.view.AbstractDNode;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.dilemma.viewpoint.view.DNodeContainer;
import org.dilemma.viewpoint.view.DNodeList;

/**
 * Takes away the views that no mapping of the refresh looked after: those of an unknown mapping. Views of a layer that
 * is not active stay, hidden, and come back as they were.
 */
final class Leftovers {
    private final Scene scene;
    private final ViewIndex index;

    Leftovers(Scene scene, ViewIndex index) {
        this.scene = scene;
        this.index = index;
    }

    void remove() {
        List<DDiagramElement> gone = new ArrayList<>();
        collect(scene.diagram.getOwnedDiagramElements(), gone);
        gone.forEach(Removal::remove);
    }

    private void collect(List<? extends DDiagramElement> views, List<DDiagramElement> gone) {
        for (int i = 0, size = views.size(); i < size; i++) {
            DDiagramElement view = views.get(i);
            Mapping mapping = scene.plan.mapping(view.getMapping());
            if (view.getTarget() == null || mapping == null) {
                gone.add(view);
            } else if (scene.plan.isAvailable(mapping)) {
                collect(view, mapping, gone);
            }
        }
    }

    private void collect(DDiagramElement view, Mapping mapping, List<DDiagramElement> gone) {
        if (!index.contains(mapping)) {
            gone.add(view);
        } else if (view instanceof AbstractDNode node) {
            collectInside(node, gone);
        }
    }

    private void collectInside(AbstractDNode view, List<DDiagramElement> gone) {
        collect(view.getOwnedBorderedNodes(), gone);
        if (view instanceof DNodeContainer container) {
            collect(container.getOwnedDiagramElements(), gone);
        } else if (view instanceof DNodeList list) {
            collect(list.getOwnedElements(), gone);
        }
    }
}
