/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.layout;

/**
 * A place or a direction in a diagram.
 *
 * @param x pixels to the right
 * @param y pixels down
 */
public record Point(double x, double y) {

    /** Sum of two. */
    public Point plus(Point other) {
        return new Point(x + other.x, y + other.y);
    }

    /** What leads from another point to this one. */
    public Point minus(Point other) {
        return new Point(x - other.x, y - other.y);
    }

    /** This, so many times as long. */
    public Point times(double factor) {
        return new Point(x * factor, y * factor);
    }

    /** Distance from the origin. */
    public double length() {
        return Math.sqrt(x * x + y * y);
    }

    /** The direction with length 1; to the right where there is none. */
    public Point unit() {
        double length = length();
        return length < 1e-9 ? new Point(1, 0) : new Point(x / length, y / length);
    }

    /** A quarter turn: to the left of the direction as seen on the screen. */
    public Point normal() {
        return new Point(y, -x);
    }

    /** The point between two, 0 giving this one and 1 the other. */
    public Point toward(Point other, double share) {
        return new Point(x + (other.x - x) * share, y + (other.y - y) * share);
    }
}
