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
import org.dilemma.viewpoint.expression.Interpreter;
import org.eclipse.emf.ecore.EObject;

/** Finds the shape for a style description by its class. */
final class NodeShapes {
    private NodeShapes() {
    }

    static NodeShape of(EObject description, Interpreter interpreter, Colors colors) {
        NodeSize size = new NodeSize(description, interpreter);
        return switch (Elements.type(description)) {
            case "SquareDescription" -> new SquareShape(description, size, colors);
            case "EllipseNodeDescription" -> new EllipseShape(description, size, interpreter, colors);
            case "LozengeNodeDescription" -> new LozengeShape(description, size, interpreter, colors);
            case "DotDescription" -> new DotShape(description, size, interpreter, colors);
            case "NoteDescription" -> new NoteShape(description, size, colors);
            case "BundledImageDescription" -> new BundledImageShapes(description, size, colors);
            case "WorkspaceImageDescription" -> new WorkspaceImageShape(description, size);
            case "GaugeCompositeStyleDescription" -> new GaugeShape(description, size, interpreter, colors);
            default -> new CustomShape(description, size);
        };
    }
}
