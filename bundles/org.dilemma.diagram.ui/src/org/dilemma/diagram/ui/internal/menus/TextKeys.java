/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.menus;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.CellEditorActionHandler;

/** While text is edited in place, Cut, Copy, Paste, Select All and the like mean the text and not what is selected. */
public final class TextKeys {
    private static final List<String> ACTIONS = List.of(ActionFactory.CUT.getId(), ActionFactory.COPY.getId(),
            ActionFactory.PASTE.getId(), ActionFactory.DELETE.getId(), ActionFactory.SELECT_ALL.getId(),
            ActionFactory.FIND.getId(), ActionFactory.UNDO.getId(), ActionFactory.REDO.getId());

    private final CellEditor editor;
    private final IActionBars bars;
    private final Map<String, IAction> others = new HashMap<>();
    private CellEditorActionHandler handler;

    private TextKeys(CellEditor editor, IActionBars bars) {
        this.editor = editor;
        this.bars = bars;
    }

    /**
     * Turns the actions of the workbench to a field whenever it has the focus.
     *
     * @param editor the field
     * @param bars the action bars of the editor that it belongs to
     */
    public static void follow(CellEditor editor, IActionBars bars) {
        TextKeys keys = new TextKeys(editor, bars);
        Control control = editor.getControl();
        control.addListener(SWT.FocusIn, event -> keys.begin());
        control.addListener(SWT.FocusOut, event -> keys.end());
        control.addListener(SWT.Dispose, event -> keys.end());
        if (control.isFocusControl()) {
            keys.begin();
        }
    }

    private void begin() {
        if (handler == null) {
            ACTIONS.forEach(id -> others.put(id, bars.getGlobalActionHandler(id)));
            handler = new CellEditorActionHandler(bars);
            handler.addCellEditor(editor);
            bars.updateActionBars();
        }
    }

    private void end() {
        if (handler != null) {
            handler.removeCellEditor(editor);
            handler.dispose();
            handler = null;
            others.forEach(bars::setGlobalActionHandler);
            bars.updateActionBars();
        }
    }
}
