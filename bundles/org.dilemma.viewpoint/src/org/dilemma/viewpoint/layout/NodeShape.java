/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.layout;

import java.util.Optional;
import org.dilemma.viewpoint.view.AbstractDNode;

/**
 * A node where it is shown.
 *
 * @param view the node
 * @param key its key
 * @param box its rectangle in the diagram, without a label outside and without nodes on its border
 * @param outline its border
 * @param label its label in the diagram, if it shows one
 * @param header height of the part of a container that holds its label; 0 for others
 * @param container whether other nodes may stand in it
 * @param ordinal its number among the nodes, parents before children
 */
public record NodeShape(AbstractDNode view, String key, Box box, Outline outline, Optional<TextBlock> label, int header,
        boolean container, int ordinal) {
}
