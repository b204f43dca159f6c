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
import org.dilemma.viewpoint.view.CustomStyle;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.dilemma.viewpoint.view.DNode;
import org.dilemma.viewpoint.view.NodeStyle;
import org.dilemma.viewpoint.view.ViewFactory;
import org.eclipse.emf.ecore.EObject;

/** A style that only programs know, by its identifier. */
final class CustomShape implements NodeShape {
    private final String id;
    private final NodeSize size;

    CustomShape(EObject description, NodeSize size) {
        id = Elements.text(description, "id");
        this.size = size;
    }

    @Override
    public NodeStyle create() {
        return ViewFactory.eINSTANCE.createCustomStyle();
    }

    @Override
    public void prepare(DNode node) {
        size.apply(node);
    }

    @Override
    public void update(DDiagramElement view, NodeStyle style) {
        CustomStyle custom = (CustomStyle) style;
        if (!id.equals(custom.getId())) {
            custom.setId(id);
        }
    }
}
