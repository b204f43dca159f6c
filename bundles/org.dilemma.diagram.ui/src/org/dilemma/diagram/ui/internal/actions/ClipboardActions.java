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
import org.dilemma.diagram.ui.internal.Messages;
import org.dilemma.diagram.ui.internal.clip.CopiedPlaces;
import org.dilemma.diagram.ui.internal.clip.Pasting;
import org.dilemma.diagram.ui.internal.diagram.ToolUse;
import org.dilemma.diagram.ui.internal.editor.DiagramEditor;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.actions.ActionFactory;

/** Copies, cuts, pastes and duplicates what is selected. */
final class ClipboardActions {
    private final DiagramEditor editor;

    ClipboardActions(DiagramEditor editor) {
        this.editor = editor;
    }

    List<DiagramAction> all() {
        return List.of(
                global(ActionFactory.CUT, new FunctionAction(editor, ActionFactory.CUT.getId(), Messages.Clip_cut,
                        () -> mayCopy() && new ToolUse(editor.view()).mayDelete(selected()), this::cut)),
                global(ActionFactory.COPY, new FunctionAction(editor, ActionFactory.COPY.getId(), Messages.Clip_copy,
                        this::mayCopy, this::copy)),
                global(ActionFactory.PASTE, new FunctionAction(editor, ActionFactory.PASTE.getId(),
                        Messages.Clip_paste, () -> pasting().canPaste(target()), () -> paste(target()))),
                new FunctionAction(editor, ActionIds.DUPLICATE, Messages.Clip_duplicate, this::mayCopy,
                        this::duplicate));
    }

    private static DiagramAction global(ActionFactory factory, DiagramAction action) {
        action.setActionDefinitionId(factory.getCommandId());
        return action;
    }

    private Pasting pasting() {
        return new Pasting(editor.view());
    }

    private List<DDiagramElement> selected() {
        return Selected.elements(editor.viewer());
    }

    private boolean mayCopy() {
        return !CopiedPlaces.elements(selected()).isEmpty();
    }

    /** Where is pasted: in the one element that is selected, else in what the diagram shows. */
    private EObject target() {
        List<DDiagramElement> selected = selected();
        return selected.size() == 1 ? selected.get(0).getTarget() : editor.view().diagram().getTarget();
    }

    private void copy() {
        pasting().copy(selected());
    }

    private void cut() {
        copy();
        editor.view().execute(new ToolUse(editor.view()).delete(Messages.Clip_cut, selected()));
    }

    private void paste(EObject target) {
        Selected.select(editor.viewer(), pasting().paste(target));
    }

    private void duplicate() {
        EObject beside = selected().get(0).getTarget().eContainer();
        copy();
        paste(beside);
    }
}
