/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.layout;

import org.dilemma.viewpoint.view.DSemanticDiagram;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * How a diagram is arranged.
 *
 * @param algorithm which algorithm
 * @param direction where edges lead, for layers
 * @param gap least distance of two nodes in pixels
 */
public record ArrangeOptions(Algorithm algorithm, Direction direction, int gap) {
    /** What suits most diagrams. */
    public static final ArrangeOptions AUTOMATIC = new ArrangeOptions(Algorithm.AUTOMATIC, Direction.DOWN, 48);

    /** Ways to arrange. */
    public enum Algorithm {
        /**
         * For each group of connected nodes: layers where edges lead around no circle and are no more than one and a
         * half times as many as nodes, else stress.
         */
        AUTOMATIC,
        /** Layers, so that edges lead in one direction. For up to 300 nodes and 900 edges; beyond, stress. */
        LAYERED,
        /** Distances on the screen like distances along edges. For up to 2,000 connected nodes; beyond, rows. */
        STRESS,
        /** Nodes repel each other and edges pull. For up to 500 connected nodes; beyond, stress. */
        FORCE
    }

    /** Where edges lead. */
    public enum Direction {
        /** From top to bottom. */
        DOWN,
        /** From bottom to top. */
        UP,
        /** From left to right. */
        RIGHT
    }

    /** The same with another algorithm. */
    public ArrangeOptions with(Algorithm other) {
        return new ArrangeOptions(other, direction, gap);
    }

    /**
     * What the specification of a diagram asks for: layers where it names a direction, else what suits.
     *
     * @param diagram the diagram
     */
    public static ArrangeOptions of(DSemanticDiagram diagram) {
        EObject layout = reference(diagram.getDescription(), "layout");
        EStructuralFeature direction = layout == null ? null : layout.eClass().getEStructuralFeature("direction");
        if (direction == null) {
            return AUTOMATIC;
        }
        return switch (String.valueOf(layout.eGet(direction))) {
            case "leftToRight" -> new ArrangeOptions(Algorithm.LAYERED, Direction.RIGHT, AUTOMATIC.gap());
            case "bottomToTop" -> new ArrangeOptions(Algorithm.LAYERED, Direction.UP, AUTOMATIC.gap());
            default -> new ArrangeOptions(Algorithm.LAYERED, Direction.DOWN, AUTOMATIC.gap());
        };
    }

    private static EObject reference(EObject object, String name) {
        EStructuralFeature feature = object == null ? null : object.eClass().getEStructuralFeature(name);
        return feature != null && object.eGet(feature) instanceof EObject value ? value : null;
    }
}
