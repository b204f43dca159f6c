/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.actions;

import java.util.ArrayList;
import java.util.List;
import org.dilemma.diagram.ui.internal.diagram.DiagramView;
import org.dilemma.diagram.ui.internal.drop.DiagramDrop;
import org.dilemma.diagram.ui.internal.editor.DiagramEditor;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.KeyHandler;
import org.eclipse.gef.KeyStroke;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.gef.ui.actions.AlignmentAction;
import org.eclipse.gef.ui.actions.DirectEditAction;
import org.eclipse.gef.ui.actions.GEFActionConstants;
import org.eclipse.gef.ui.actions.MatchHeightAction;
import org.eclipse.gef.ui.actions.MatchWidthAction;
import org.eclipse.gef.ui.actions.SelectAllAction;
import org.eclipse.gef.ui.actions.SelectionAction;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.ui.actions.ActionFactory;

/** All actions of a diagram editor. */
public final class DiagramActions {
    private static final List<Integer> SIDES = List.of(PositionConstants.LEFT, PositionConstants.CENTER,
            PositionConstants.RIGHT, PositionConstants.TOP, PositionConstants.MIDDLE, PositionConstants.BOTTOM);

    private final DiagramEditor editor;
    private final ActionRegistry registry;
    private final List<SelectionAction> onSelection = new ArrayList<>();

    /**
     * Makes the actions.
     *
     * @param editor the editor
     * @param registry takes them
     */
    public DiagramActions(DiagramEditor editor, ActionRegistry registry) {
        this.editor = editor;
        this.registry = registry;
        registry.registerAction(new SelectAllAction(editor));
        selection(new DeleteAction(editor));
        selection(new DirectEditAction((org.eclipse.ui.IEditorPart) editor));
        selection(new MatchWidthAction(editor));
        selection(new MatchHeightAction(editor));
        new HideActions(editor).all().forEach(this::selection);
        new SelectActions(editor).all().forEach(this::selection);
        new PlaceActions(editor).all().forEach(this::selection);
        new ArrangeActions(editor).all().forEach(this::selection);
        new ZoomActions(editor).all().forEach(this::selection);
        new GridActions(editor).all().forEach(this::selection);
        new ImageActions(editor).all().forEach(this::selection);
        new ClipboardActions(editor).all().forEach(this::selection);
        selection(new FindAction(editor));
        selection(new NewAction(editor));
        selection(new QuickFixAction(editor));
        SIDES.forEach(side -> selection(new AlignmentAction((org.eclipse.ui.IWorkbenchPart) editor, side)));
    }

    private void selection(SelectionAction action) {
        registry.registerAction(action);
        onSelection.add(action);
    }

    /** Identifiers of the actions that depend on what is selected. */
    public List<String> selectionActions() {
        return onSelection.stream().map(IAction::getId).toList();
    }

    /**
     * Connects the actions with the viewer once it is there.
     *
     * @param viewer the viewer
     */
    public void connect(GraphicalViewer viewer) {
        onSelection.forEach(a -> a.setSelectionProvider(viewer));
        KeyHandler keys = viewer.getKeyHandler();
        keys.put(KeyStroke.getPressed(SWT.F2, 0), registry.getAction(GEFActionConstants.DIRECT_EDIT));
        viewer.setKeyHandler(new NudgeKeys(editor, keys));
        viewer.addDropTargetListener(new DiagramDrop(editor));
    }

    /**
     * Keeps the buttons in line with what is hidden and pinned, also after Undo. Ends with the diagram.
     *
     * @param view the diagram
     */
    public void follow(DiagramView view) {
        List<SelectionAction> shown = onSelection.stream()
                .filter(a -> List.of(ActionIds.HIDE, ActionIds.REVEAL, ActionIds.PIN).contains(a.getId())).toList();
        view.addListener(() -> shown.forEach(SelectionAction::update));
        shown.forEach(SelectionAction::update);
    }

    /** Those that are commands with keys. */
    public List<IAction> commands() {
        List<IAction> commands = new ArrayList<>(onSelection);
        commands.removeIf(a -> a.getActionDefinitionId() == null || !a.getActionDefinitionId().equals(a.getId()));
        return commands;
    }

    /** Those that take the place of the workbench's own, such as Delete. */
    public List<IAction> global() {
        return List.of(registry.getAction(ActionFactory.DELETE.getId()),
                registry.getAction(ActionFactory.SELECT_ALL.getId()),
                registry.getAction(ActionFactory.CUT.getId()), registry.getAction(ActionFactory.COPY.getId()),
                registry.getAction(ActionFactory.PASTE.getId()), registry.getAction(ActionFactory.PRINT.getId()));
    }

    /** The editor. */
    public DiagramEditor editor() {
        return editor;
    }
}
