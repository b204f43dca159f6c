/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.diagram;

import org.dilemma.viewpoint.view.DDiagramElement;
import org.dilemma.viewpoint.view.DNode;
import org.dilemma.viewpoint.view.NodeStyle;

/** What is particular to one kind of node style. */
interface NodeShape {

    /** A new style object. */
    NodeStyle create();

    /** Sets what differs in the style object, and the size of the view if the style says it. */
    void update(DDiagramElement view, NodeStyle style);

    /** Sets the size of a node where Sirius does so before the style is looked at. */
    default void prepare(DNode node) {
    }
}
