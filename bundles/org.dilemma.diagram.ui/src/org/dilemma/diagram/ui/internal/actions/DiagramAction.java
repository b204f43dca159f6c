/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.actions;

import java.util.List;
import org.dilemma.diagram.ui.internal.Icons;
import org.dilemma.diagram.ui.internal.diagram.DiagramView;
import org.dilemma.diagram.ui.internal.editor.DiagramEditor;
import org.dilemma.viewpoint.view.AbstractDNode;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.eclipse.gef.ui.actions.SelectionAction;
import org.eclipse.jface.action.IAction;

/** An action on what is selected in a diagram. Subclasses say what and when. */
abstract class DiagramAction extends SelectionAction {
    private final DiagramEditor editor;

    DiagramAction(DiagramEditor editor, String id, String text) {
        this(editor, id, text, IAction.AS_UNSPECIFIED);
    }

    DiagramAction(DiagramEditor editor, String id, String text, int style) {
        super(editor, style);
        this.editor = editor;
        setId(id);
        setText(text);
        setLazyEnablementCalculation(true);
    }

    /** The same with an icon. */
    final DiagramAction with(String icon) {
        setImageDescriptor(Icons.of(icon));
        return this;
    }

    /** The editor. */
    final DiagramEditor editor() {
        return editor;
    }

    /** The diagram; null where it cannot be shown. */
    final DiagramView view() {
        return editor.view();
    }

    /** The elements of the diagram that are selected, each once, without the diagram itself. */
    final List<DDiagramElement> selected() {
        return Selected.elements(editor.viewer());
    }

    /** The nodes among them. */
    final List<AbstractDNode> selectedNodes() {
        return Selected.nodes(editor.viewer());
    }

    @Override
    protected final boolean calculateEnabled() {
        return view() != null && editor.viewer() != null && isPossible();
    }

    /** Whether it can run on what is selected. */
    abstract boolean isPossible();
}
