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
import org.dilemma.diagram.ui.internal.diagram.Hidden;
import org.dilemma.diagram.ui.internal.editor.DiagramEditor;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.eclipse.gef.EditPart;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;

/** Asks for an element of the diagram by its label, selects and reveals it. */
final class FindAction extends DiagramAction {

    FindAction(DiagramEditor editor) {
        super(editor, ActionIds.FIND, Messages.Find);
        setActionDefinitionId(ActionIds.FIND);
    }

    @Override
    boolean isPossible() {
        return !view().keys().elements().isEmpty();
    }

    @Override
    public void run() {
        if (!calculateEnabled()) {
            return;
        }
        ElementListSelectionDialog dialog = new ElementListSelectionDialog(editor().getSite().getShell(),
                LabelProvider.createTextProvider(e -> text((DDiagramElement) e)));
        dialog.setTitle(Messages.Find_title);
        dialog.setMessage(Messages.Find_message);
        dialog.setElements(view().keys().elements().values().stream().filter(DDiagramElement.class::isInstance).toArray());
        if (dialog.open() == Window.OK && dialog.getFirstResult() instanceof DDiagramElement element) {
            show(element);
        }
    }

    private String text(DDiagramElement element) {
        String name = element.eContainer() instanceof DDiagramElement holder
                ? Messages.bind(Messages.Diagram_ofElement, Hidden.name(element), Hidden.name(holder)) : Hidden.name(element);
        return view().isShown(element) ? name : Messages.bind(Messages.Find_hidden, name);
    }

    private void show(DDiagramElement element) {
        Selected.select(editor().viewer(), List.of(element));
        if (editor().viewer().getEditPartRegistry().get(element) instanceof EditPart part) {
            editor().viewer().flush();
            editor().viewer().reveal(part);
        }
    }
}
