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
 * A line across the whole diagram to which a person aligns nodes. It is no part of the picture.
 *
 * @param axis which way it runs
 * @param position its x or y in pixels of the diagram
 */
public record Guide(Axis axis, int position) implements Comparable<Guide> {
    /** The coordinate at which a guide stands. */
    public enum Axis {
        /** An upright line, at an x. */
        X,
        /** A level line, at a y. */
        Y
    }

    @Override
    public int compareTo(Guide other) {
        return axis == other.axis ? Integer.compare(position, other.position) : axis.compareTo(other.axis);
    }
}
