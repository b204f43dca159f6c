/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.diagram;

import org.dilemma.viewpoint.description.Elements;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.dilemma.viewpoint.view.DNode;
import org.dilemma.viewpoint.view.NodeStyle;
import org.dilemma.viewpoint.view.ViewFactory;
import org.dilemma.viewpoint.view.WorkspaceImage;
import org.eclipse.emf.ecore.EObject;

/** A picture of the specification's own; the size -1 means that of the picture. */
final class WorkspaceImageShape implements NodeShape {
    private static final int AS_PICTURE = -1;

    private final String path;
    private final NodeSize size;

    WorkspaceImageShape(EObject description, NodeSize size) {
        path = Elements.text(description, "workspacePath");
        this.size = size;
    }

    @Override
    public NodeStyle create() {
        return ViewFactory.eINSTANCE.createWorkspaceImage();
    }

    @Override
    public void update(DDiagramElement view, NodeStyle style) {
        WorkspaceImage image = (WorkspaceImage) style;
        if (!path.equals(image.getWorkspacePath())) {
            image.setWorkspacePath(path);
        }
        if (view instanceof DNode node) {
            if (size.of(node.getTarget()) == AS_PICTURE) {
                NodeSize.set(node, AS_PICTURE, AS_PICTURE);
            } else {
                size.apply(node);
            }
        }
    }
}
