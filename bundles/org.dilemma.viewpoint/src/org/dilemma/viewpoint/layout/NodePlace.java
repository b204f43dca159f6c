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
 * Where a node stands.
 *
 * @param x left edge in pixels; from that of the parent (for a node on a border: of its host), or of the diagram
 * @param y upper edge in pixels, likewise
 * @param width width in pixels that a person gave it, 0 where its content says
 * @param height height in pixels that a person gave it, 0 where its content says
 * @param pinned whether arranging leaves it where it is
 */
public record NodePlace(int x, int y, int width, int height, boolean pinned) {

    /**
     * A place with the size that the content needs.
     *
     * @param x left edge
     * @param y upper edge
     */
    public NodePlace(int x, int y) {
        this(x, y, 0, 0, false);
    }

    /** The same elsewhere. */
    public NodePlace at(int newX, int newY) {
        return new NodePlace(newX, newY, width, height, pinned);
    }

    /** The same with another size, 0 for that of the content. */
    public NodePlace sized(int newWidth, int newHeight) {
        return new NodePlace(x, y, newWidth, newHeight, pinned);
    }

    /** The same, pinned or not. */
    public NodePlace pinned(boolean now) {
        return new NodePlace(x, y, width, height, now);
    }
}
