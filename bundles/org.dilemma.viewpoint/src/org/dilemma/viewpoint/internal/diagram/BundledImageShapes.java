/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.diagram;

import org.dilemma.viewpoint.Rgb;
import org.dilemma.viewpoint.description.Elements;
import org.dilemma.viewpoint.view.BundledImage;
import org.dilemma.viewpoint.view.BundledImageShape;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.dilemma.viewpoint.view.DNode;
import org.dilemma.viewpoint.view.NodeStyle;
import org.dilemma.viewpoint.view.ViewFactory;
import org.eclipse.emf.ecore.EObject;

/** One of the built-in pictures. */
final class BundledImageShapes implements NodeShape {
    private final NodeSize size;
    private final BundledImageShape shape;
    private final String provided;
    private final Colors.Source color;

    BundledImageShapes(EObject description, NodeSize size, Colors colors) {
        this.size = size;
        BundledImageShape given = BundledImageShape.get(Elements.literal(description, "shape"));
        shape = given == null ? BundledImageShape.SQUARE : given;
        provided = Elements.text(description, "providedShapeID");
        color = colors.in(description, "color").orElse(self -> Defaults.LINE);
    }

    @Override
    public NodeStyle create() {
        return ViewFactory.eINSTANCE.createBundledImage();
    }

    @Override
    public void prepare(DNode node) {
        size.apply(node);
    }

    @Override
    public void update(DDiagramElement view, NodeStyle style) {
        BundledImage image = (BundledImage) style;
        if (image.getShape() != shape) {
            image.setShape(shape);
        }
        if (!provided.isEmpty() && !provided.equals(image.getProvidedShapeID())) {
            image.setProvidedShapeID(provided);
        }
        Rgb now = color.of(view.getTarget());
        if (!now.equals(image.getColor())) {
            image.setColor(now);
        }
    }
}
