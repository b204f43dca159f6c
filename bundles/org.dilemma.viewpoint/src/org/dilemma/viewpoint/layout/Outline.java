/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.layout;

/** The border of a node, where edges end. */
public enum Outline {
    /** A rectangle, with round corners or without. */
    RECTANGLE {
        @Override
        double reach(Point unit, double halfWidth, double halfHeight) {
            double across = Math.abs(unit.x()) < 1e-9 ? Double.MAX_VALUE : halfWidth / Math.abs(unit.x());
            double along = Math.abs(unit.y()) < 1e-9 ? Double.MAX_VALUE : halfHeight / Math.abs(unit.y());
            return Math.min(across, along);
        }
    },
    /** An ellipse. */
    ELLIPSE {
        @Override
        double reach(Point unit, double halfWidth, double halfHeight) {
            double across = unit.x() / Math.max(halfWidth, 0.5);
            double along = unit.y() / Math.max(halfHeight, 0.5);
            return 1 / Math.sqrt(across * across + along * along);
        }
    },
    /** A rhombus with its corners in the middles of the sides. */
    LOZENGE {
        @Override
        double reach(Point unit, double halfWidth, double halfHeight) {
            return 1 / (Math.abs(unit.x()) / Math.max(halfWidth, 0.5) + Math.abs(unit.y()) / Math.max(halfHeight, 0.5));
        }
    },
    /** A triangle that stands on its side. */
    TRIANGLE {
        @Override
        double reach(Point unit, double halfWidth, double halfHeight) {
            double down = unit.y() > 1e-9 ? halfHeight / unit.y() : Double.MAX_VALUE;
            double slope = 2 * Math.max(halfHeight, 0.5) / Math.max(halfWidth, 0.5);
            double against = Math.abs(unit.x()) * slope - unit.y();
            double side = against > 1e-9 ? halfHeight / against : Double.MAX_VALUE;
            return Math.min(down, side);
        }
    };

    /** Distance from the middle to the border. */
    abstract double reach(Point unit, double halfWidth, double halfHeight);

    /**
     * Where the way from the middle of a box leaves it.
     *
     * @param box the box of the node
     * @param toward any point in the direction in which the way leads
     */
    public Point leave(Box box, Point toward) {
        Point center = box.center();
        Point unit = toward.minus(center).unit();
        return center.plus(unit.times(reach(unit, box.width() / 2.0, box.height() / 2.0)));
    }

    /** Whether a point lies inside, farther from the border than a tolerance. */
    public boolean isInside(Box box, Point point, double tolerance) {
        Point center = box.center();
        Point way = point.minus(center);
        return way.length() < reach(way.unit(), box.width() / 2.0, box.height() / 2.0) - tolerance;
    }
}
