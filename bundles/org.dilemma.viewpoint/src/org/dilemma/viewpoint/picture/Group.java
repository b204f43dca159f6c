/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.picture;

import java.util.List;
import java.util.Optional;
import org.dilemma.viewpoint.layout.Box;
import org.dilemma.viewpoint.view.DDiagramElement;

/**
 * What is drawn for one element, or for a part of it.
 *
 * @param kind what it is
 * @param element the element; null for the legend
 * @param key key of the element
 * @param tooltip text shown under the pointer
 * @param extent the box outside of which nothing of it is drawn
 * @param marks what is drawn, the later over the earlier
 */
public record Group(Kind kind, DDiagramElement element, String key, Optional<String> tooltip, Box extent,
        List<Mark> marks) {
    /** What a group is. */
    public enum Kind {
        /** A node with other nodes in it. */
        CONTAINER,
        /** A node. */
        NODE,
        /** A line of a list. */
        LINE,
        /** An edge. */
        EDGE,
        /** The labels of an edge. */
        LABEL,
        /** What explains the signs. */
        LEGEND
    }
}
