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
 * A rectangle of whole pixels.
 *
 * @param x left edge
 * @param y upper edge
 * @param width width, at least 0
 * @param height height, at least 0
 */
public record Box(int x, int y, int width, int height) {

    /**
     * Makes a rectangle, a negative extent being taken as 0.
     *
     * @param x left edge
     * @param y upper edge
     * @param width width
     * @param height height
     */
    public Box {
        width = Math.max(0, width);
        height = Math.max(0, height);
    }

    /** First column to the right of it. */
    public int right() {
        return x + width;
    }

    /** First row below it. */
    public int bottom() {
        return y + height;
    }

    /** Its middle. */
    public Point center() {
        return new Point(x + width / 2.0, y + height / 2.0);
    }

    /** The same size elsewhere. */
    public Box at(int newX, int newY) {
        return new Box(newX, newY, width, height);
    }

    /** The same size so much to the right and down. */
    public Box moved(int right, int down) {
        return new Box(x + right, y + down, width, height);
    }

    /** Larger by a margin on each side. */
    public Box grown(int margin) {
        return new Box(x - margin, y - margin, width + 2 * margin, height + 2 * margin);
    }

    /** The smallest box around both. */
    public Box union(Box other) {
        int left = Math.min(x, other.x);
        int top = Math.min(y, other.y);
        return new Box(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }

    /** Whether they share more than an edge. */
    public boolean overlaps(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /** Whether the other lies wholly inside. */
    public boolean contains(Box other) {
        return x <= other.x && y <= other.y && right() >= other.right() && bottom() >= other.bottom();
    }

    /** Whether a point lies inside or on the edge. */
    public boolean contains(Point point) {
        return point.x() >= x && point.x() <= right() && point.y() >= y && point.y() <= bottom();
    }
}
