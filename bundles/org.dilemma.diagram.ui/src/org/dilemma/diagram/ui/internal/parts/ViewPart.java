/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.parts;

import org.dilemma.diagram.ui.internal.diagram.DiagramView;
import org.dilemma.viewpoint.view.DSemanticDecorator;

/** A part that shows the diagram or one of its elements. */
public interface ViewPart {

    /** The diagram. */
    DiagramView view();

    /** What it shows. */
    DSemanticDecorator element();
}
