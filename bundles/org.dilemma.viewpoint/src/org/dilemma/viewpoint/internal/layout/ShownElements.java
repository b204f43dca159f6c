/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.layout;

import java.util.ArrayList;
import java.util.List;
import org.dilemma.viewpoint.view.AbstractDNode;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.dilemma.viewpoint.view.DEdge;
import org.dilemma.viewpoint.view.DNodeContainer;
import org.dilemma.viewpoint.view.DNodeList;
import org.dilemma.viewpoint.view.DSemanticDiagram;

/** All that the names of the elements of a diagram depend on, to find out cheaply whether they are still the same. */
public final class ShownElements {

    private ShownElements() {
    }

    /** Elements, what they stand for, their mappings, and what holds and joins them, in the order of the diagram. */
    public static List<Object> of(DSemanticDiagram diagram) {
        List<Object> found = new ArrayList<>();
        elements(diagram.getOwnedDiagramElements(), found);
        return found;
    }

    private static void elements(List<? extends DDiagramElement> elements, List<Object> found) {
        for (DDiagramElement element : elements) {
            found.add(element);
            found.add(element.getTarget());
            found.add(element.getMapping());
            if (element instanceof DEdge edge) {
                found.add(edge.getSourceNode());
                found.add(edge.getTargetNode());
            } else if (element instanceof AbstractDNode node) {
                inside(node, found);
            }
        }
    }

    private static void inside(AbstractDNode node, List<Object> found) {
        found.add(node.eContainer());
        elements(node.getOwnedBorderedNodes(), found);
        if (node instanceof DNodeContainer container) {
            elements(container.getOwnedDiagramElements(), found);
        } else if (node instanceof DNodeList list) {
            elements(list.getOwnedElements(), found);
        }
    }

    /** Whether two lists hold the same objects in the same order. */
    public static boolean same(List<Object> one, List<Object> other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (one.get(i) != other.get(i)) {
                return false;
            }
        }
        return true;
    }
}
